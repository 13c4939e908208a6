import { reduceStored } from './reduce-stored.ts'
import type { Stored } from './stored.ts'
import type { StoredAction } from './stored-action.ts'

/** What the door to the storage needs of the browser. */
export interface DispatchPorts {
  readClock(): number
  readStored(): Promise<Stored>
  /** Writes what differs (without a `before`, everything), all of it or nothing. Rejects where the browser has no room or no disk. */
  writeStored(before: Stored | null, after: Stored): Promise<void>
  runAlone<T>(name: string, task: () => Promise<T>): Promise<T>
}

/** Changes what is stored. Rejects where nothing could be written; what was stored then stays. */
export type Dispatch = (action: StoredAction) => Promise<void>

/**
 * The one door through which popup, options and worker change what is stored: it reads, reduces and writes alone, so that none
 * overwrites what another one has just changed.
 */
export function createDispatch({ readClock, readStored, writeStored, runAlone }: DispatchPorts): Dispatch {
  return (action) =>
    runAlone('stored', async () => {
      const before = await readStored()
      // What is stored but not known, such as the copy of a feed that was left, must be forgotten too.
      const isAll = action.kind === 'forget-everything'
      await writeStored(isAll ? null : before, reduceStored(before, action, readClock()))
    })
}
