import type { Page } from '../../page/page.ts'

/** A page that is mostly links: at least three of its items, rows or short lines carry one, and few words stand beside them. */
export function isLinkHub(page: Page): boolean {
  const listed = page.body.filter((block) => block.kind !== 'heading' && block.kind !== 'empty-table')
  const linked = listed.filter((block) => block.links.some((link) => link.text.length * 3 >= block.text.length))
  return linked.length >= 3 && linked.length * 2 > listed.length
}
