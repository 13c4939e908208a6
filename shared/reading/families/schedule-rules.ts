import type { Page } from '../../page/page.ts'
import { TENTATIVE } from '../kinds/cues.ts'
import { type Envelope, readEnvelope } from '../refine/read-envelope.ts'
import { splitSentences } from '../sentences.ts'
import type { ScheduleRules } from './schedule-table.ts'

/**
 * The bound rule of a schedule, wherever the page states it. A rule that stands under the definition of one type of row
 * ("Maintenance Window") holds for rows of that type only (RECORDS 10, Edges).
 */
export function readScheduleRules(page: Page): ScheduleRules {
  const rules: { heading: string; envelope: Envelope }[] = []
  let heading = ''
  for (const block of page.body) {
    if (block.kind === 'heading') heading = block.text
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    for (const sentence of splitSentences(block.text)) {
      const envelope = readEnvelope(sentence)
      if (envelope) rules.push({ heading, envelope })
    }
  }
  return {
    for: (rowText) => combine(rules.filter((rule) => holdsFor(rule.heading, rowText)).map((rule) => rule.envelope)),
  }
}

/** A definition's rule holds for rows that bear its name; a rule under any other heading holds for all. */
function holdsFor(heading: string, rowText: string): boolean {
  const isDefinition =
    /^(?:system |planned |scheduled )?(?:down-?times?|maintenance(?: windows?)?|outages?|placeholders?)$/i.test(
      heading.trim(),
    )
  if (!isDefinition) return true
  const wantsTentative = TENTATIVE.test(heading) || /maintenance/i.test(heading)
  return wantsTentative === (TENTATIVE.test(rowText) || /maintenance/i.test(rowText))
}

function combine(envelopes: readonly Envelope[]): Envelope | null {
  let found = null as Envelope | null
  for (const envelope of envelopes) {
    found = { dayBefore: found?.dayBefore ?? envelope.dayBefore, dayAfter: found?.dayAfter ?? envelope.dayAfter }
  }
  return found
}
