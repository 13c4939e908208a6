import { posix } from 'node:path'
import { type ESTree, Visitor } from 'vite'
import { parseSource } from './parse-source.ts'
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

/** All imports of a tree. Throws where a file cannot be parsed. */
export function importsOf(tree: SourceTree): Import[] {
  return [...tree].flatMap(([path, text]) => importsOfFile(path, text))
}

function importsOfFile(path: string, text: string): Import[] {
  const { program, lineOf } = parseSource(path, text)
  const imports: Import[] = []
  const add = (node: ESTree.Node, specifier: string, { typeOnly = false, reExport = false }) => {
    const target = isRelative(specifier) ? posix.join(posix.dirname(path), specifier) : null
    const packageName = target === null ? packageNameOf(specifier) : null
    imports.push({ from: path, line: lineOf(node), specifier, target, packageName, typeOnly, reExport })
  }
  new Visitor({
    ImportDeclaration(node) {
      add(node, node.source.value, { typeOnly: node.importKind === 'type' })
    },
    ExportAllDeclaration(node) {
      add(node, node.source.value, { typeOnly: node.exportKind === 'type', reExport: true })
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node, node.source.value, { typeOnly: node.exportKind === 'type', reExport: true })
    },
    ImportExpression(node) {
      add(node, node.source.type === 'Literal' ? String(node.source.value) : COMPUTED, {})
    },
    TSImportType(node) {
      add(node, node.source.value, { typeOnly: true })
    },
  }).visit(program)
  return imports
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
