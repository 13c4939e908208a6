import systems from './catalogue.json' with { type: 'json' }

/** One of the online systems that California's tests run on. */
export interface System {
  id: string
  name: string
  abbreviation: string | null
  aliases: string[]
  legacyNames: string[]
  purpose: string
  audience: string
  category: string
  programs: string[]
  vendor: string
  status: 'current' | 'retired' | 'unverified'
  /** Id of the system that took its place. */
  replacedBy: string | null
  /** Day on which it was replaced, where known. */
  replacedOn?: string
  url: string | null
  urlConfidence: 'high' | 'medium' | 'low' | null
  /** A page that leads to the system, where its own address is not certain. */
  linkPage: string | null
  /** True where people work in it; only such systems are named in records. */
  operational: boolean
  note?: string
}

export const SYSTEMS: readonly System[] = systems as System[]

const BY_ID = new Map(SYSTEMS.map((system) => [system.id, system]))

export function systemById(id: string): System | null {
  return BY_ID.get(id) ?? null
}

/** The name people use: the abbreviation where there is one. */
export function shortNameOf(system: System): string {
  return system.abbreviation ?? system.name
}

/** The system that does a retired one's work today, followed to its end; the system itself where it has none. */
export function successorOf(system: System): System {
  const seen = new Set<string>()
  let current = system
  while (current.replacedBy && !seen.has(current.id)) {
    seen.add(current.id)
    current = systemById(current.replacedBy) ?? current
  }
  return current
}
