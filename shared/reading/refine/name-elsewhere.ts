import type { Block } from '../../page/page.ts'
import type { PageRecord } from '../../records/source-record.ts'
import { pattern } from '../../text/pattern.ts'
import { DOWN } from '../kinds/downtime/downtime-cues.ts'
import { OF_ANY } from '../kinds/systems/affected-elsewhere.ts'
import { downSystemsIn } from '../kinds/systems/down-systems-in.ts'

/** Headings over nothing but the names of what is down. */
const AFFECTED_SYSTEMS = new RegExp(
  pattern`
    \b(?:affected|impacted|unavailable|which|what) (?:systems|applications|sites)\b
    |\b(?:systems|applications|sites) (?:(?:that|which) )?(?:(?:are|will be) )?(?:
      affected|impacted|involved|concerned|unavailable|down
    )\b`,
  'i',
)
/** These say themselves that they mean others, or all. */
const OWN = /\b(?:except|other than|apart from|all (?:\w+ ){0,3}systems)\b/i

/** Blocks that stand together, under their headings. */
interface Passage {
  path: readonly string[]
  blocks: readonly Block[]
}

/** What stands in the list under "During a maintenance period these systems may be inaccessible:". */
function listOfAny(blocks: readonly Block[]): readonly Block[] {
  const opener = blocks.findIndex(
    ({ kind, text }) => kind === 'paragraph' && opensAny(text.split(/[.!?] /).at(-1) ?? ''),
  )
  const behind = opener < 0 ? [] : blocks.slice(opener + 1)
  const end = behind.findIndex(({ kind }) => kind !== 'item')
  return end < 0 ? behind : behind.slice(0, end)
}

function opensAny(sentence: string): boolean {
  return OF_ANY.test(sentence) && DOWN.test(sentence) && /[:,]$|\bincluding$/.test(sentence)
}

/**
 * "The systems below will be down on D", and a story of its own, "Systems Affected", that names them: a downtime that names none has
 * those, where one story of the page alone tells them.
 */
export function nameElsewhere(records: readonly PageRecord[], passages: readonly Passage[]): PageRecord[] {
  const dated = new Set(records.flatMap(({ kind, section }) => (kind === 'notice' ? [] : [section])))
  const telling = passages.flatMap(({ path, blocks }) => {
    const title = path.at(-1) ?? ''
    const isTitled = AFFECTED_SYSTEMS.test(title) && !dated.has(title)
    const list = isTitled ? blocks : listOfAny(blocks)
    return list.length ? [downSystemsIn(list.map(({ text }) => text).join(' ; '))] : []
  })
  const [systems = []] = telling
  if (telling.length !== 1 || !systems.length) return [...records]
  return records.map((record) => {
    const isUnnamed = record.kind === 'downtime' && !record.systems.length && !OWN.test(record.text)
    return isUnnamed ? { ...record, systems } : record
  })
}
