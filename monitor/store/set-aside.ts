import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { LOG_FILE } from './journal.ts'
import type { Damage } from './load-state.ts'

/**
 * Keeps a copy of every damaged part in `set-aside/`, named after the file and the moment, so that nothing is lost by a
 * repair; then cuts the log where its damage begins (the other files are written anew by the next commit). `now`: milliseconds since 1970 UTC.
 */
export async function setAside(disk: Disk, folder: string, damaged: readonly Damage[], now: number): Promise<void> {
  if (damaged.length === 0) return
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '')
  const shelf = join(folder, 'set-aside')
  await disk.makeFolder(shelf)
  for (const { file, from } of damaged) {
    const bytes = await disk.read(join(folder, file))
    if (bytes && bytes.length > from) await disk.write(join(shelf, `${stamp}-${file}`), bytes.subarray(from))
  }
  await disk.syncFolder(shelf)
  const log = damaged.find(({ file }) => file === LOG_FILE)
  if (log) await disk.writeTail(join(folder, LOG_FILE), log.from, Buffer.alloc(0))
}
