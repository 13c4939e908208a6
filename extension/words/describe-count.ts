import { formatCount, isSingular } from './intl.ts'
import { chooseLocale, type MessageKey, type Say } from './say.ts'

/** "1 found", "12 found": the singular or the plural message, as the language wants it, with the count in it. */
export function describeCount(count: number, one: MessageKey, many: MessageKey, say: Say): string {
  const locale = chooseLocale(say)
  return say(isSingular(count, locale) ? one : many, formatCount(count, locale))
}
