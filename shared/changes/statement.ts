import type { PageRecord, Proof, SourceRecord, StatedOtherwise, Statement } from '../records/source-record.ts'

/** Doubts that come from comparing sources; no page states them of itself. */
const OWN_DOUBT = 'sources-disagree'

const OPTIONAL_FIELDS = [
  'earliestStart',
  'latestEnd',
  'state',
  'approximate',
  'suggested',
  'replaces',
  'place',
  'updates',
  'aftermath',
] as const

const STATEMENT_FIELDS = [
  'title',
  'section',
  'systems',
  'start',
  'end',
  ...OPTIONAL_FIELDS,
  'doubts',
  'programs',
] as const

/** What a page says of a fact. An issue with an end is resolved, one without is open, unless the page says otherwise. */
export function statementOf(read: PageRecord, programs: readonly string[]): Statement {
  const statement = buildStatement({ ...read, programs: sorted(programs) })
  if (read.kind === 'issue') statement.state ??= read.end === null ? 'open' : 'resolved'
  return { ...statement, systems: sorted(read.systems), doubts: sorted(withoutOwn(read.doubts)) }
}

/** What one source of a known record states, with the fields in which it differs from what is shown. */
export function statementIn(record: SourceRecord, proof: Proof): Statement {
  const shown = buildStatement({ ...record, doubts: withoutOwn(record.doubts) })
  if (!proof.stated) return shown
  const stated = Object.entries(proof.stated)
  const said = Object.fromEntries(stated.filter(([field, value]) => value !== null || !isOptional(field)))
  const silent = new Set(stated.filter(([, value]) => value === null).map(([field]) => field))
  const kept = Object.fromEntries(Object.entries(shown).filter(([field]) => !silent.has(field)))
  return buildStatement({ ...(kept as Statement), ...(said as Partial<Statement>) })
}

/** A proof that carries just what its source states otherwise than `shown`. */
export function proofWith(proof: Proof, statement: Statement, shown: Statement): Proof {
  const reference: Statement = { ...shown, doubts: withoutOwn(shown.doubts) }
  const entries = STATEMENT_FIELDS.filter((field) => !sameValue(statement[field], reference[field])).map(
    (field) => [field, statement[field] ?? null] as const,
  )
  const { stated: _, ...bare } = proof
  return entries.length === 0 ? bare : { ...bare, stated: Object.fromEntries(entries) as StatedOtherwise }
}

/** A statement's fields in their fixed order, without anything else that `from` holds. */
export function buildStatement(from: Statement): Statement {
  const entries = STATEMENT_FIELDS.filter((field) => from[field] !== undefined).map((field) => [field, from[field]])
  return Object.fromEntries(entries) as unknown as Statement
}

function isOptional(field: string): boolean {
  return (OPTIONAL_FIELDS as readonly string[]).includes(field)
}

function withoutOwn<D extends string>(doubts: readonly D[]): D[] {
  return doubts.filter((doubt) => doubt !== OWN_DOUBT)
}

function sorted<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort()
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b)
}
