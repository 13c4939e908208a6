import en from '../../../extension/public/_locales/en/messages.json' with { type: 'json' }
import es from '../../../extension/public/_locales/es/messages.json' with { type: 'json' }
import type { Say } from '../../../extension/words/say.ts'
import type { Locale } from '../../../shared/time/format.ts'

export type Messages = Record<string, { message: string; description?: string }>

export const MESSAGES: Record<Locale, Messages> = { en, es }

/** Words as the browser gives them: `$1` and so on are replaced, an unknown key is empty. */
export function sayIn(locale: Locale): Say {
  return (key, ...substitutions) =>
    (MESSAGES[locale][key]?.message ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '')
}
