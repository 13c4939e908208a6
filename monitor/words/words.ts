import type { Answer } from '../../shared/feed/situation.ts'
import type { Outcome } from '../../shared/reading/page-reading.ts'
import type { Doubt, RecordKind } from '../../shared/records/source-record.ts'

/** What people read about records and sources, in one language. `t` is a time already written out, `names` a list of systems. */
export interface Words {
  /** BCP 47, for times, numbers and the page's own `lang`. */
  locale: 'en' | 'es'
  kinds: Record<RecordKind, string>
  doubts: Record<Doubt, string>
  outcomes: Record<Outcome, string>
  neverChecked: string
  answers: Record<Answer, string>
  /** An answer that names what is down. */
  downNow(names: string, count: number): string
  possiblyDown(names: string, count: number): string
  /** What is down, its time written out. */
  downtimeOf(names: string): string
  unnamedSystems: string
  andMore(names: string, more: number): string
  listOf(names: readonly string[]): string
  /** After a time whose other edge nobody announced. */
  endUnsaid: string
  startUnsaid: string
  by(t: string): string
  about(t: string): string
  noTime: string
  mayBeginBy(t: string): string
  mayLastUntil(t: string): string
  suggested(t: string): string
  replaces(t: string): string
  tentative: string
  cancelled: string
  checkSource: string
  sourcesUnread(names: string): string
  sourcesStale(names: string, t: string): string
  nothingRead: string
}
