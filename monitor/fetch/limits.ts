/** How hard a host may be asked. */
export interface Politeness {
  /** Connections at once. */
  readonly connections: number
  /** Milliseconds from the start of one request to the start of the next. */
  readonly spacingMs: number
  /** Requests in one day (California), everything counted: robots.txt, redirects, repeated attempts. */
  readonly requestsPerDay: number
  readonly obeysRobots: boolean
}

/** For everybody's sites. A school day's pass of the whole registry every 15 minutes takes about 450 requests. */
export const POLITE: Politeness = { connections: 2, spacingMs: 1_000, requestsPerDay: 700, obeysRobots: true }

/** For servers on this machine, where somebody asked for it. */
export const UNRESTRAINED: Politeness = {
  connections: 8,
  spacingMs: 0,
  requestsPerDay: Number.POSITIVE_INFINITY,
  obeysRobots: false,
}

/** How long and how much one page may cost. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** For a connection to stand, name look-up and TLS included. */
  readonly connectTimeMs: number
  /** For one attempt, from the request to the last byte. */
  readonly timeMs: number
  /** Of a page, as sent and as unpacked. */
  readonly bytes: number
  readonly redirects: number
  /** Attempts after the first. */
  readonly retries: number
  /** No attempt starts later than this after the first; a host that asks for a longer pause is left alone from then on. */
  readonly patienceMs: number
}

/** With a host that swallows every packet: 3 × 6 s and two pauses, so that two such hosts in a row cost less than 60 s. */
export const FETCH_LIMITS: FetchLimits = {
  connectTimeMs: 6_000,
  timeMs: 20_000,
  bytes: 5_000_000,
  redirects: 5,
  retries: 2,
  patienceMs: 25_000,
}
