import pRetry from 'p-retry'
import { parseRetryAfter } from '../http/parse-retry-after.ts'
import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Randomness } from '../ports/randomness.ts'
import { type Attempt, type Failure, refuse } from './attempt.ts'
import type { HostGate } from './host-gate.ts'
import type { FetchLimits, Politeness } from './limits.ts'
import { isPassingStatus, planPause } from './plan-retry.ts'
import type { Budget } from './request-budget.ts'

/** One request, without any care for pace or chance of another attempt. */
export type Send = (url: URL, headers: Readonly<Record<string, string>>) => Promise<Attempt>

export interface HostManners {
  /** The host's name without `www.`: both spellings are one server. */
  readonly name: string
  readonly politeness: Politeness
  readonly gate: HostGate
}

export interface AskTools {
  readonly send: Send
  readonly mannersFor: (url: URL) => HostManners
  readonly budget: Budget
  readonly clock: Clock
  readonly random: Randomness
  readonly log: Log
  readonly limits: FetchLimits
  readonly stop: AbortSignal
}

/** Carries what one attempt came to through the retry library, which knows failures only as errors. */
class AttemptEnded extends Error {
  readonly attempt: Attempt
  constructor(attempt: Attempt) {
    super('this attempt did not do')
    this.attempt = attempt
  }
}

/**
 * Makes `Send` polite and patient: at the host's pace, within its daily budget, again after a passing failure, and not at
 * all where the host is known to be out of reach. An answer that stays at 429 or 5xx is given back as an answer.
 */
export function createAsker(tools: AskTools): Send {
  const { clock, limits, stop } = tools
  const hostsDown = new Map<string, Failure>()

  return async (url, headers) => {
    const manners = tools.mannersFor(url)
    const startedAt = clock.now()
    const tryOnce = async () => {
      const attempt = await askOnce(tools, manners, hostsDown, url, headers)
      if (attempt.ok && !isPassingStatus(attempt.answer.status)) return attempt
      throw new AttemptEnded(attempt)
    }
    const shouldRetry = async ({ error, attemptNumber }: { error: Error; attemptNumber: number }) => {
      if (!(error instanceof AttemptEnded) || !mayPass(error.attempt)) return false
      const now = clock.now()
      const pause = Math.max(planPause(attemptNumber, tools.random), manners.gate.pausedUntil() - now)
      if (now + pause - startedAt > limits.patienceMs) return false
      tools.log.info(`${url.href}: ${inWords(error.attempt)}; trying again in ${Math.ceil(pause / 1_000)} s`)
      await clock.sleep(pause, stop)
      return !stop.aborted
    }
    try {
      // The library's own timer is off: waiting goes through the clock that was passed in.
      return await pRetry(tryOnce, { retries: limits.retries, minTimeout: 0, shouldRetry })
    } catch (error) {
      if (!(error instanceof AttemptEnded)) throw error
      const { attempt } = error
      if (!attempt.ok && attempt.failure.hostDown) hostsDown.set(manners.name, attempt.failure)
      return attempt
    }
  }
}

async function askOnce(
  { send, budget, clock, limits, stop }: AskTools,
  { name, politeness, gate }: HostManners,
  hostsDown: ReadonlyMap<string, Failure>,
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<Attempt> {
  const leave = await gate.enter(limits.patienceMs)
  if (!leave) return refuse(`${name} asked for no request before ${isoOf(gate.pausedUntil())}`, true)
  try {
    if (stop.aborted) return refuse('stopped', true)
    const down = hostsDown.get(name)
    if (down) return { ok: false, failure: { ...down, again: false } }
    const limit = politeness.requestsPerDay
    if (Number.isFinite(limit)) {
      const { dayAt } = await import('../../shared/time/moments.ts')
      if (!budget.take(name, dayAt(clock.now()), limit))
        return refuse(`today's budget of ${limit} requests to ${name} is used up`, true)
    }
    const attempt = await send(url, headers)
    if (attempt.ok && isPassingStatus(attempt.answer.status)) {
      const retryAt = parseRetryAfter(attempt.answer.headers.get('retry-after'), clock.now())
      if (retryAt !== null) gate.pauseUntil(retryAt)
    }
    return attempt
  } finally {
    leave()
  }
}

function mayPass(attempt: Attempt): boolean {
  return attempt.ok || attempt.failure.again
}

function inWords(attempt: Attempt): string {
  return attempt.ok ? `answered ${attempt.answer.status}` : attempt.failure.reason
}

function isoOf(moment: number): string {
  return new Date(moment).toISOString()
}
