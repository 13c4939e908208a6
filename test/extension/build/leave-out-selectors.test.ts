import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { leaveOutSelectors } from '../../../extension/build/leave-out-selectors.ts'
import * as whole from '../../../shared/page/html/tree.ts'
import { TOP } from '../../architecture/source-tree.ts'

describe('the parser of pages, as the extension has it', () => {
  let small: typeof whole
  let names: string[]
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'caaspp-watch-parser-'))
    const built = await build({
      ...{ root: TOP, configFile: false, logLevel: 'error', plugins: [leaveOutSelectors()] },
      build: {
        outDir: folder,
        lib: { entry: join(TOP, 'shared/page/html/tree.ts'), formats: ['es'], fileName: 'tree' },
      },
    })
    const chunks = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []))
    names = chunks.flatMap((each) => (each.type === 'chunk' ? Object.keys(each.modules) : []))
    small = (await import(pathToFileURL(join(folder, 'tree.js')).href)) as typeof whole
    return () => rm(folder, { recursive: true, force: true })
  })

  it('brings no selectors and nothing that writes markup', () => {
    const packages = names.map((name) => /.*node_modules\/([^/]+)/.exec(name)?.[1])
    expect(packages).toContain('htmlparser2')
    for (const left of ['css-select', 'css-what', 'cheerio-select', 'dom-serializer'])
      expect(packages).not.toContain(left)
  })

  it('reads every markup as the monitor does', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<td>',
        '<TR>',
        '<table>',
        '</table>',
        '<li class="a&amp;b" id=c>',
        '<br/>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
      ],
      ...[
        '<![CDATA[',
        ']]>',
        '<?xml?>',
        '<!DOCTYPE html>',
        '&eacute;',
        '&#8211',
        '&nbsp',
        '<',
        '>',
        '"',
        '5 p.m.',
        ' ',
        '\n',
        '<title>',
        '</title>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, xml) => {
        const markup = pieces.join('')
        expect(outline(small, small.parseTree(markup, xml))).toEqual(outline(whole, whole.parseTree(markup, xml)))
      }),
    )
  })
})

/** Every node in its order: its depth, kind, name, attributes and text. */
function outline({ walkTree }: typeof whole, roots: readonly whole.Node[]): unknown[] {
  const seen: unknown[] = []
  let depth = 0
  const enter = (node: whole.Node) => {
    const {
      type,
      name = null,
      attribs = null,
      data = null,
    } = node as Partial<whole.Element> & { type: string; data?: string }
    seen.push([depth, type, name, attribs, data])
    if ('children' in node && node.children.length > 0 && whole.isElement(node)) depth += 1
    return true
  }
  walkTree(roots, enter, (element) => {
    if (element.children.length > 0) depth -= 1
  })
  return seen
}
