import { dirname } from 'node:path'
import type { ReadingDisk } from './disk.ts'

/** A disk as it would be with other files at some paths: by path what reads each; a file that gives null is not there. */
export function overlayDisk(disk: ReadingDisk, files: ReadonlyMap<string, () => Promise<Buffer | null>>): ReadingDisk {
  const read = async (path: string) => (files.has(path) ? ((await files.get(path)?.()) ?? null) : disk.read(path))
  return {
    read,
    async readRange(path, from, to) {
      if (!files.has(path)) return disk.readRange(path, from, to)
      return (await read(path))?.subarray(from, to) ?? Buffer.alloc(0)
    },
    async stat(path) {
      if (!files.has(path)) return disk.stat(path)
      const bytes = await read(path)
      return bytes && { size: bytes.length, changedMs: 0 }
    },
    async list(folder) {
      const added = [...files.keys()].filter((path) => dirname(path) === folder)
      return [...new Set([...(await disk.list(folder)), ...added.map((path) => path.slice(folder.length + 1))])].sort()
    },
  }
}
