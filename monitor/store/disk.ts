import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Pieces } from '../text/pieces.ts'

/** Looking at files. Every call throws what the file system throws; missing files are values. */
export interface ReadingDisk {
  /** The whole file; null where there is none. */
  read(path: string): Promise<Buffer | null>
  /** The bytes from `from` up to `to`. */
  readRange(path: string, from: number, to: number): Promise<Buffer>
  /** Null where there is no such file. */
  stat(path: string): Promise<{ size: number; changedMs: number } | null>
  /** The names in a folder in their order; none where there is no such folder. */
  list(folder: string): Promise<string[]>
}

/** What the store asks of a file system. */
export interface Disk extends ReadingDisk {
  /** Writes a file and returns when it is on the disk. Not atomic: give it a name that nobody reads. */
  write(path: string, text: string | Buffer | Pieces): Promise<void>
  /** Makes a file of exactly this name; false where there is one already. */
  create(path: string, text: string): Promise<boolean>
  /** Cuts a file to `size` bytes, puts the bytes of another behind them and returns when that is on the disk. */
  append(path: string, size: number, other: string): Promise<void>
  /** Cuts a file to `size` bytes and returns when that is on the disk. */
  cut(path: string, size: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Removes a file or folder; nothing happens where there is none. */
  remove(path: string): Promise<void>
  /** Sets the time of last change (milliseconds since 1970 UTC). */
  touch(path: string, ms: number): Promise<void>
  makeFolder(path: string): Promise<void>
  /** Returns when the names in a folder are on the disk. */
  syncFolder(path: string): Promise<void>
}

/** How much is copied at once, in bytes. */
const PART = 256 * 1024

export const nodeDisk: Disk = {
  read: (path) => valueUnlessMissing(readFile(path)),
  async readRange(path, from, to) {
    await using file = await open(path, 'r')
    const buffer = Buffer.alloc(to - from)
    const { bytesRead } = await file.read(buffer, 0, buffer.length, from)
    return buffer.subarray(0, bytesRead)
  },
  async stat(path) {
    const found = await valueUnlessMissing(stat(path))
    return found && { size: found.size, changedMs: found.mtimeMs }
  },
  list: async (folder) => ((await valueUnlessMissing(readdir(folder))) ?? []).sort(),
  async write(path, text) {
    await using file = await open(path, 'w')
    // FileHandle.writeFile goes on until every byte is out; a single write may stop early on a disk that is nearly full.
    await file.writeFile(text)
    await file.sync()
  },
  async create(path, text) {
    try {
      await using file = await open(path, 'wx')
      await file.writeFile(text)
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    }
  },
  async append(path, size, other) {
    await using file = await open(path, 'a')
    await using from = await open(other, 'r')
    await file.truncate(size)
    // One buffer for all of a long file: what it is read into anew each time would lie in memory until garbage is collected.
    const part = Buffer.alloc(PART)
    for (let bytesRead = -1; bytesRead !== 0; ) {
      bytesRead = (await from.read(part, 0, PART)).bytesRead
      await file.writeFile(part.subarray(0, bytesRead))
    }
    await file.sync()
  },
  async cut(path, size) {
    await using file = await open(path, 'a')
    await file.truncate(size)
    await file.sync()
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
  touch: (path, ms) => utimes(path, ms / 1000, ms / 1000),
  async makeFolder(path) {
    // Absolute, since Node 24 tries for ever to make a relative folder where the working folder was deleted.
    await mkdir(resolve(path), { recursive: true })
  },
  async syncFolder(path) {
    // Windows has no such thing: there a folder cannot be opened.
    if (process.platform === 'win32') return
    await using folder = await open(path, 'r')
    await folder.sync()
  },
}

/** The code of a file system's error (`ENOSPC`); null for anything else. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}

async function valueUnlessMissing<T>(pending: Promise<T>): Promise<T | null> {
  try {
    return await pending
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
