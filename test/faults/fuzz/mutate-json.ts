import type { Chance } from '../../support/mutations.ts'
import { mutate } from '../../support/mutations.ts'

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

/** Values that programs stumble over, as JSON. */
const ODD: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1e308',
  '-0',
  '1e999',
  '0.1',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"__proto__"',
  '"2026-13-45T99:99Z"',
  '"https://user@evil.example/"',
  '"javascript:alert(1)"',
  '[]',
  '{}',
  '[[],{}]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"length":-1}',
  deep(500),
  `"${'x'.repeat(5_000)}"`,
  `[${Array(300).fill('0').join(',')}]`,
]

/** Data with some values exchanged for odd ones, at times with its text mangled too. */
export function mutateJson(value: unknown, chance: Chance): string {
  const holes: string[] = []
  const marked = JSON.stringify(value, (_, part: unknown) => {
    if (holes.length > 4 || chance(40) > 0) return part
    holes.push(ODD[chance(ODD.length)] ?? 'null')
    return `\u0001${holes.length - 1}`
  })
  const text = marked.replace(/"\\u0001(\d+)"/g, (_, at) => holes[Number(at)] ?? 'null')
  return chance(3) === 0 ? mutate(text, chance) : text
}
