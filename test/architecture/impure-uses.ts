import { type ESTree, Visitor } from 'vite'
import { parseSource } from './parse-source.ts'

/** A place that reads something which differs from run to run. */
export interface ImpureUse {
  line: number
  what: string
}

/** What gives another answer each time, by the object's last name and the member's. */
const MEMBERS = new Set([
  'Date.now',
  'DateTime.now',
  'DateTime.local',
  'DateTime.utc',
  'Temporal.Now',
  'Math.random',
  'crypto.getRandomValues',
  'crypto.randomUUID',
  'performance.now',
  'performance.timeOrigin',
  'process.env',
  'process.hrtime',
  'process.uptime',
])

/** The same, by the module that gives it and the name there. */
const IMPORTED = new Set([
  'node:crypto.randomBytes',
  'node:crypto.randomInt',
  'node:crypto.randomUUID',
  'node:crypto.getRandomValues',
  'node:perf_hooks.performance',
  'node:process.env',
  'node:process.hrtime',
  'node:process.uptime',
])

/** Where a file reads the clock, chance or the environment. Throws where the file cannot be parsed. */
export function impureUsesOf(path: string, text: string): ImpureUse[] {
  const { program, lineOf } = parseSource(path, text)
  const uses: ImpureUse[] = []
  const report = (node: ESTree.Node, what: string) => uses.push({ line: lineOf(node), what })
  new Visitor({
    NewExpression(node) {
      if (lastNameOf(node.callee) === 'Date' && node.arguments.length === 0) report(node, 'new Date()')
    },
    CallExpression(node) {
      if (lastNameOf(node.callee) === 'Date' && node.callee.type === 'Identifier') report(node, 'Date()')
    },
    MemberExpression(node) {
      const what = `${lastNameOf(node.object)}.${memberNameOf(node)}`
      if (MEMBERS.has(what)) report(node, what)
    },
    VariableDeclarator(node) {
      if (node.id.type !== 'ObjectPattern' || !node.init) return
      for (const { key } of node.id.properties.filter((property) => property.type === 'Property')) {
        const what = `${lastNameOf(node.init)}.${key.type === 'Identifier' ? key.name : ''}`
        if (MEMBERS.has(what)) report(node, what)
      }
    },
    ImportDeclaration(node) {
      for (const name of node.specifiers.filter((specifier) => specifier.type === 'ImportSpecifier')) {
        const imported = name.imported.type === 'Literal' ? name.imported.value : name.imported.name
        const what = `${node.source.value}.${imported}`
        if (IMPORTED.has(what)) report(name, what)
      }
    },
  }).visit(program)
  return uses
}

/** `Date` for both `Date` and `globalThis.Date`; empty for anything that has no name. */
function lastNameOf(node: ESTree.Expression | ESTree.Super): string {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' ? memberNameOf(node) : ''
}

function memberNameOf(node: ESTree.MemberExpression): string {
  if (node.property.type === 'Literal') return String(node.property.value)
  return !node.computed && node.property.type === 'Identifier' ? node.property.name : ''
}
