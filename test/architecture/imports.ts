import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import type { SourceTree } from './source-tree.ts'

/** One import, re-export, `import()` or type import of a file. */
export interface Import {
  from: string
  line: number
  specifier: string
  /** Path of the file meant, where the specifier is relative. */
  target: string | null
  /** The package meant (`zod`, `@scope/name`, `node:fs`), where it is not. */
  packageName: string | null
  /** True where nothing of it is left when the program runs: `import type`, not `import { type … }`, which still loads the file. */
  typeOnly: boolean
  reExport: boolean
}

/** All imports of a tree. Throws where a file cannot be parsed: a file that nobody can read keeps no rule. */
export function importsOf(tree: SourceTree): Import[] {
  return [...tree].flatMap(([path, text]) => importsOfFile(path, text))
}

interface Found {
  specifier: string
  at: number
  typeOnly: boolean
  reExport: boolean
}

function importsOfFile(path: string, text: string): Import[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const found: Found[] = []
  new Visitor({
    ImportDeclaration(node) {
      found.push({
        specifier: node.source.value,
        at: node.start,
        typeOnly: node.importKind === 'type',
        reExport: false,
      })
    },
    ExportAllDeclaration(node) {
      found.push({
        specifier: node.source.value,
        at: node.start,
        typeOnly: node.exportKind === 'type',
        reExport: true,
      })
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return
      const typeOnly = node.exportKind === 'type'
      found.push({ specifier: node.source.value, at: node.start, typeOnly, reExport: true })
    },
    ImportExpression(node) {
      const specifier = node.source.type === 'Literal' ? String(node.source.value) : COMPUTED
      found.push({ specifier, at: node.start, typeOnly: false, reExport: false })
    },
    TSImportType(node) {
      found.push({ specifier: node.source.value, at: node.start, typeOnly: true, reExport: false })
    },
  }).visit(program)
  return found.map(({ specifier, at, typeOnly, reExport }) => ({
    from: path,
    line: text.slice(0, at).split('\n').length,
    specifier,
    target: isRelative(specifier) ? posix.join(posix.dirname(path), specifier) : null,
    packageName: isRelative(specifier) ? null : packageNameOf(specifier),
    typeOnly,
    reExport,
  }))
}

/** Stands for `import(something)`, of which no rule can know where it leads. */
export const COMPUTED = '(computed)'

function isRelative(specifier: string): boolean {
  return /^\.{1,2}(\/|$)/.test(specifier)
}

function packageNameOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
