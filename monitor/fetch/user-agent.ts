/** Who asks, in words that a header can hold. */
export interface AgentName {
  readonly version: string
  /** What the monitor is, in a few words. */
  readonly about: string
  /** How to reach whoever runs this copy: an e-mail address or a page; null where nobody said. */
  readonly contact: string | null
}

/** The product name by which robots.txt may address the monitor. */
export const AGENT_PRODUCT = 'CAASPP-Watch'

/** `CAASPP-Watch/0.1.0 (reads public pages on …; contact …)`; it says so, too, where nobody gave a contact. What has no place in a header's comment is left out. */
export function describeAgent({ version, about, contact }: AgentName): string {
  const parts = [
    plain(about),
    contact === null || plain(contact) === '' ? 'contact not given' : `contact ${plain(contact)}`,
  ]
  return `${AGENT_PRODUCT}/${plain(version)} (${parts.join('; ')})`
}

function plain(text: string): string {
  return text
    .replace(/[^\x20-\x7e]|[()\\;]/g, '')
    .trim()
    .slice(0, 200)
}
