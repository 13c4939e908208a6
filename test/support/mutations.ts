/** A source of chance that gives the same numbers for the same seed (mulberry32); a number below `limit`. */
export type Chance = (limit: number) => number

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

type Mutation = (text: string, chance: Chance) => string

const TAGS = 'div p ul li table tr td th h1 h2 h3 b a span br script style template svg main !-- ![CDATA['.split(' ')
const ENTITIES = ['&amp;', '&nbsp', '&#8211;', '&#x2013;', '&#0;', '&#x110000;', '&', '&#', '&lt;', '&unknown;']
const NOISE = [
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u00a0',
  '\ud800',
  '\u202e',
  '😀',
  '\r',
  '"',
  "'",
  '<',
  '>',
  ']]>',
  'May 99, 2024',
  '0/0/00',
  '25:61 p.m.',
  '99999999999999999999',
  'February 30',
  '–––',
  'the week of ',
  'December 31, 9999, at midnight',
]

const cut: Mutation = (text, chance) => text.slice(0, chance(text.length + 1))
const cutHead: Mutation = (text, chance) => text.slice(chance(text.length + 1))
const drop: Mutation = (text, chance) => {
  const [from, to] = stretch(text, chance)
  return text.slice(0, from) + text.slice(to)
}
const double: Mutation = (text, chance) => {
  const [from, to] = stretch(text, chance)
  return text.slice(0, to) + text.slice(from)
}
const move: Mutation = (text, chance) => {
  const [from, to] = stretch(text, chance)
  const rest = text.slice(0, from) + text.slice(to)
  return insert(rest, text.slice(from, to), chance)
}
const nest: Mutation = (text, chance) => {
  const [from, to] = stretch(text, chance)
  const tag = pick(TAGS, chance)
  const times = 1 + chance(20)
  return `${text.slice(0, from)}${`<${tag}>`.repeat(times)}${text.slice(from, to)}${`</${tag}>`.repeat(chance(times + 1))}${text.slice(to)}`
}
const retag: Mutation = (text, chance) => {
  const tags = [...text.matchAll(/<\/?\w+/g)]
  const tag = tags.length ? tags[chance(tags.length)] : undefined
  if (!tag) return text
  return `${text.slice(0, tag.index)}<${chance(2) ? '/' : ''}${pick(TAGS, chance)}${text.slice(tag.index + tag[0].length)}`
}
const mangle: Mutation = (text, chance) => insert(text, pick(ENTITIES, chance), chance)
const disturb: Mutation = (text, chance) => insert(text, pick(NOISE, chance), chance)
const unspace: Mutation = (text, chance) => {
  const [from, to] = stretch(text, chance)
  return text.slice(0, from) + text.slice(from, to).replace(/\s+/g, chance(2) ? '' : '\n') + text.slice(to)
}

const MUTATIONS: readonly Mutation[] = [
  cut,
  cutHead,
  drop,
  double,
  move,
  nest,
  nest,
  retag,
  retag,
  mangle,
  mangle,
  disturb,
  disturb,
  unspace,
]

/** A text with one to five mutations. */
export function mutate(text: string, chance: Chance): string {
  let mutated = text
  for (let left = 1 + chance(5); left > 0; left--) mutated = pick(MUTATIONS, chance)(mutated, chance)
  return mutated.slice(0, 20_000)
}

/** A text as bytes: mostly what it says it is, at times another encoding, a byte order mark, or a broken byte. */
export function encode(text: string, chance: Chance): Uint8Array {
  const way = chance(8)
  if (way === 0) return new Uint8Array(Buffer.from(text, 'latin1'))
  if (way === 1) return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  if (way === 2) return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf8'))
  const bytes = new Uint8Array(Buffer.from(text, 'utf8'))
  if (way === 3 && bytes.length) bytes[chance(bytes.length)] = chance(256)
  return bytes
}

function stretch(text: string, chance: Chance): [from: number, to: number] {
  const from = chance(text.length + 1)
  return [from, Math.min(text.length, from + chance(400))]
}

function insert(text: string, piece: string, chance: Chance): string {
  const at = chance(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

function pick<T>(from: readonly T[], chance: Chance): T {
  return from[chance(from.length)] as T
}
