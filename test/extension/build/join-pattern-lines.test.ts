import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { joinPatternLines } from '../../../extension/build/join-pattern-lines.ts'
import { TOP } from '../../architecture/source-tree.ts'

/** What stands in the place of a file of our own while building. */
function transformed(code: string, id = '/shared/reading/some-words.ts'): string {
  const { transform } = joinPatternLines() as unknown as {
    transform(code: string, id: string): { code: string } | null
  }
  return transform(code, id)?.code ?? code
}

describe('expressions over several lines are built as one', () => {
  it('without the breaks and the blanks that begin a line', () => {
    const code = "const A = new RegExp(\n  pattern`\n    \\b(?:\n      down|off\n      |off now\n    )\\b`,\n  'i',\n)"
    expect(transformed(code)).toBe("const A = new RegExp(\n  pattern`\\b(?:down|off|off now)\\b`,\n  'i',\n)")
  })
  it('and nothing else is touched', () => {
    expect(transformed('const a = `x\n  y`')).toBe('const a = `x\n  y`')
    const code = 'pattern`a\n  b`'
    expect(transformed(code, '/node_modules/some/index.js')).toBe(code)
  })
  it('and none of ours ends at a mark that is inside it', async () => {
    const files = await readdir(join(TOP, 'shared'), { recursive: true })
    const texts = await Promise.all(
      files.filter((file) => file.endsWith('.ts')).map((file) => readFile(join(TOP, 'shared', file), 'utf8')),
    )
    const behind = texts.flatMap((text) => [...text.matchAll(/\bpattern`[^`]*`(.)/gs)].map((match) => match[1]))
    expect(behind.length).toBeGreaterThan(300)
    expect([...new Set(behind)].sort()).toEqual(['\n', ')', ',', ';'].filter((mark) => behind.includes(mark)))
  })
})
