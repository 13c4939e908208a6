import { type Draft, type DraftLine, textOf } from '../draft.ts'
import { splitGluedItems } from '../split-glued-items.ts'
import { isBareMark, type TypedMark, typedMarkOf } from './typed-mark.ts'

/** Lines with typed bullets, dashes, numbers or letters as list items, whether lines of one paragraph or paragraphs of their own. */
export function splitBullets(drafts: readonly Draft[]): Draft[] {
  const joined = joinBareMarks(drafts).map(withoutOwnMark)
  const out: Draft[] = []
  for (let at = 0; at < joined.length; ) {
    const end = endOfRun(joined, at)
    const run = joined.slice(at, end)
    const families = familiesOf(run)
    for (const part of families.size > 0 ? splitRun(run, families) : run) out.push(part)
    at = end
  }
  return out
}

/** An item of a list in the markup that has a typed bullet, too. */
function withoutOwnMark(draft: Draft): Draft {
  const [first, ...rest] = draft.kind === 'item' ? draft.lines : []
  const mark = first && typedMarkOf(first.text)
  return mark?.isSure ? { ...draft, lines: [{ ...first, text: mark.rest } as DraftLine, ...rest] } : draft
}

/** "•" in a box of its own, beside the box of its text: one line. */
function joinBareMarks(drafts: readonly Draft[]): Draft[] {
  const isMark = (draft: Draft | undefined) => draft?.kind === 'text' && isBareMark(textOf(draft))
  const out: Draft[] = []
  for (let at = 0; at < drafts.length; at++) {
    const [mark, told] = [drafts[at], drafts[at + 1]]
    const [first, ...rest] = told?.kind === 'text' && isMark(mark) && !isMark(told) ? told.lines : []
    if (mark && told && first) {
      out.push({ ...told, lines: [{ ...first, text: `${textOf(mark)} ${first.text}` }, ...rest] })
      at++
    } else if (mark) out.push(mark)
  }
  return out
}

/** Where the paragraphs end that may be one list: each but the first opens with a mark. */
function endOfRun(drafts: readonly Draft[], at: number): number {
  let end = at + 1
  const opens = ({ kind, lines: [line], landmark }: Draft) =>
    kind === 'text' && landmark === drafts[at]?.landmark && typedMarkOf(line?.text ?? '') !== null
  if (drafts[at]?.kind !== 'text' || !drafts[at].lines.some(({ text }) => typedMarkOf(text))) return end
  for (let next = drafts[end]; next && opens(next); next = drafts[end]) end++
  return end
}

/** The families of marks that mark items in these paragraphs: a single dash may be anything, and numbers count from one. */
function familiesOf(run: readonly Draft[]): Set<string> {
  const marks = run.flatMap(({ kind, lines }) =>
    kind === 'text' ? lines.flatMap(({ text }) => typedMarkOf(text) ?? []) : [],
  )
  const families = new Map<string, TypedMark[]>()
  for (const mark of marks) {
    const own = families.get(mark.family)
    if (own) own.push(mark)
    else families.set(mark.family, [mark])
  }
  const isList = (own: readonly TypedMark[]) => {
    if (own.some(({ isSure }) => isSure)) return true
    // Numbers begin again in each inner list.
    return own.length > 1 && own.every(({ count }, at) => count < 2 || count === (own[at - 1]?.count ?? 0) + 1)
  }
  return new Set([...families].filter(([, own]) => isList(own)).map(([family]) => family))
}

function splitRun(run: readonly Draft[], families: ReadonlySet<string>): Draft[] {
  const out: Draft[] = []
  // The marks of the lists that are open, the outermost first: another mark below one is that of an inner list.
  const open: string[] = []
  for (const draft of run) {
    const from = out.length
    for (const line of draft.lines.flatMap(splitGlued)) {
      const mark = typedMarkOf(line.text)
      const last = out.length > from ? out.at(-1) : undefined
      if (mark && families.has(mark.family)) {
        if (!open.includes(mark.family)) open.push(mark.family)
        open.length = open.indexOf(mark.family) + 1
        const depth = draft.depth + open.length
        out.push({
          ...draft,
          kind: 'item',
          depth,
          ordered: mark.count > 0,
          list: -1,
          lines: [{ ...line, text: mark.rest }],
        })
      } else if (last?.kind === 'text') last.lines.push(line)
      else out.push({ ...draft, lines: [line] })
    }
  }
  return out
}

function splitGlued(line: DraftLine): DraftLine[] {
  const parts = splitGluedItems(line.text)
  if (parts.length === 1) return [line]
  return parts.map((text) => ({ ...line, text, links: line.links.filter((link) => text.includes(link.text)) }))
}
