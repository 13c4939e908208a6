import browser from 'webextension-polyfill'

/** A line below the address bar; `content` is what is typed when it is chosen. */
export interface Suggestion {
  content: string
  description: string
}

export interface OmniboxListener {
  /** Shown before anything was typed. */
  hint(): Promise<string>
  suggest(typed: string): Promise<Suggestion[]>
  /** The address to open for what was typed or chosen; null for the list of all systems. */
  choose(typed: string): string | null
}

/** Answers what is typed behind the keyword in the address bar. */
export function onOmnibox({ hint, suggest, choose }: OmniboxListener): void {
  browser.omnibox.onInputStarted.addListener(() => {
    void hint().then((description) => browser.omnibox.setDefaultSuggestion({ description }))
  })
  browser.omnibox.onInputChanged.addListener((typed, show) => void suggest(typed).then(show))
  browser.omnibox.onInputEntered.addListener((typed, where) => {
    const url = choose(typed) ?? browser.runtime.getURL('popup.html#systems')
    if (where === 'currentTab') void browser.tabs.update({ url })
    else void browser.tabs.create({ url, active: where === 'newForegroundTab' })
  })
}
