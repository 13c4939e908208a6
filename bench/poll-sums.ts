import { createChance } from './chance.ts'

/** Bytes of one poll: the small file and the health file, where only the latter is new, and where both are. */
export interface PollBytes {
  readonly unchanged: number
  readonly fresh: number
}

const PERIOD_S = 15 * 60
/** Every quarter of an hour from 6 a.m. to 6 p.m. on the school days of an average month. */
const POLLS_A_MONTH = 12 * 4 * (365.25 / 12) * (5 / 7)
/** Clocks of computers that are set by the network differ by a second or so. */
const CLOCK_SPREAD_S = 1.5

/** A row on so many clients: bytes a month, polls a second on the mean and at the peak. */
export function describeClients(clients: number, { unchanged, fresh }: PollBytes): string[] {
  const month = (bytes: number) => ((clients * POLLS_A_MONTH * bytes) / 1e9).toFixed(1)
  const mean = clients / PERIOD_S
  const chance = createChance(clients)
  const random = peakOf(clients, () => chance() * PERIOD_S)
  const byClock = peakOf(clients, () => PERIOD_S / 2 + (chance() + chance() - 1) * CLOCK_SPREAD_S)
  const peaks = [random, byClock].map((peak) => `${peak} (${(peak / mean).toFixed(peak / mean < 10 ? 2 : 0)} ×)`)
  return [clients.toLocaleString('en-US'), month(unchanged), month(fresh), mean.toFixed(1), ...peaks]
}

/** The most polls in one second of a period, where each client polls at its own moment of it. */
function peakOf(clients: number, momentOf: () => number): number {
  const seconds = new Uint32Array(PERIOD_S)
  for (let client = 0; client < clients; client += 1) {
    const second = Math.floor(momentOf())
    seconds[second] = (seconds[second] ?? 0) + 1
  }
  return seconds.reduce((most, count) => Math.max(most, count), 0)
}
