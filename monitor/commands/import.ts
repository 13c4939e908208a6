import { canonicalAddress } from '../../shared/sources/canonical-address.ts'
import { readSavedPage } from '../saved/read-saved-page.ts'
import { countWords } from '../status/count-words.ts'
import { type SavedRaw, takeInPages } from '../take-in.ts'
import { openRegistry } from '../wire.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { openAlerts } from './open-alerts.ts'
import { addAlertsOption, addFolderOptions, chooseNow, type FolderOptions, openLog } from './pass-options.ts'
import { tellChanges } from './tell-pass.ts'
import { wireSaving } from './wire-pass.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface ImportOptions extends FolderOptions {
  url?: string
  alerts?: string
}

export const define: DefineCommand = (command, world, done) => {
  command.option('--url <address>', 'the address that the page came from (with one file)')
  addFolderOptions(command)
  addAlertsOption(command)
  addExamples(command, [
    ['import july-update.eml', 'an e-mail that you got'],
    ['import --url https://www.cde.ca.gov/ta/tg/sa/assessmentspotlight.asp page.html', 'a page that cannot be fetched'],
  ])
  command.action(async (files: string[], options: ImportOptions) => done(await importFiles(world, files, options)))
}

async function importFiles(world: World, files: readonly string[], options: ImportOptions): Promise<ExitCode> {
  if (options.url && files.length !== 1) return refuse(world, 'import: --url is for one file')
  const opened = await openRegistry(options.sources)
  if (!opened.ok) return refuse(world, opened.error)
  const told = await openAlerts(world, options)
  if (!told.ok) return refuse(world, told.error)
  const pages: SavedRaw[] = []
  for (const file of files) {
    const url = options.url && (canonicalAddress(options.url) ?? options.url)
    const saved = await readSavedPage({ file, ...(url && { url }), ...(options.now && { fetchedAt: options.now }) })
    if (!saved.ok) return refuse(world, `import: ${saved.error}`)
    pages.push({ name: file, raw: saved.raw })
  }
  const job = { ...wireSaving(world, options, opened.registry), alerts: told.alerts }
  const end = await takeInPages(job, pages, chooseNow(world, options))
  if (!end.ok) return refuse(world, end.error)
  const log = openLog(world, options)
  for (const { name, why, reason } of end.leftOut) log.warn(`${name}: left out (${why}): ${reason}`)
  log.info(
    `${pages.length - end.leftOut.length} of ${pages.length} taken in; ${countWords(end.result.changes.length, 'change')}.`,
  )
  await tellChanges(world, end.result, options)
  return end.leftOut.some(({ why }) => why !== 'older') ? 1 : 0
}
