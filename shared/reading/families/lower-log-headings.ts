import type { Block } from '../../page/page.ts'

const LOG = /^(?:latest |recent |status )?(?:updates?|update log|log|history|progress|change log)(?: log)?\s*:?$/i

/** The body of an issue page in which "Update log" heads no section of its own: what stands under it belongs to its issue. */
export function lowerLogHeadings(body: readonly Block[]): Block[] {
  return body.map((block) =>
    block.kind === 'heading' && LOG.test(block.text)
      ? { kind: 'paragraph', text: block.text, links: block.links }
      : block,
  )
}
