import type { Locale } from '../../shared/time/format.ts'

type Unit = 'day' | 'hour' | 'minute' | 'second'

// Making one of these costs fifty times as much as using it, and a list of rows uses the same few.
const kept = new Map<string, unknown>()

/** "3 days", "5 hr", "3 min"; "3 días", "5 h", "3 min". */
export function formatUnit(count: number, unit: Unit, locale: Locale): string {
  const format = keep(
    `${locale} ${unit}`,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }),
  )
  return format.format(count)
}

/** "in 3 days", "tomorrow", "2 hours ago". */
export function formatRelative(
  count: number,
  unit: Unit | 'week' | 'month',
  locale: Locale,
  numeric: 'always' | 'auto',
): string {
  return keep(`${locale} ${numeric}`, () => new Intl.RelativeTimeFormat(locale, { numeric })).format(count, unit)
}

/** "A, B and C". */
export function formatList(items: readonly string[], locale: Locale): string {
  return keep(`${locale} list`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items)
}

/** "1,234". */
export function formatCount(count: number, locale: Locale): string {
  return keep(`${locale} count`, () => new Intl.NumberFormat(locale, { useGrouping: true })).format(count)
}

/** Whether a count takes the singular ("1 notice", "1 aviso"). */
export function isSingular(count: number, locale: Locale): boolean {
  return keep(`${locale} plural`, () => new Intl.PluralRules(locale)).select(count) === 'one'
}

function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make())
  return kept.get(key) as T
}
