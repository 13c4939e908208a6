import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { readHealth, readIndex, readRecords } from '../../../extension/feed-client/read-feed-schema.ts'
import { takeRecords } from '../../../extension/feed-client/take-records.ts'
import { readSettings } from '../../../extension/state/read-settings.ts'
import { parseSettingsFile, renderSettingsFile } from '../../../extension/state/settings-file.ts'
import { parseAlertsFile } from '../../../monitor/notify/config/parse-alerts-file.ts'
import { NOTHING_CHECKED } from '../../../monitor/ports/checked-texts.ts'
import { renderChanges } from '../../../monitor/publish/render-changes.ts'
import { renderHealth } from '../../../monitor/publish/render-health.ts'
import { renderRecords } from '../../../monitor/publish/render-records.ts'
import { parseSourcesFile } from '../../../monitor/sources/parse-sources-file.ts'
import { findChainBreak } from '../../../shared/feed/change-chain.ts'
import { ChangesSchema } from '../../../shared/feed/changes-schema.ts'
import { SOURCES } from '../../../shared/sources/sources.ts'
import { makeRichModel } from '../../monitor/publish/rich-model.ts'
import { chanceFrom } from '../../support/mutations.ts'
import { fuzz, fuzzRuns } from './fuzz.ts'
import { mutateJson } from './mutate-json.ts'

const MOST_GROWTH = 40 * 1024 * 1024
const model = makeRichModel()
const short = { ...model, records: model.records.slice(0, 6), changes: model.changes.slice(0, 6) }
const FEED: readonly unknown[] = [renderRecords(short), renderChanges(short), renderHealth(short)].map((text) =>
  JSON.parse([...text].join('')),
)
const hash = async (text: string) => createHash('sha256').update(text).digest('hex')

it('takes in mangled feeds without a crash, a hang or growth', async () => {
  const { growth, ...found } = await fuzz(fuzzRuns(1_000), async (seed) => {
    const text = mutateJson(FEED[seed % FEED.length], chanceFrom(seed))
    const bytes = new Uint8Array(Buffer.from(text))
    for (const read of [readIndex, readHealth]) read(bytes)
    const records = readRecords(bytes)
    if (records.kind === 'read') takeRecords(records.file.records)
    const changes = ChangesSchema.safeParse(parse(text))
    if (changes.success) await findChainBreak(changes.data.changes, hash)
  })
  expect(found).toMatchObject({ crashes: [], hangs: [] })
  expect(growth).toBeLessThan(MOST_GROWTH)
  expect({}).not.toHaveProperty('polluted')
}, 0)

const ENTRY = { id: 'a', name: 'A', address: 'https://www.cde.ca.gov/a.asp', family: 'other', paceMinutes: 60 }
const LEADS_TO = { match: 'https://www.cde.ca.gov/*', family: 'cde-update', rereadForDays: 9, newest: 'number' }
const CHANNEL = { id: 'desk', kind: 'email', to: ['a@example.org'], from: 'b@example.org' }
const FILES: readonly unknown[] = [
  { builtIn: true, allowLoopback: false, sources: [ENTRY, { ...ENTRY, id: 'b', leadsTo: LEADS_TO }] },
  {
    channels: [CHANNEL, { id: 'hook', kind: 'webhook', urlEnv: 'HOOK_URL' }],
    quietHours: { from: '18:00', to: '07:00' },
  },
  JSON.parse(renderSettingsFile(readSettings({}))),
]

it('takes in mangled settings without a crash, a hang or growth', async () => {
  const { growth, ...found } = await fuzz(fuzzRuns(1_000), async (seed) => {
    const text = mutateJson(FILES[seed % FILES.length], chanceFrom(seed))
    await parseSourcesFile(text, 'sources.json', SOURCES, NOTHING_CHECKED)
    parseAlertsFile(text, 'alerts.json')
    parseSettingsFile(text)
    readSettings(parse(text))
  })
  expect(found).toMatchObject({ crashes: [], hangs: [] })
  expect(growth).toBeLessThan(MOST_GROWTH)
  expect({}).not.toHaveProperty('polluted')
}, 0)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
