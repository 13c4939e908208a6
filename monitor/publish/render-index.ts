import { cutText } from '../../shared/feed/clean-text.ts'
import type { DowntimeBrief, FileVersion, IndexFile } from '../../shared/feed/published-files.ts'
import { SCHEMA_VERSION } from '../../shared/feed/schema-version.ts'
import { selectSituation } from '../../shared/feed/situation.ts'
import { RECORD_KINDS, type RecordKind, type SourceRecord } from '../../shared/records/source-record.ts'
import { hashOf } from '../text/hash-of.ts'
import { describeAnswer, describeDistrust } from '../words/describe-situation.ts'
import { ENGLISH } from '../words/english.ts'
import { jsonText } from './json-text.ts'
import { addressOf, type SiteModel } from './site-model.ts'

/** How many downtimes the small file tells; with long titles and many systems it must stay below 2 KB compressed. */
const MOST_DOWNTIMES = 5
const LONGEST_TITLE = 100
const LONGEST_LINE = 400
const MOST_SYSTEMS = 20

/** `index.json`. `files` are the versions of the other files, which must have been made from the same model. */
export function renderIndex(model: SiteModel, files: IndexFile['files']): string {
  const situation = selectSituation(model.records, model.health, model.now)
  const ahead = [...situation.down, ...situation.possible, ...situation.upcoming]
  const sentences = [describeAnswer(situation, ENGLISH), ...describeDistrust(situation, model.health, ENGLISH)]
  const index: IndexFile = {
    schemaVersion: SCHEMA_VERSION,
    name: 'CAASPP Watch',
    home: addressOf(model, ''),
    status: { answer: situation.answer, line: cutText(sentences.join(' '), LONGEST_LINE) },
    downtimes: ahead.slice(0, MOST_DOWNTIMES).map(shortenDowntime),
    downtimesAhead: ahead.length,
    counts: countKinds(model.records),
    version: hashOf(
      Object.values<FileVersion>(files)
        .map(({ sha256 }) => sha256)
        .join('\n'),
    ),
    files,
    paths: {
      health: 'health.json',
      calendars: 'calendars/{system}.ics',
      statuspage: 'api/v2/summary.json',
      schemas: 'schemas/',
    },
  }
  return jsonText(index, 2)
}

function shortenDowntime(record: SourceRecord): DowntimeBrief {
  const { id, revision, start, end, earliestStart, latestEnd, state, doubts } = record
  return {
    ...{ id, revision, title: cutText(record.title, LONGEST_TITLE), systems: record.systems.slice(0, MOST_SYSTEMS) },
    ...{ start, end, doubts },
    ...(earliestStart ? { earliestStart } : {}),
    ...(latestEnd ? { latestEnd } : {}),
    ...(state ? { state } : {}),
  }
}

function countKinds(records: readonly SourceRecord[]): Record<RecordKind, number> {
  const counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, 0])) as Record<RecordKind, number>
  for (const { kind } of records) counts[kind] += 1
  return counts
}
