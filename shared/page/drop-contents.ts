import type { Draft } from './draft.ts'
import { textOf } from './draft.ts'
import { isAside } from './find-end.ts'

/** Takes lists of contents and rows of buttons out of a body: they only repeat its headings. `url` is the page's own address. */
export function dropContents(body: readonly Draft[], url: string): { content: Draft[]; contents: Draft[] } {
  const headings = new Set(body.filter((draft) => draft.kind === 'heading').map((draft) => key(textOf(draft))))
  const content: Draft[] = []
  const contents: Draft[] = []
  let announced = false
  for (let at = 0; at < body.length; at++) {
    const draft = body[at]
    if (!draft) continue
    const text = draft.row ? '' : textOf(draft)
    if (isAside(text)) {
      announced = true
      contents.push(draft)
      continue
    }
    if (draft.kind === 'item') {
      const run = listAt(body, at)
      const isContents = announced || run.every((item) => leadsInside(item, url)) || repeats(run, headings)
      const kept = isContents ? contents : content
      for (const item of run) kept.push(item)
      at += run.length - 1
      announced = false
      continue
    }
    if (announced && draft.kind === 'text' && headings.has(key(text))) {
      contents.push(draft)
      continue
    }
    announced = false
    content.push(draft)
  }
  return { content, contents }
}

function listAt(body: readonly Draft[], at: number): Draft[] {
  let end = at
  while (body[end]?.kind === 'item') end++
  return body.slice(at, end)
}

/** The whole item is one link to a place of its own page. */
function leadsInside(item: Draft, url: string): boolean {
  const links = item.lines.flatMap((line) => line.links)
  const here = `${url.replace(/#.*$/s, '')}#`
  return links.length === 1 && (links[0]?.href ?? '').startsWith(here) && links[0]?.text === textOf(item)
}

function repeats(run: readonly Draft[], headings: ReadonlySet<string>): boolean {
  const hits = run.filter((item) => headings.has(key(textOf(item)))).length
  return hits >= 2 && hits * 10 >= run.length * 8
}

function key(text: string): string {
  return text.toLowerCase().replace(/[.:]$/, '')
}
