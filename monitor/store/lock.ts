import { hostname } from 'node:os'
import { join } from 'node:path'
import { codeOf, type Disk } from './disk.ts'
import { parseJson } from './parse-lines.ts'
import type { StoreProblem } from './store-problem.ts'

/** A holder that has shown no sign of life for so long is gone, even if its process cannot be looked for from here. */
const SILENT_MS = 6 * 3_600_000

/** `.lock`: who is using the folder. */
interface LockHolder {
  pid: number
  host: string
  /** Instant (ISO 8601, UTC). */
  since: string
  /** Tells this lock from any other, also of the same process. */
  token: string
}

/** Tells apart the locks that this process asks for at one moment. */
let asked = 0

/** The right to write in a folder. */
export interface Lock {
  /** Says that the holder is alive; false where somebody else has taken the lock over. */
  renew(): Promise<boolean>
  release(): Promise<void>
}

/**
 * Takes the lock of a folder, or tells who has it. A lock whose process has ended, or that was silent for six hours, is
 * taken over. `now`: milliseconds since 1970 UTC.
 */
export async function takeLock(disk: Disk, folder: string, now: () => number): Promise<Lock | StoreProblem> {
  const path = join(folder, '.lock')
  const since = new Date(now()).toISOString()
  asked += 1
  const mine: LockHolder = { pid: process.pid, host: hostname(), since, token: `${process.pid}-${now()}-${asked}` }
  const text = `${JSON.stringify(mine)}\n`
  // Twice: the second try follows the removal of a dead holder's lock, or of one that was given back just now.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (await disk.create(path, text)) {
      await disk.touch(path, now())
      await sweepDead(disk, folder, now)
      return lockOf(disk, path, mine, now)
    }
    const held = await readHolder(disk, path)
    if (held && isAlive(held.holder, now() - held.changedMs)) return lockedProblem(held.holder)
    if (held) await removeDead(disk, path, held.text, mine.token)
  }
  const held = await readHolder(disk, path)
  return lockedProblem(held?.holder ?? null)
}

function lockOf(disk: Disk, path: string, mine: LockHolder, now: () => number): Lock {
  const isMine = async () => (await readHolder(disk, path))?.holder?.token === mine.token
  return {
    async renew() {
      if (!(await isMine())) return false
      await disk.touch(path, now())
      return true
    },
    async release() {
      if (await isMine()) await disk.remove(path)
    },
  }
}

/** `holder` is null where the file cannot be read: its writer died before it said who it is. */
async function readHolder(
  disk: Disk,
  path: string,
): Promise<{ holder: LockHolder | null; text: string; changedMs: number } | null> {
  const [bytes, info] = await Promise.all([disk.read(path), disk.stat(path)])
  if (!bytes || !info) return null
  const content = parseJson(bytes.toString())
  return { holder: isHolder(content) ? content : null, text: bytes.toString(), changedMs: info.changedMs }
}

/** Checked by hand, since every run takes the lock and most need no schema for anything else. */
function isHolder(content: unknown): content is LockHolder {
  const { pid, host, since, token }: Partial<Record<keyof LockHolder, unknown>> = Object(content)
  const isInstant = typeof since === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(since)
  return Number.isInteger(pid) && Number(pid) > 0 && typeof host === 'string' && isInstant && typeof token === 'string'
}

/** `silentMs` may be negative: a sign of life from the far future says that a clock was set, and nothing more. */
function isAlive(holder: LockHolder | null, silentMs: number): boolean {
  if (Math.abs(silentMs) > SILENT_MS) return false
  // A file without words: its writer is either about to write them or dead. A minute tells.
  if (!holder) return silentMs < 60_000
  if (holder.host !== hostname()) return true
  return isRunning(holder.pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Removes the lock of a dead holder. Somebody else may do the same at this moment and take the lock anew, so the file is
 * first moved aside and looked at: if it is not the dead one's, it is put back.
 */
async function removeDead(disk: Disk, path: string, dead: string, token: string): Promise<void> {
  const aside = `${path}.${token}`
  try {
    await disk.rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const found = (await disk.read(aside))?.toString() ?? dead
  if (found !== dead) await disk.create(path, found)
  await disk.remove(aside)
}

/** Removes what runs have left that died while they took over a lock. What a living one has moved aside stays. */
async function sweepDead(disk: Disk, folder: string, now: () => number): Promise<void> {
  for (const name of await disk.list(folder)) {
    const path = join(folder, name)
    const left = name.startsWith('.lock.') ? await readHolder(disk, path) : null
    if (left && !isAlive(left.holder, now() - left.changedMs)) await disk.remove(path)
  }
}

function lockedProblem(holder: LockHolder | null): StoreProblem {
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'its lock cannot be read'
  return { kind: 'locked', message: `another run is using this folder (${who})` }
}
