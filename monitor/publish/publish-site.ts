import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PUBLISHED_SCHEMAS, renderJsonSchema, type SchemaName } from '../../shared/feed/published-schemas.ts'
import { shortNameOf } from '../../shared/systems/catalogue.ts'
import { renderCalendar } from './calendar/render-calendar.ts'
import { selectCalendarSystems, selectForSystem } from './calendar/select-calendar-systems.ts'
import { EDITIONS, renderDashboard } from './dashboard/render-dashboard.ts'
import { versionOf } from './hash-text.ts'
import { isStillGood } from './is-still-good.ts'
import { orderRecords } from './order-published.ts'
import { renderAtom } from './render-atom.ts'
import { renderChanges } from './render-changes.ts'
import { renderHealth } from './render-health.ts'
import { renderIndex } from './render-index.ts'
import { renderJsonFeed } from './render-json-feed.ts'
import { renderRecords } from './render-records.ts'
import type { SiteModel } from './site-model.ts'
import { renderStatuspage } from './statuspage/render-statuspage.ts'
import { writeChangedFile } from './write-changed-file.ts'

/**
 * Writes the site into a folder and gives the paths whose bytes changed, in the order of writing: what leads to other
 * files comes after them. Throws what the file system throws.
 */
export async function publishSite(model: SiteModel, siteDir: string): Promise<string[]> {
  const files = { ...renderFeeds(model), ...(await renderDashboards(model, siteDir)), ...renderFront(model) }
  const written: string[] = []
  for (const [path, text] of Object.entries(files)) {
    if (await writeChangedFile(join(siteDir, path), text)) written.push(path)
  }
  return written
}

/** Everything but the dashboards, `index.json` and `health.json`. */
function renderFeeds(model: SiteModel): Record<string, string> {
  const names = Object.keys(PUBLISHED_SCHEMAS) as SchemaName[]
  return {
    ...Object.fromEntries(names.map((name) => [`schemas/${name}.json`, renderJsonSchema(name)])),
    ...renderStatuspage(model),
    ...renderCalendars(model),
  }
}

function renderCalendars({ records, isAllowedLink }: SiteModel): Record<string, string> {
  const ordered = orderRecords(records)
  return Object.fromEntries(
    selectCalendarSystems().map((system) => [
      `calendars/${system.id}.ics`,
      renderCalendar(`CAASPP Watch: ${shortNameOf(system)}`, selectForSystem(ordered, system), isAllowedLink),
    ]),
  )
}

/** The files with a version in `index.json`, then that file itself, then the health of the sources. */
function renderFront(model: SiteModel): Record<string, string> {
  const versioned = {
    records: { path: 'records.json', text: renderRecords(model) },
    changes: { path: 'changes.json', text: renderChanges(model) },
    jsonFeed: { path: 'feed.json', text: renderJsonFeed(model) },
    atom: { path: 'feed.atom', text: renderAtom(model) },
    calendar: {
      path: 'calendar.ics',
      text: renderCalendar('CAASPP Watch', orderRecords(model.records), model.isAllowedLink),
    },
  }
  const version = ({ path, text }: { path: string; text: string }) => versionOf(path, text)
  const index = renderIndex(model, {
    records: version(versioned.records),
    changes: version(versioned.changes),
    jsonFeed: version(versioned.jsonFeed),
    atom: version(versioned.atom),
    calendar: version(versioned.calendar),
  })
  return {
    ...Object.fromEntries(Object.values(versioned).map(({ path, text }) => [path, text])),
    'index.json': index,
    'health.json': renderHealth(model),
  }
}

/** The dashboards that have to be drawn again. */
async function renderDashboards(model: SiteModel, siteDir: string): Promise<Record<string, string>> {
  const drawn: Record<string, string> = {}
  for (const edition of EDITIONS) {
    const { key, markup } = renderDashboard(model, edition)
    const before = await readFile(join(siteDir, edition.path), 'utf8').catch(() => null)
    if (before === null || !isStillGood(before, key, model)) drawn[edition.path] = markup
  }
  return drawn
}
