import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import type { LinkFilter } from '../../shared/feed/allowed-link.ts'
import type { SourceHealth } from '../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'

/** Everything that is published, as plain data. */
export interface SiteModel {
  records: readonly SourceRecord[]
  /** A window of the newest ones, in any order. */
  changes: readonly ChangeRecord[]
  health: readonly SourceHealth[]
  /** Milliseconds since 1970 UTC. */
  now: number
  /** Absolute address at which the folder is served, with or without a slash at its end. */
  baseUrl: string
  /** What people call a page, by its address. */
  sourceNames: Readonly<Record<string, string>>
  /** Decides which addresses out of the data may become links. */
  isAllowedLink: LinkFilter
}

/** The address of a published file. */
export function addressOf(model: Pick<SiteModel, 'baseUrl'>, path: string): string {
  return `${model.baseUrl.replace(/(?<!\/)\/+$/, '')}/${path}`
}
