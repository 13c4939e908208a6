import { checkAddress } from '../post/check-address.ts'
import { sendHttp } from '../post/send-http.ts'
import { commentListSchema, type GithubIssue, issueListSchema, issueSchema } from './github-schema.ts'
import type { SendResult, SinkTools } from './sink.ts'

type Answer<T> = { ok: true; value: T } | { ok: false; result: SendResult }

/** The part of GitHub's API that issues need (https://docs.github.com/rest/issues). */
export interface Github {
  /** The newest issues with our label, closed ones too. */
  listIssues(): Promise<Answer<GithubIssue[]>>
  /** Comments of an issue since an instant. */
  listComments(number: number, since: string): Promise<Answer<{ body?: string | null | undefined }[]>>
  /** Gives the new issue's number. */
  createIssue(issue: { title: string; body: string }): Promise<Answer<number>>
  changeIssue(number: number, change: { title?: string; body?: string; state?: 'open' | 'closed' }): Promise<SendResult>
  comment(number: number, body: string): Promise<SendResult>
}

interface GithubPlace {
  readonly repository: string
  readonly api: string
  readonly label: string
}

const PAGE = 100
const MOST_PAGES = 5
const UNREADABLE: SendResult = { kind: 'failed', reason: 'its answer cannot be read', retryAt: null }

export function createGithub(
  { repository, api, label }: GithubPlace,
  token: string,
  tools: SinkTools,
): { ok: true; value: Github } | { ok: false; reason: string } {
  const base = checkAddress(api, { hosts: null, loopback: tools.allowLoopback })
  if (!base.ok) return base
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'caaspp-watch',
    authorization: `Bearer ${token}`,
  }
  const ask = async (method: 'GET' | 'POST' | 'PATCH', path: string, data: object | null): Promise<Answer<unknown>> => {
    const url = new URL(`/repos/${repository}/issues${path}`, base.url)
    const body = data === null ? null : JSON.stringify(data)
    const sent = await sendHttp(
      { method, url, headers: { ...headers, 'content-type': 'application/json' }, body },
      tools,
    )
    return sent.ok ? { ok: true, value: parseJson(sent.text) } : { ok: false, result: sent.result }
  }
  const act = async (method: 'POST' | 'PATCH', path: string, data: object): Promise<SendResult> => {
    const answer = await ask(method, path, data)
    return answer.ok ? { kind: 'delivered' } : answer.result
  }
  return {
    ok: true,
    value: {
      async listIssues() {
        const issues: GithubIssue[] = []
        for (let page = 1; page <= MOST_PAGES; page += 1) {
          const query = `?state=all&labels=${encodeURIComponent(label)}&per_page=${PAGE}&page=${page}`
          const answer = await ask('GET', query, null)
          if (!answer.ok) return answer
          const parsed = issueListSchema.safeParse(answer.value)
          if (!parsed.success) return { ok: false, result: UNREADABLE }
          issues.push(...parsed.data)
          if (parsed.data.length < PAGE) break
        }
        return { ok: true, value: issues }
      },
      async listComments(number, since) {
        const answer = await ask('GET', `/${number}/comments?per_page=${PAGE}&since=${encodeURIComponent(since)}`, null)
        if (!answer.ok) return answer
        const parsed = commentListSchema.safeParse(answer.value)
        return parsed.success ? { ok: true, value: parsed.data } : { ok: false, result: UNREADABLE }
      },
      async createIssue(issue) {
        const answer = await ask('POST', '', { ...issue, labels: [label] })
        if (!answer.ok) return answer
        const parsed = issueSchema.safeParse(answer.value)
        return parsed.success ? { ok: true, value: parsed.data.number } : { ok: false, result: UNREADABLE }
      },
      changeIssue: (number, change) => act('PATCH', `/${number}`, change),
      comment: (number, body) => act('POST', `/${number}/comments`, { body }),
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
