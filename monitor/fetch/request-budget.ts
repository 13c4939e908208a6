import type { Day } from '../../shared/time/time.ts'

/** Requests made on one day, by host. Plain data, made to be kept between runs. */
export interface RequestLedger {
  readonly day: Day
  readonly counts: Readonly<Record<string, number>>
}

/** What the fetcher asks before each request. */
export interface Budget {
  /** Counts a request to `host` on `day` (California) and says true, or false where `limit` requests were already made. */
  take(host: string, day: Day, limit: number): boolean
}

/** What is left of a ledger on a day: the same, or an empty one where it tells of another day. */
export function openLedger(earlier: RequestLedger | null, day: Day): RequestLedger {
  return earlier?.day === day ? earlier : { day, counts: {} }
}

/** The ledger after one more request to `host`; null where `limit` were already made. */
export function countRequest(ledger: RequestLedger, host: string, limit: number): RequestLedger | null {
  const count = (Object.hasOwn(ledger.counts, host) ? ledger.counts[host] : undefined) ?? 0
  return count >= limit ? null : { day: ledger.day, counts: { ...ledger.counts, [host]: count + 1 } }
}

/** A budget that begins with what earlier runs left; `ledger()` is what to keep for the next. */
export function createBudget(earlier: RequestLedger | null): Budget & { ledger(): RequestLedger | null } {
  let ledger = earlier
  return {
    take(host, day, limit) {
      const counted = countRequest(openLedger(ledger, day), host, limit)
      ledger = counted ?? ledger
      return counted !== null
    },
    ledger: () => ledger,
  }
}
