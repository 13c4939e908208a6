import type { Disk } from '../../../monitor/store/disk.ts'
import type { Pieces } from '../../../monitor/text/pieces.ts'

/** What a process that is gone throws at whoever still waits for it. */
export class Killed extends Error {}

/** What goes wrong at one step of a disk: the process ends there, or that one write finds no room. */
export interface DiskFault {
  /** From 1; counted from when the fault was set. */
  readonly step: number
  readonly kind: 'killed' | 'full'
  readonly when: 'before' | 'half' | 'after'
}

/** A file system that is as good as its last write, with faults at the asked-for step. Folders are names with a slash. */
export class MemoryDisk implements Disk {
  readonly files = new Map<string, { bytes: Buffer; changedMs: number }>()
  #fault: DiskFault | null = null
  #steps = 0
  #dead = false

  /** Sets what goes wrong next; null for nothing. A process that was killed comes back, and its lock is known as dead. */
  prepare(fault: DiskFault | null): void {
    this.#fault = fault
    this.#steps = 0
    if (this.#dead) for (const path of this.files.keys()) if (path.includes('.lock')) this.files.delete(path)
    this.#dead = false
  }

  /** One step of the process that is no write: it may be its last. */
  async pass(): Promise<void> {
    await this.#step(async () => {})
  }

  get isDead(): boolean {
    return this.#dead
  }

  async read(path: string): Promise<Buffer | null> {
    this.#live()
    return this.files.get(path)?.bytes ?? null
  }
  async readRange(path: string, from: number, to: number): Promise<Buffer> {
    return (await this.read(path))?.subarray(from, to) ?? Buffer.alloc(0)
  }
  async stat(path: string): Promise<{ size: number; changedMs: number } | null> {
    this.#live()
    const file = this.files.get(path)
    return file ? { size: file.bytes.length, changedMs: file.changedMs } : null
  }
  async list(folder: string): Promise<string[]> {
    this.#live()
    const paths = [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`))
    return [...new Set(paths.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))].sort()
  }
  write(path: string, text: string | Buffer | Pieces): Promise<void> {
    const bytes = Buffer.from(typeof text === 'string' || Buffer.isBuffer(text) ? text : [...text].join(''))
    return this.#step(
      async () => this.#put(path, bytes),
      () => this.#put(path, bytes.subarray(0, bytes.length / 2)),
    )
  }
  create(path: string, text: string): Promise<boolean> {
    return this.#step(async () => {
      if (this.files.has(path)) return false
      this.#put(path, Buffer.from(text))
      return true
    })
  }
  append(path: string, size: number, other: string): Promise<void> {
    const head = this.#bytesOf(path).subarray(0, size)
    const tail = this.#bytesOf(other)
    return this.#step(
      async () => this.#put(path, Buffer.concat([head, tail])),
      () => this.#put(path, Buffer.concat([head, tail.subarray(0, tail.length / 2)])),
    )
  }
  cut(path: string, size: number): Promise<void> {
    return this.#step(async () => this.#put(path, this.#bytesOf(path).subarray(0, size)))
  }
  rename(from: string, to: string): Promise<void> {
    return this.#step(async () => {
      const file = this.files.get(from)
      if (!file) throw Object.assign(new Error('gone'), { code: 'ENOENT' })
      this.files.set(to, file)
      this.files.delete(from)
    })
  }
  remove(path: string): Promise<void> {
    return this.#step(async () => {
      for (const each of this.files.keys()) if (each === path || each.startsWith(`${path}/`)) this.files.delete(each)
    })
  }
  touch(path: string, ms: number): Promise<void> {
    return this.#step(async () => {
      const file = this.files.get(path)
      if (file) this.files.set(path, { ...file, changedMs: ms })
    })
  }
  makeFolder(): Promise<void> {
    return this.#step(async () => {})
  }
  syncFolder(): Promise<void> {
    return this.#step(async () => {})
  }

  #bytesOf(path: string): Buffer {
    return this.files.get(path)?.bytes ?? Buffer.alloc(0)
  }

  #put(path: string, bytes: Buffer): void {
    this.files.set(path, { bytes: Buffer.from(bytes), changedMs: 0 })
  }

  #live(): void {
    if (this.#dead) throw new Killed('killed')
  }

  async #step<T>(act: () => Promise<T>, actHalf: () => void = () => {}): Promise<T> {
    this.#live()
    this.#steps += 1
    const fault = this.#fault
    if (fault === null || this.#steps !== fault.step) return act()
    if (fault.when === 'half') actHalf()
    if (fault.when === 'after') await act()
    if (fault.kind === 'full') throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
    this.#dead = true
    throw new Killed('killed')
  }
}
