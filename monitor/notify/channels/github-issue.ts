import { hashOf } from '../../text/hash-of.ts'
import type { SinkSettings } from '../config/channel.ts'
import type { Message, MessageItem } from '../message/message.ts'
import { missing } from '../post/post-json.ts'
import { createGithub, type Github } from './github-api.ts'
import type { GithubIssue } from './github-schema.ts'
import { renderComment, renderIssueBody, renderIssueTitle } from './github-text.ts'
import type { SendResult, Sink, SinkTools } from './sink.ts'

type GithubSettings = Extract<SinkSettings, { type: 'github-issue' }>

/**
 * Issues of a GitHub repository: one for each thing told of, with a comment for each piece of news, closed when nothing more
 * is to come. What was done already is found by marks in the issues themselves, so nothing is written twice.
 */
export function openGithubIssue(settings: GithubSettings, tools: SinkTools): Sink {
  return {
    async send(message, done) {
      const token = tools.readSecret(settings.tokenEnv)
      if (token === null) return missing(settings.tokenEnv)
      const github = createGithub(settings, token, tools)
      if (!github.ok) return { kind: 'failed', reason: github.reason, retryAt: null }
      return sendItems(github.value, message, done)
    },
  }
}

async function sendItems(github: Github, message: Message, done: readonly string[]): Promise<SendResult> {
  const open = message.items.filter((item) => !done.includes(markOf(item)))
  if (open.length === 0) return { kind: 'delivered' }
  const listed = await github.listIssues()
  if (!listed.ok) return listed.result
  const arrived: string[] = []
  for (const item of open) {
    const mark = markOf(item)
    const issue = listed.value.find(({ body }) => body?.includes(subjectMark(mark)))
    const result = issue ? await updateIssue(github, issue, item, message) : await createIssue(github, item, message)
    if (result.kind === 'delivered') arrived.push(mark)
    else if (result.kind === 'failed' && arrived.length > 0) return { ...result, kind: 'partly', done: arrived }
    else return result
  }
  return { kind: 'delivered' }
}

async function createIssue(github: Github, item: MessageItem, message: Message): Promise<SendResult> {
  const body = `${renderIssueBody(item, message)}\n\n${subjectMark(markOf(item))}\n${newsMark(message)}`
  const created = await github.createIssue({ title: renderIssueTitle(item), body })
  if (!created.ok) return created.result
  return item.finished || message.kind === 'test'
    ? github.changeIssue(created.value, { state: 'closed' })
    : { kind: 'delivered' }
}

/** Comment first: were the body written and the comment not, nobody would be told. */
async function updateIssue(
  github: Github,
  issue: GithubIssue,
  item: MessageItem,
  message: Message,
): Promise<SendResult> {
  if (!issue.body?.includes(newsMark(message))) {
    const comments = await github.listComments(issue.number, message.sealedAt)
    if (!comments.ok) return comments.result
    if (!comments.value.some(({ body }) => body?.includes(newsMark(message)))) {
      const commented = await github.comment(issue.number, `${renderComment(item)}\n\n${newsMark(message)}`)
      if (commented.kind !== 'delivered') return commented
    }
  }
  const body = `${renderIssueBody(item, message)}\n\n${subjectMark(markOf(item))}\n${newsMark(message)}`
  const state = item.finished || message.kind === 'test' ? 'closed' : 'open'
  return github.changeIssue(issue.number, { title: renderIssueTitle(item), body, state })
}

function markOf({ subject }: MessageItem): string {
  return hashOf(subject).slice(0, 16)
}

function subjectMark(mark: string): string {
  return `<!-- caaspp-watch about ${mark} -->`
}

function newsMark({ key }: Message): string {
  return `<!-- caaspp-watch news ${key} -->`
}
