import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { fetchFeed } from '../../extension/feed-client/fetch-feed.ts'
import { FEED_LIMITS } from '../../extension/feed-client/fetch-file.ts'
import { selectAnswer } from '../../extension/state/select-answer.ts'
import { describeAnswer } from '../../extension/words/describe-answer.ts'
import { runCommand } from '../support/command-line.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'
import { startFeedServer } from './support/feed-server.ts'
import { sayIn } from './support/say-in.ts'
import { NOTHING_READ } from './support/watch-states.ts'

it('reads what the monitor publishes and gives the answer that the monitor gives', async () => {
  const site = await makeTemporaryFolder()
  await runCommand(['sample', '--site', site, '--quiet'])
  const names = ['index.json', 'records.json', 'health.json']
  const texts = await Promise.all(names.map((name) => readFile(join(site, name), 'utf8')))
  const files = Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']))
  const server = await startFeedServer(files)
  onTestFinished(() => server.close())

  const fetched = await fetchFeed(server.address, null, FEED_LIMITS)
  if (fetched.kind === 'failed') throw new Error(fetched.problem.kind)
  expect(fetched.copy.records).toHaveLength(JSON.parse(files['records.json'] ?? '').records.length)

  const { checkedAt } = JSON.parse(files['health.json'] ?? '')
  const index = JSON.parse(files['index.json'] ?? '')
  const state = { ...NOTHING_READ, feed: { ...NOTHING_READ.feed, copy: fetched.copy } }
  const answer = selectAnswer(state, Date.parse(checkedAt))
  expect(answer.kind).toBe(index.status.answer)
  expect(describeAnswer(answer, Date.parse(checkedAt), sayIn('en'))).toBe('CERS is down until Wed, July 15, 8 a.m.')
})
