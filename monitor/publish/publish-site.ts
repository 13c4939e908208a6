import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PUBLISHED_SCHEMAS, renderJsonSchema, type SchemaName } from '../../shared/feed/published-schemas.ts'
import { selectSituation } from '../../shared/feed/situation.ts'
import { shortNameOf } from '../../shared/systems/catalogue.ts'
import type { SigningKey } from '../signing/signing-key.ts'
import { renderEntries, renderPublishedCalendar } from './calendar/render-entries.ts'
import { concernsSystem, selectCalendarSystems } from './calendar/select-calendar-systems.ts'
import { renderDashboards } from './dashboard/render-dashboard.ts'
import { versionOf } from './hash-text.ts'
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
import { writeChangedFile } from './write-changed-file.ts'

/**
 * Writes the site into a folder, signed where there is a key, and gives the paths whose bytes changed, in the order of writing: what leads to other
 * files comes after them. Throws what the file system throws.
 */
export async function publishSite(model: SiteModel, siteDir: string, key: SigningKey | null = null): Promise<string[]> {
  const { drawn, until } = await selectDashboards(model, siteDir)
  const files = { ...renderShapes(model, until), ...drawn, ...renderFeeds(model, key) }
  const written: string[] = []
  for (const [path, text] of Object.entries(files)) {
    if (await writeChangedFile(join(siteDir, path), text)) written.push(path)
  }
  // An old signature beside new files would look like a forgery.
  if (!key) await rm(join(siteDir, 'signature.json'), { force: true })
  return written
}

/** What stands by itself: the schemas and the status shapes. */
function renderShapes(model: SiteModel, until: number | null): Record<string, string> {
  const names = Object.keys(PUBLISHED_SCHEMAS) as SchemaName[]
  const schemas = Object.fromEntries(names.map((name) => [`schemas/${name}.json`, renderJsonSchema(name)]))
  return { ...schemas, ...renderStatuspage(model, until) }
}

/** The calendars, the files with a version in `index.json`, then that file itself, the health of the sources, the signature. */
function renderFeeds(model: SiteModel, key: SigningKey | null): Record<string, string> {
  const ordered = orderRecords(model.records)
  const entries = renderEntries(ordered, model.isAllowedLink)
  const calendars = selectCalendarSystems().map((system) => {
    const own = [...entries].flatMap(([record, entry]) => (concernsSystem(record, system) ? entry : []))
    return [`calendars/${system.id}.ics`, renderPublishedCalendar(`CAASPP Watch: ${shortNameOf(system)}`, own)]
  })
  const texts = {
    'records.json': renderRecords(model),
    'changes.json': renderChanges(model),
    'feed.json': renderJsonFeed(model),
    'feed.atom': renderAtom(model),
    'calendar.ics': renderPublishedCalendar('CAASPP Watch', entries.values()),
  }
  const version = (path: keyof typeof texts) => versionOf(path, texts[path])
  const index = renderIndex(model, {
    records: version('records.json'),
    changes: version('changes.json'),
    jsonFeed: version('feed.json'),
    atom: version('feed.atom'),
    calendar: version('calendar.ics'),
  })
  const head = { 'index.json': index, 'health.json': renderHealth(model) }
  const signature = key && { 'signature.json': renderSignature(head, key) }
  return { ...Object.fromEntries(calendars), ...texts, ...head, ...signature }
}

/**
 * The dashboards where they have to be drawn again (else none), and until when those of the site can be relied on: see
 * `reliableUntil`.
 */
async function selectDashboards(
  model: SiteModel,
  siteDir: string,
): Promise<{ drawn: Record<string, string>; until: number | null }> {
  const dashboards = renderDashboards(model)
  const before = await Promise.all(dashboards.map(({ path }) => readFile(join(siteDir, path), 'utf8').catch(() => '')))
  if (dashboards.every(({ key }, at) => isStillGood(before[at] ?? '', key, model))) {
    return { drawn: {}, until: readLimit(before[0] ?? '') }
  }
  const drawn = Object.fromEntries(dashboards.map(({ path, markup }) => [path, markup]))
  return { drawn, until: reliableUntil(model, selectSituation(model.records, model.health, model.now)) }
}
