import { InvalidArgumentError } from 'commander'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** An option's value that must be an instant with its zone; gives it in UTC. */
export function parseInstant(text: string): string {
  const moment = INSTANT.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(moment)) {
    throw new InvalidArgumentError('Give a moment with its zone, such as 2026-07-14T09:00-07:00.')
  }
  return new Date(moment).toISOString()
}
