import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../monitor/start.js', import.meta.url))

export interface Ended {
  /** Null where a signal ended it. */
  code: number | null
  signal: NodeJS.Signals | null
  out: string
  err: string
}

export interface Running {
  child: ChildProcess
  ended: Promise<Ended>
  /** Resolves when the text has been written to one of the two outputs; rejects when the process ends before. */
  said(text: string): Promise<void>
}

export interface CommandOptions {
  /** What starts the command line; that of the repository unless said. */
  program?: string
  cwd?: string
  env?: Record<string, string>
}

/** Starts the real command line in a process of its own. */
export function startCommand(args: readonly string[], { program = CLI, cwd, env }: CommandOptions = {}): Running {
  const child = spawn(process.execPath, [program, ...args], {
    ...(cwd ? { cwd } : {}),
    env: { ...process.env, NO_COLOR: '1', CAASPP_WATCH_DEBUG: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { out: '', err: '' }
  const waiting = new Set<() => void>()
  const collect = (name: 'out' | 'err') => (chunk: Buffer) => {
    text[name] += chunk.toString()
    for (const check of waiting) check()
  }
  child.stdout.on('data', collect('out'))
  child.stderr.on('data', collect('err'))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, ...text }))
  })
  const said = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!`${text.out}\n${text.err}`.includes(wanted)) return
        waiting.delete(check)
        resolve()
      }
      waiting.add(check)
      check()
      void ended.then((end) => reject(new Error(`ended without saying "${wanted}": ${JSON.stringify(end)}`)))
    })
  return { child, ended, said }
}

/** Runs the real command line in a process of its own, to its end. */
export function runCommand(args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  return startCommand(args, options).ended
}
