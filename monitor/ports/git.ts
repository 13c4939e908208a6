import { execFile } from 'node:child_process'

/** `out` is standard output without its last line end; `error` one line on what git said. */
export type GitEnd = { ok: true; out: string } | { ok: false; error: string }

/** Runs one git command. Arguments go to git as they are: there is no shell that could read them. */
export type Git = (...args: readonly string[]) => Promise<GitEnd>

const MOST_BYTES = 10_000_000

/**
 * Git in the repository that the process stands in. With an index file of its own, whoever works in the repository
 * notices nothing. It never asks for a password.
 */
export function openGit(indexFile?: string): Git {
  const own = indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile }
  const env = { ...process.env, ...own, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  return (...args) =>
    new Promise((resolve) => {
      execFile('git', args, { env, maxBuffer: MOST_BYTES }, (error, out, err) => {
        if (!error) resolve({ ok: true, out: out.trimEnd() })
        else resolve({ ok: false, error: chooseLine(err) ?? error.message })
      })
    })
}

/** The line on what went wrong; before it git tells what it did, and behind it what one could try. */
function chooseLine(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint:'))
  return lines.findLast((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1)
}
