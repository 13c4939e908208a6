/** A page of the extension in a real browser. Elements are found as people find them: by what they are called. */
export interface TestedPage {
  /** The value of an expression in the page (JSON); a promise is waited for. `chrome` is at hand. */
  evaluate<T>(expression: string): Promise<T>
  /** Opens another of the extension's own pages in its place, such as `gallery.html?view=popup`. */
  goTo(path: string): Promise<void>
  /** Clicks the button, link or other control of this accessible name, with a real pointer. */
  click(name: string): Promise<void>
  /** Types a text into the field of this label, in place of what stands there, key by key. */
  fill(label: string, text: string): Promise<void>
  /** Presses keys on whatever has the focus; `Tab`, `Enter` and `Escape` by their name, anything else as text. */
  press(keys: string): Promise<void>
  /** Everything that can be read on the page. */
  text(): Promise<string>
  close(): Promise<void>
}

/** A real browser with the extension installed. */
export interface TestedBrowser {
  readonly kind: 'chromium' | 'firefox'
  /** Opens one of the extension's own pages, such as `popup.html`. */
  openPage(path: string): Promise<TestedPage>
  /** The addresses of all pages that are open now. */
  openAddresses(): Promise<string[]>
  /** Types a text into the address bar and presses Enter; Firefox only. */
  typeInAddressBar?(text: string): Promise<void>
  /** Grants optional hosts and permissions without the question that nobody could answer here. */
  grant(access: { origins?: readonly string[]; permissions?: readonly string[] }): Promise<void>
  /** Ends the background worker as the browser does when it is idle. The next event wakes it. */
  stopWorker(): Promise<void>
  /** What the extension's pages and worker wrote as errors so far. */
  complaints(): Promise<string[]>
  close(): Promise<void>
}

export interface OpenBrowserOptions {
  /** The folder of the built extension. */
  extension: string
  /** A folder for the browser's own files; made anew where it is missing. */
  profile: string
  /** Port on this machine of the proxy that all requests go through. */
  proxyPort: number
  /** Of the browser's own words, where it has them: `en-US`, `es`. */
  language?: string
  /** What an administrator has set for the extension; Firefox only. */
  managed?: Record<string, unknown>
}
