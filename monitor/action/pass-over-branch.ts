import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Alerts } from '../save-and-publish.ts'
import { type DataBranch, openDataBranch, type Saved } from './data-branch.ts'

/** `error` is one line that says what to do. */
export type PassDone<T> = { ok: true; done: T } | { ok: false; error: string }

export interface BranchJob<T> {
  readonly folder: string
  readonly branch: string
  readonly clock: Clock
  readonly log: Log
  /** Null where nobody is told. */
  readonly alerts: Alerts | null
  /** Makes one pass over the data folder, and tells by these alerts what it learned. */
  pass(alerts: Alerts | null): Promise<PassDone<T>>
}

/** How often a pass is made anew because another one saved its data first. */
const MOST_PASSES = 5

/**
 * A pass over data that a branch keeps. It counts only once its data is there, and nobody is told before: where another
 * run has saved first, the pass is made anew from what that one knew.
 */
export async function passOverBranch<T>(job: BranchJob<T>): Promise<PassDone<T>> {
  const opened = await openDataBranch(job)
  if (!opened.ok) return opened
  for (let attempt = 1; attempt <= MOST_PASSES; attempt += 1) {
    const done = await passAndSave(job, opened.branch)
    if (done !== 'overtaken') return done
    job.log.warn('Another run has saved its data first; this one looks again from there.')
  }
  return { ok: false, error: `data-branch: other runs saved first ${MOST_PASSES} times; let one run at a time` }
}

async function passAndSave<T>(job: BranchJob<T>, branch: DataBranch): Promise<PassDone<T> | 'overtaken'> {
  const loaded = await branch.load()
  if (!loaded.ok) return loaded
  let saved = { kind: 'unchanged', tip: loaded.tip } as Saved
  const save = async () => {
    if ('tip' in saved) saved = await branch.save(saved.tip, `Data of ${new Date(job.clock.now()).toISOString()}`)
    return saved.kind
  }
  let isTold = false
  const { alerts } = job
  const done = await job.pass(
    alerts && {
      ...alerts,
      async deliver(outbox, records, keep) {
        const kind = await save()
        if (kind === 'overtaken' || kind === 'failed') return outbox
        isTold = true
        return alerts.deliver(outbox, records, keep)
      },
    },
  )
  if (!done.ok) return done
  // With alerts, this is the second time: what was acknowledged.
  const kind = await save()
  if (isTold && (kind === 'overtaken' || kind === 'failed')) {
    job.log.warn('That alerts were sent could not be saved; the next run may send them again, under the same keys.')
    return done
  }
  if (saved.kind === 'failed') return { ok: false, error: saved.error }
  return saved.kind === 'overtaken' ? 'overtaken' : done
}
