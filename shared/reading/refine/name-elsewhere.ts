import type { PageRecord } from '../../records/source-record.ts'
import { downSystemsIn } from '../kinds/down-systems-in.ts'
import type { Story } from '../stories.ts'

/** Headings over nothing but the names of what is down. */
const AFFECTED_SYSTEMS =
  /\b(?:affected|impacted|unavailable|which|what) (?:systems|applications|sites)\b|\b(?:systems|applications|sites) (?:(?:that|which) )?(?:(?:are|will be) )?(?:affected|impacted|involved|concerned|unavailable|down)\b/i
/** These say themselves that they mean others, or all. */
const OWN = /\b(?:except|other than|apart from|all (?:\w+ ){0,3}systems)\b/i

/**
 * "The systems below will be down on D", and a story of its own, "Systems Affected", that names them: a downtime that names none has
 * those, where one story of the page alone tells them.
 */
export function nameElsewhere(records: readonly PageRecord[], stories: readonly Story[]): PageRecord[] {
  const dated = new Set(records.flatMap(({ kind, section }) => (kind === 'notice' ? [] : [section])))
  const telling = stories.filter(({ title }) => AFFECTED_SYSTEMS.test(title) && !dated.has(title))
  const [story] = telling
  const systems = story ? downSystemsIn(story.blocks.map(({ text }) => text).join(' ; ')) : []
  if (telling.length !== 1 || !systems.length) return [...records]
  return records.map((record) => {
    const isUnnamed = record.kind === 'downtime' && !record.systems.length && !OWN.test(record.text)
    return isUnnamed ? { ...record, systems } : record
  })
}
