import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileVersion } from '../../shared/feed/published-files.ts'
import { PUBLISHED_SCHEMAS, renderJsonSchema, type SchemaName } from '../../shared/feed/published-schemas.ts'
import { selectSituation } from '../../shared/feed/situation.ts'
import { shortNameOf } from '../../shared/systems/catalogue.ts'
import type { SigningKey } from '../signing/signing-key.ts'
import type { Pieces } from '../text/pieces.ts'
import { renderEntries, renderPublishedCalendar } from './calendar/render-entries.ts'
import { concernsSystem, selectCalendarSystems } from './calendar/select-calendar-systems.ts'
import { renderDashboards } from './dashboard/render-dashboard.ts'
import { selectFeedItems } from './feed-item.ts'
import { isStillGood, readLimit } from './is-still-good.ts'
import { orderRecords } from './order-published.ts'
import { reliableUntil } from './reliable-until.ts'
import { renderAtom } from './render-atom.ts'
import { renderChanges } from './render-changes.ts'
import { renderHealth } from './render-health.ts'
import { renderIndex } from './render-index.ts'
import { renderJsonFeed } from './render-json-feed.ts'
import { renderRecords } from './render-records.ts'
import { renderSignature } from './render-signature.ts'
import type { SiteModel } from './site-model.ts'
import { renderStatuspage } from './statuspage/render-statuspage.ts'
import { versionOf } from './version-of.ts'
import { type RenderedFile, writeChangedFiles } from './write-changed-file.ts'

/**
 * Writes the site into a folder, signed where there is a key, and gives the paths whose bytes changed, in the order of writing:
 * what leads to other files comes after them. Nothing is put in its place before all of it is made. Throws what the file
 * system throws.
 */
export async function publishSite(model: SiteModel, siteDir: string, key: SigningKey | null = null): Promise<string[]> {
  const { drawn, until } = await selectDashboards(model, siteDir)
  const written = await writeChangedFiles(siteDir, renderFiles(model, drawn, until, key))
  // An old signature beside new files would look like a forgery.
  if (!key) await rm(join(siteDir, 'signature.json'), { force: true })
  return written
}

/** One file after the other, so that none has to wait in memory for the rest. */
function* renderFiles(
  model: SiteModel,
  drawn: readonly RenderedFile[],
  until: number | null,
  key: SigningKey | null,
): Generator<RenderedFile> {
  yield* renderShapes(model, until)
  yield* drawn
  yield* renderFeeds(model, key)
}

/** What stands by itself: the schemas and the status shapes. */
function* renderShapes(model: SiteModel, until: number | null): Generator<RenderedFile> {
  const names = Object.keys(PUBLISHED_SCHEMAS) as SchemaName[]
  for (const name of names) yield [`schemas/${name}.json`, renderJsonSchema(name)]
  yield* Object.entries(renderStatuspage(model, until))
}

/** The calendars, the files with a version in `index.json`, then that file itself, the health of the sources, the signature. */
function* renderFeeds(model: SiteModel, key: SigningKey | null): Generator<RenderedFile> {
  const entries = renderEntries(orderRecords(model.records), model.isAllowedLink)
  for (const system of selectCalendarSystems()) {
    const own = [...entries].flatMap(([record, entry]) => (concernsSystem(record, system) ? entry : []))
    yield [`calendars/${system.id}.ics`, renderPublishedCalendar(`CAASPP Watch: ${shortNameOf(system)}`, own)]
  }
  const records = yield* versioned('records.json', renderRecords(model))
  const changes = yield* versioned('changes.json', renderChanges(model))
  const items = selectFeedItems(model)
  const jsonFeed = yield* versioned('feed.json', renderJsonFeed(model, items))
  const atom = yield* versioned('feed.atom', renderAtom(model, items))
  const calendar = yield* versioned('calendar.ics', renderPublishedCalendar('CAASPP Watch', entries.values()))
  const index = renderIndex(model, { records, changes, jsonFeed, atom, calendar })
  const head = { 'index.json': index, 'health.json': renderHealth(model) }
  yield* Object.entries(head)
  if (key) yield ['signature.json', renderSignature(head, key)]
}

/** A file, and what `index.json` is to say of it. */
function* versioned(path: string, text: string | Pieces): Generator<RenderedFile, FileVersion> {
  const version = versionOf(path, text)
  yield [path, text, version.sha256]
  return version
}

/**
 * The dashboards where they have to be drawn again (else none), and until when those of the site can be relied on: see
 * `reliableUntil`.
 */
async function selectDashboards(
  model: SiteModel,
  siteDir: string,
): Promise<{ drawn: RenderedFile[]; until: number | null }> {
  const dashboards = renderDashboards(model)
  const before = await Promise.all(dashboards.map(({ path }) => readFile(join(siteDir, path), 'utf8').catch(() => '')))
  if (dashboards.every(({ key }, at) => isStillGood(before[at] ?? '', key, model))) {
    return { drawn: [], until: readLimit(before[0] ?? '') }
  }
  const drawn = dashboards.map(({ path, markup }): RenderedFile => [path, markup])
  return { drawn, until: reliableUntil(model, selectSituation(model.records, model.health, model.now)) }
}
