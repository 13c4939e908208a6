import { join } from 'node:path'
import type { Damage } from './damage.ts'
import type { Disk } from './disk.ts'

/**
 * Keeps a copy of every damaged part in `set-aside/`, named after the file and the moment, so that nothing is lost by a
 * repair; then cuts off what belongs to no commit (the other files are written anew by the next commit). `now`:
 * milliseconds since 1970 UTC.
 */
export async function setAside(disk: Disk, folder: string, damaged: readonly Damage[], now: number): Promise<void> {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '')
  const shelf = join(folder, 'set-aside')
  await disk.makeFolder(shelf)
  for (const { file, from } of damaged) {
    const bytes = await disk.read(join(folder, file))
    const copy = join(shelf, `${stamp}-${file.replaceAll('/', '-')}`)
    if (bytes && bytes.length > from) await disk.write(copy, bytes.subarray(from))
  }
  await disk.syncFolder(shelf)
  for (const { file, from, cut } of damaged) {
    if (cut && from === 0) await disk.remove(join(folder, file))
    else if (cut) await disk.cut(join(folder, file), from)
  }
}
