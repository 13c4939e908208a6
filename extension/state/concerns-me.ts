import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { Settings } from './settings.ts'

type Concern = Pick<SourceRecord, 'systems' | 'programs'>

/**
 * Whether a record concerns somebody with these settings. A record that names no system or no program may be about any, so it
 * concerns everybody: what is unknown is never left out.
 */
export function concernsMe({ systems, programs }: Concern, settings: Pick<Settings, 'systems' | 'programs'>): boolean {
  const mine = settings.systems
  if (mine !== null && systems.length > 0 && !systems.some((id) => mine.includes(id))) return false
  const chosen: readonly string[] = settings.programs
  return programs.length === 0 || chosen.length === 0 || programs.some((program) => chosen.includes(program))
}
