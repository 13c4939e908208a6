import type { Locale } from '../../shared/time/format.ts'
import type messages from '../public/_locales/en/messages.json'

export type MessageKey = keyof typeof messages

/** A message of the browser's language; what stands in it as `$1`, `$2` … is given in order. */
export type Say = (key: MessageKey, ...substitutions: string[]) => string

/** The language that the messages are in, for whatever is written without one: dates, lists, ages. */
export function chooseLocale(say: Say): Locale {
  return say('localeCode') === 'es' ? 'es' : 'en'
}
