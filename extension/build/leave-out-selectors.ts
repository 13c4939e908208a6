import type { Plugin } from 'vite'

const SLIM = /\/cheerio\/dist\/browser\/slim\.js$/

/** What `cheerio/slim` holds so far. */
const WHOLE = 'getLoad(getParse(parseDocument), render)'

/** What stands in its place: the same parser with the same options, and of what cheerio gives the root. */
const PARSER_ONLY = `
import { parseDocument } from 'htmlparser2'
import { flattenOptions } from './options.js'
export function load(markup, options) {
  const root = parseDocument(markup, flattenOptions(options))
  return { root: () => ({ get: () => root }) }
}
`

/**
 * Leaves out of cheerio what the extension never calls. Pages are walked node by node (`shared/page/html/tree.ts`), so selectors,
 * changes of the tree and its way back into markup would only take room: 20 KB of the 350 that a store package may have (measured
 * on 2026-11-22). A cheerio that has come to look otherwise fails the build.
 */
export function leaveOutSelectors(): Plugin {
  return {
    name: 'leave-out-selectors',
    transform(code, id) {
      if (!SLIM.test(id.split('?')[0] ?? '')) return null
      if (!code.includes(WHOLE)) this.error(`${id} does not hold “${WHOLE}” any more; look how it parses instead`)
      return { code: PARSER_ONLY, map: null }
    },
  }
}
