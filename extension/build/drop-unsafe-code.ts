import type { Plugin } from 'vite'

/** What an extension's pages forbid, or what stores warn of, in libraries that bring it along unused; and what stands in its place. */
const CUTS = [
  // Whether code may be compiled: it may not, and the browser writes each attempt down as a violation.
  { file: /\/zod\/v4\/core\/util\.js$/, code: 'new F("")', instead: "throw new Error('not allowed here')" },
  // The way round escaping: nothing here uses it, and now nothing can.
  { file: /\/preact\/dist\/preact\.m?js$/, code: 't.innerHTML=h.__html', instead: 't.textContent=h.__html' },
]

/** Takes code out of libraries while building. A library that has come to look otherwise fails the build instead of keeping it. */
export function dropUnsafeCode(): Plugin {
  return {
    name: 'drop-unsafe-code',
    transform(code, id) {
      const cut = CUTS.find(({ file }) => file.test(id.split('?')[0] ?? ''))
      if (cut === undefined) return null
      if (!code.includes(cut.code)) this.error(`${id} does not hold “${cut.code}” any more; look what it does instead`)
      return { code: code.replace(cut.code, () => cut.instead), map: null }
    },
  }
}
