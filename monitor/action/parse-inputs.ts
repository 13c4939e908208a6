import type { Runner } from '../ports/runner.ts'
import { FAIL_ON, type FailOn } from './judge-health.ts'

/** What the step was asked to do. Folders and files are below the folder that the step runs in. */
export interface ActionInputs {
  readonly data: string
  readonly site: string
  /** With a slash at the end. */
  readonly siteUrl: string
  readonly sources: string | null
  /** A file that says who is told of what; null for nobody. */
  readonly alerts: string | null
  readonly all: boolean
  readonly failOn: FailOn
  /** The branch that keeps the data folder; null where the workflow keeps it in another way. */
  readonly dataBranch: string | null
}

export type ParsedInputs = { ok: true; inputs: ActionInputs } | { ok: false; error: string }

// Letters, digits and single separators between them: no option, no way out of refs/heads/, no second meaning in a refspec.
const BRANCH = /^[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$/

/** Reads the inputs of `action.yml`; an empty one counts as not given. `error` is one line that says what to write. */
export function parseInputs({ inputs, repository }: Pick<Runner, 'inputs' | 'repository'>): ParsedInputs {
  const given = (name: string) => inputs.get(name) || null
  const fail = (error: string): ParsedInputs => ({ ok: false, error })
  const all = given('all') ?? 'false'
  if (all !== 'true' && all !== 'false') return fail(`all: write true or false, not ${JSON.stringify(all)}`)
  const failOn = FAIL_ON.find((level) => level === (given('fail-on') ?? 'unsure'))
  if (!failOn) return fail(`fail-on: write ${FAIL_ON.join(', ')}, not ${JSON.stringify(given('fail-on'))}`)
  const dataBranch = given('data-branch')
  if (dataBranch !== null && !BRANCH.test(dataBranch)) return fail('data-branch: write a plain name such as data')
  const siteUrl = readSiteUrl(given('site-url') ?? addressOfPages(repository))
  if (siteUrl === null) return fail('site-url: write the https address of a folder, such as https://example.org/watch/')
  const data = given('data') ?? 'data'
  const site = given('site') ?? 'site'
  return {
    ok: true,
    inputs: {
      data,
      site,
      siteUrl,
      sources: given('sources'),
      alerts: given('alerts'),
      all: all === 'true',
      failOn,
      dataBranch,
    },
  }
}

/** Where GitHub Pages serves a repository's site unless it has a domain of its own; null where nothing is known of it. */
function addressOfPages(repository: string | null): string | null {
  const [owner = '', name = ''] = repository?.toLowerCase().split('/') ?? []
  if (owner === '' || name === '') return null
  return name === `${owner}.github.io` ? `https://${name}/` : `https://${owner}.github.io/${name}/`
}

function readSiteUrl(text: string | null): string | null {
  const url = URL.parse(text ?? '')
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) return null
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
