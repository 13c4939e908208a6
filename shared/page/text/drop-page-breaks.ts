/** `Page 3`, `Page 3 of 7`, `- 3 -`: what stands at the foot of a printed page. */
const PAGE_MARK = /^\s*(?:page\s{1,3}\d{1,3}(?:\s{1,3}(?:of|\/)\s{1,3}\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—])\s*$/i
/** Lines at the top of a text that may come again at the top of each of its pages, and lines that are looked at behind a break. */
const HEAD_LINES = 8
const HEAD_REACH = 6

/**
 * The lines of a text taken from printed pages without what each page has of its own: its number, and behind it the head of the
 * first page come again. A sentence that goes on over the break is put together.
 */
export function dropPageBreaks(lines: readonly string[]): string[] {
  if (!lines.some(endsPage)) return [...lines]
  const head = new Set(
    lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, HEAD_LINES),
  )
  const kept: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!endsPage(line)) {
      kept.push(line)
      continue
    }
    at = skipHead(lines, at + 1, head) - 1
    if (goesOn(kept, lines[at + 1])) while (kept.at(-1)?.trim() === '') kept.pop()
    else kept.push('')
  }
  return kept
}

function endsPage(line: string): boolean {
  return PAGE_MARK.test(line)
}

/** The place of the first line behind a break that is neither empty nor of the head. */
function skipHead(lines: readonly string[], from: number, head: ReadonlySet<string>): number {
  let at = from
  while (at < from + HEAD_REACH && at < lines.length) {
    const text = (lines[at] ?? '').trim()
    if (text !== '' && !head.has(text)) break
    at++
  }
  return at
}

function goesOn(kept: readonly string[], next: string | undefined): boolean {
  const last = kept.findLast((line) => line.trim() !== '') ?? ''
  return !/[.!?:]["”’)]?\s*$/.test(last) && /^\s*\p{Ll}/u.test(next ?? '')
}
