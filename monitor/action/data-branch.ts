import { mkdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Clock } from '../ports/clock.ts'
import { type Git, type GitEnd, openGit } from '../ports/git.ts'

/** `tip`: the branch's newest commit; null while there is no such branch. */
export type Loaded = { ok: true; tip: string | null } | { ok: false; error: string }

/** `tip`: the branch's newest commit now. `overtaken`: somebody else has moved the branch; nothing was pushed. */
export type Saved =
  | { kind: 'saved' | 'unchanged'; tip: string | null }
  | { kind: 'overtaken' }
  | { kind: 'failed'; error: string }

/** A branch of the repository at hand that holds a data folder and nothing else. */
export interface DataBranch {
  /** Makes the folder like the branch. Files that the branch does not know stay. */
  load(): Promise<Loaded>
  /** Puts the folder as one commit behind `tip`. `message` is one line of our own words. */
  save(tip: string | null, message: string): Promise<Saved>
}

interface BranchPlace {
  /** The folder to keep. It must not hold a repository. */
  readonly folder: string
  /** A plain name, without `refs/heads/`. */
  readonly branch: string
  readonly clock: Clock
}

/** Between tries to push when the server does not answer as it should. */
const WAITS_MS = [2_000, 8_000, 30_000]
const REMOTE = 'origin'
/** The account that GitHub shows for what a workflow commits. */
const BOT = 'github-actions[bot]'
const AUTHOR = ['-c', `user.name=${BOT}`, '-c', `user.email=41898282+${BOT}@users.noreply.github.com`]

/** Opens the branch through the repository that the process stands in, which is left as it is. */
export async function openDataBranch(
  place: BranchPlace,
): Promise<{ ok: true; branch: DataBranch } | { ok: false; error: string }> {
  const found = await openGit()('rev-parse', '--absolute-git-dir', '--show-toplevel')
  if (!found.ok) return { ok: false, error: 'data-branch: there is no repository here; check one out in a step before' }
  const [gitDir = '', top = ''] = found.out.split('\n')
  const folder = resolve(place.folder)
  if (`${top}/`.startsWith(`${folder}/`)) return { ok: false, error: 'data-branch: data must be a folder of its own' }
  const indexFile = `${gitDir}/caaspp-watch-index`
  await rm(indexFile, { force: true })
  await mkdir(folder, { recursive: true })
  const git = openGit(indexFile)
  // What somebody's own settings ignore or convert must not leave gaps in the data.
  const inFolder: Git = (...args) =>
    git(
      '-c',
      'core.excludesFile=/dev/null',
      '-c',
      'core.autocrlf=false',
      `--git-dir=${gitDir}`,
      `--work-tree=${folder}`,
      ...args,
    )
  return { ok: true, branch: createBranch(git, inFolder, place) }
}

function createBranch(git: Git, inFolder: Git, { branch, clock }: BranchPlace): DataBranch {
  const remoteRef = `refs/heads/${branch}`
  const localRef = `refs/caaspp-watch/${branch}`

  /** The commit that the branch is at now, asked of the server; an empty text where there is none. */
  const askTip = async (): Promise<GitEnd> => {
    const listed = await git('ls-remote', REMOTE, remoteRef)
    return listed.ok ? { ok: true, out: listed.out.split('\t')[0] ?? '' } : listed
  }

  const push = async (commit: string, tip: string | null): Promise<Saved> => {
    for (let attempt = 0; ; attempt += 1) {
      // Never forced: what stands on the branch is only ever added to.
      const pushed = await git('push', '--quiet', REMOTE, `${commit}:${remoteRef}`)
      const there = pushed.ok ? pushed : await askTip()
      if (pushed.ok || (there.ok && there.out === commit)) return { kind: 'saved', tip: commit }
      if (there.ok && there.out !== (tip ?? '')) return { kind: 'overtaken' }
      const wait = WAITS_MS[attempt]
      if (wait === undefined)
        return { kind: 'failed', error: `data-branch: ${branch} cannot be pushed (${pushed.error})` }
      await clock.sleep(wait)
    }
  }

  return {
    async load() {
      const asked = await askTip()
      if (!asked.ok) return { ok: false, error: `data-branch: the server cannot be asked (${asked.error})` }
      if (asked.out === '') return { ok: true, tip: null }
      const fetched = await git('fetch', '--quiet', '--no-tags', '--depth=1', REMOTE, `+${remoteRef}:${localRef}`)
      const tip = fetched.ok ? await git('rev-parse', localRef) : fetched
      if (!tip.ok) return { ok: false, error: `data-branch: ${branch} cannot be fetched (${tip.error})` }
      if (!(await git('cat-file', '-e', `${tip.out}:store.json`)).ok) {
        return {
          ok: false,
          error: `data-branch: ${branch} holds something else; name a branch that does not exist yet`,
        }
      }
      const read = await inFolder('read-tree', '--reset', '-u', tip.out)
      return read.ok ? { ok: true, tip: tip.out } : { ok: false, error: `data-branch: ${read.error}` }
    },

    async save(tip, message) {
      const added = await inFolder('add', '--all')
      const tree = added.ok ? await inFolder('write-tree') : added
      if (!tree.ok) return { kind: 'failed', error: `data-branch: ${tree.error}` }
      const before = tip === null ? null : await git('rev-parse', `${tip}^{tree}`)
      if (before?.ok && before.out === tree.out) return { kind: 'unchanged', tip }
      const parent = tip === null ? [] : ['-p', tip]
      const commit = await git(...AUTHOR, 'commit-tree', ...parent, '-m', message, tree.out)
      return commit.ok ? push(commit.out, tip) : { kind: 'failed', error: `data-branch: ${commit.error}` }
    },
  }
}
