import type { DirectCopy } from '../direct-check/direct-copy.ts'
import { DIRECT_PATTERNS, isDirectCheckDue } from '../direct-check/plan-direct-check.ts'
import type { Fetched } from '../feed-client/fetched.ts'
import type { CheckReason } from './check-feed.ts'
import type { Ports } from './ports.ts'

/** Reads the public pages where people chose that, and keeps what they say: at most one pass every 30 minutes, whoever asks. */
export async function checkPages(ports: Ports, why: CheckReason): Promise<void> {
  await ports.runAlone('check-pages', async () => {
    const { settings, direct } = await ports.readStored()
    const lastTriedAt = direct.lastAttempt?.at ?? null
    if (!settings.directCheck || (why === 'chosen' && lastTriedAt !== null)) return
    // Without the access nothing is asked, so whoever has just granted it need not wait.
    const wasRefused = direct.lastAttempt?.problem?.kind === 'not-allowed' && why === 'asked'
    if (!wasRefused && !isDirectCheckDue(direct.copy, lastTriedAt, ports.readClock())) return
    const fetched = await readAllowed(ports, direct.copy)
    await keep(ports, fetched)
  })
}

async function readAllowed(ports: Ports, last: DirectCopy | null): Promise<Fetched<DirectCopy>> {
  if (!(await ports.hasAccess(...DIRECT_PATTERNS))) return { kind: 'failed', problem: { kind: 'not-allowed' } }
  try {
    return { kind: 'fetched', copy: await ports.runDirectCheck(last, ports.readClock()) }
  } catch {
    return { kind: 'failed', problem: { kind: 'not-loaded' } }
  }
}

async function keep(ports: Ports, fetched: Fetched<DirectCopy>): Promise<void> {
  try {
    await ports.dispatch({ kind: 'direct-read', fetched })
  } catch {
    const failed = { kind: 'failed', problem: { kind: 'not-stored' } } as const
    await ports.dispatch({ kind: 'direct-read', fetched: failed }).catch(() => {})
  }
}
