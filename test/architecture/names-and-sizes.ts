/** A file that is longer holds more than one idea, or says why it does not. */
export const MOST_LINES = 250

const REASON = /^(\/\/|\/\*|#) Over 250 lines because \S+/m

/** `retry-policy`, and after a dot its sort: `retry-policy.test.ts`. */
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/

/** Names with a meaning to readers or tools outside the project. */
const CUSTOMARY =
  /^(README|CHANGELOG|SECURITY|CONTRIBUTING)\.md$|^__snapshots__$|^\.[a-z]+$|^_locales$|^[a-z]{2}_[A-Z]{2}$/

/** Words for a drawer: they say nothing about what is in it. */
const DRAWER = /(^|-)(utils?|helpers?|misc|common|stuff|lib)(-|\.|$)/

/** Null where the name is good. */
export function complaintAboutName(path: string): string | null {
  const names = path.split('/').filter((name) => !CUSTOMARY.test(name))
  if (names.some((name) => !KEBAB.test(name))) return `${path} is not in kebab-case`
  if (names.some((name) => DRAWER.test(name))) return `${path} does not say what it holds`
  return null
}

/** Null where the length is good. */
export function complaintAboutSize(path: string, text: string): string | null {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  return lines > MOST_LINES && !REASON.test(text) ? `${path} has ${lines} lines and does not say why` : null
}
