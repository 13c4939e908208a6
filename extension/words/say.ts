import type { Locale } from '../../shared/time/format.ts'
import type messages from '../public/_locales/en/messages.json'

export type MessageKey = keyof typeof messages

/** A message in the language in use; what stands in it as `$1`, `$2` … is given in order. */
export type Say = (key: MessageKey, ...substitutions: string[]) => string

/** One language's file below `_locales/`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>

/** Says the messages of a file as the browser does those of its own language: an unknown key is empty. */
export function sayFrom(messages: Messages): Say {
  return (key, ...substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '')
}

/** The language that the messages are in, for whatever is written without one: dates, lists, ages. */
export function chooseLocale(say: Say): Locale {
  return say('localeCode') === 'es' ? 'es' : 'en'
}
