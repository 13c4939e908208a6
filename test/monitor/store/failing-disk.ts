import { appendFile, readFile } from 'node:fs/promises'
import { type Disk, nodeDisk } from '../../../monitor/store/disk.ts'
import type { Pieces } from '../../../monitor/text/pieces.ts'

/** What happens at the step that fails. */
export type Failure = 'before' | 'half' | 'after'

/** A write that was made, and whether it can end half way. */
export interface Step {
  hasHalf: boolean
}

export class Crash extends Error {}

/**
 * A disk that works until its `step`-th write (from 1) and then fails: before doing it, half way, or after it.
 * `crash`: nothing works from then on, as if the process had ended. `full`: this one write finds no room, the rest works.
 * `killed`: the process really ends there, by SIGKILL. `steps` gives how many writes there were so far.
 */
export function failingDisk(
  step: number,
  failure: Failure,
  kind: 'crash' | 'full' | 'killed',
): { disk: Disk; reached(): boolean; steps(): Step[] } {
  const steps: Step[] = []
  const fail = () => (kind === 'crash' ? new Crash('crash') : Object.assign(new Error('no room'), { code: 'ENOSPC' }))
  const guard = async <T>(act: () => Promise<T>, actHalf?: () => Promise<unknown>): Promise<T> => {
    steps.push({ hasHalf: actHalf !== undefined })
    if (kind === 'crash' && steps.length > step) throw fail()
    if (steps.length !== step) return act()
    if (failure === 'half') await actHalf?.()
    if (failure === 'after') await act()
    if (kind === 'killed') process.kill(process.pid, 'SIGKILL')
    throw fail()
  }
  const half = (data: string | Buffer | Pieces) => {
    const bytes = Buffer.from(typeof data === 'string' || Buffer.isBuffer(data) ? data : [...data].join(''))
    return bytes.subarray(0, Math.floor(bytes.length / 2))
  }
  const disk: Disk = {
    ...nodeDisk,
    write: (path, text) =>
      guard(
        () => nodeDisk.write(path, text),
        () => nodeDisk.write(path, half(text)),
      ),
    create: (path, text) =>
      guard(
        () => nodeDisk.create(path, text),
        () => nodeDisk.create(path, ''),
      ),
    append: (path, size, other) =>
      guard(
        () => nodeDisk.append(path, size, other),
        async () => {
          await nodeDisk.cut(path, size)
          await appendFile(path, half(await readFile(other)))
        },
      ),
    cut: (path, size) => guard(() => nodeDisk.cut(path, size)),
    rename: (from, to) => guard(() => nodeDisk.rename(from, to)),
    remove: (path) => guard(() => nodeDisk.remove(path)),
    touch: (path, ms) => guard(() => nodeDisk.touch(path, ms)),
    makeFolder: (path) => guard(() => nodeDisk.makeFolder(path)),
    syncFolder: (path) => guard(() => nodeDisk.syncFolder(path)),
  }
  return { disk, reached: () => steps.length >= step, steps: () => steps }
}
