import { expect, it } from 'vitest'
import { openGithubIssue } from '../../../../monitor/notify/channels/github-issue.ts'
import type { Message } from '../../../../monitor/notify/message/message.ts'
import { december, revise } from '../support.ts'
import { HOSTILE, MUST_SAY, messageOn, SOURCE } from './messages.ts'
import { type Answer, type Received, startReceiver, toolsWith } from './receiver.ts'

interface Issue {
  number: number
  title: string
  body: string
  state: string
  labels: string[]
  comments: string[]
}

/** The part of GitHub's API that issues need, with the answers that its documentation gives. `fail` stands in for faults. */
async function startGithub(fail: (request: Received, count: number) => Answer | null = () => null) {
  const issues: Issue[] = []
  let count = 0
  const { url, received } = await startReceiver((request) => {
    count += 1
    const failure = fail(request, count)
    if (failure && failure.status !== 599) return failure
    const done = act(request)
    // 599: it was done, and the answer got lost.
    return failure ? { status: 502 } : done
  })
  const act = ({ method, path, json, headers }: Received): Answer => {
    if (headers.authorization !== 'Bearer s3cret') return { status: 401 }
    const { pathname, searchParams } = new URL(path, 'http://github.example')
    const [, number, comments] = /^\/repos\/district\/watch\/issues(?:\/(\d+)(\/comments)?)?$/.exec(pathname) ?? []
    const issue = issues.find((each) => each.number === Number(number))
    const data = json as Partial<Issue> | null
    if (method === 'GET' && comments) return answer(200, issue?.comments.map((body) => ({ body })) ?? [])
    if (method === 'GET') {
      const from = (Number(searchParams.get('page')) - 1) * 100
      return answer(
        200,
        issues.filter(({ labels }) => labels.includes(searchParams.get('labels') ?? '')).slice(from, from + 100),
      )
    }
    if (method === 'POST' && comments) issue?.comments.push(data?.body ?? '')
    else if (method === 'PATCH' && issue) Object.assign(issue, data)
    else if (method === 'POST') {
      const { title = '', body = '', labels = [] } = data ?? {}
      issues.push({ number: issues.length + 1, title, body, labels, state: 'open', comments: [] })
      return answer(201, issues.at(-1))
    } else return { status: 404 }
    return answer(200, {})
  }
  return { url, issues, received }
}

function answer(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

function issuesAt(api: string) {
  const settings = {
    type: 'github-issue',
    repository: 'district/watch',
    tokenEnv: 'TOKEN',
    api,
    label: 'caaspp-watch',
  } as const
  return openGithubIssue(settings, toolsWith({ TOKEN: 's3cret' }))
}

const first = december()
const moved = revise(first, '2026-11-20T12:00-08:00', { start: '2026-12-11T17:00-08:00' })
const cancelled = revise(moved, '2026-11-25T12:00-08:00', { state: 'cancelled' })
const story: Message[] = [
  messageOn([first], { key: 'cw-1' }),
  messageOn([moved], { key: 'cw-2' }),
  messageOn([cancelled], { key: 'cw-3' }),
]

it('is one for each downtime: opened, commented on when it changes, closed when it is cancelled', async () => {
  const { url, issues } = await startGithub()
  const states: string[] = []
  for (const message of story) {
    expect(await issuesAt(url).send(message, [])).toEqual({ kind: 'delivered' })
    states.push(issues[0]?.state ?? '')
  }
  expect(states).toEqual(['open', 'open', 'closed'])
  expect(issues).toHaveLength(1)
  expect(issues[0]?.comments).toHaveLength(2)
  expect(issues[0]?.body).toContain('Fri, December 11')
})

it('says what, which systems, start and end, and where to check', async () => {
  const { url, issues } = await startGithub()
  await issuesAt(url).send(messageOn(), [])
  const body = issues[0]?.body.replaceAll('\\', '') ?? ''
  for (const words of MUST_SAY) expect(body).toContain(words)
  expect(body).toContain(`(${SOURCE})`)
})

it('calls nobody and refers to nothing by words from pages', async () => {
  const { url, issues } = await startGithub()
  await issuesAt(url).send(messageOn([HOSTILE]), [])
  const body = issues[0]?.body.replace(/<!-- caaspp-watch [a-z0-9 -]+ -->/g, '').replace(/<\/?sub>/g, '') ?? ''
  expect(body).not.toMatch(/@[a-z]/i)
  expect(body).not.toMatch(/#\d|(?<!\\)<|\]\(https:\/\/evil|:\/\/evil/)
  expect(body).toContain('The printed weekday does not fit the printed date')
})

it('is written once even where every answer may get lost or fail', async () => {
  const { url, issues } = await startGithub((_, count) => (count % 3 === 0 ? { status: count % 2 ? 599 : 503 } : null))
  for (const message of story) {
    let tries = 0
    while ((await issuesAt(url).send(message, [])).kind !== 'delivered') {
      tries += 1
      expect(tries).toBeLessThan(10)
    }
  }
  expect(issues).toHaveLength(1)
  expect(issues[0]?.comments).toHaveLength(2)
  expect(issues[0]?.state).toBe('closed')
})

it('of several in one message goes on where it stopped', async () => {
  let full = true
  const { url, issues } = await startGithub(({ method }, count) =>
    full && method === 'POST' && count > 2 ? { status: 403 } : null,
  )
  const message = messageOn([first, december({ id: 'dt-2' })])
  const sent = await issuesAt(url).send(message, [])
  expect(sent).toMatchObject({ kind: 'partly', reason: 'it does not let us in (status 403); check its secret' })
  full = false
  expect(await issuesAt(url).send(message, sent.kind === 'partly' ? sent.done : [])).toEqual({ kind: 'delivered' })
  expect(issues).toHaveLength(2)
})
