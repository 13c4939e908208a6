import type { RawPage } from '../../shared/page/page.ts'
import { readPage } from '../../shared/reading/read-page.ts'
import { readSavedPage } from '../saved/read-saved-page.ts'
import { openRegistry } from '../wire.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { describeEvidence } from './describe-evidence.ts'
import { fetchOne, isAddress } from './fetch-one.ts'
import { parseInstant } from './parse-instant.ts'
import { addSourcesOption, addTellingOptions, type CommonOptions } from './pass-options.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface ExplainOptions extends CommonOptions {
  url?: string
  sources?: string
}

export const define: DefineCommand = (command, world, done) => {
  command.option('--url <address>', 'the address that a saved page came from')
  addSourcesOption(command)
  command.option('--now <instant>', 'take the page as fetched at this moment', parseInstant)
  addTellingOptions(command)
  addExamples(command, [
    ['explain https://www.caaspp-elpac.org/system-status/downtime', 'a page as it is now'],
    ['explain mail.eml', 'a saved e-mail or page'],
  ])
  command.action(async (page: string, options: ExplainOptions) => done(await explain(world, page, options)))
}

async function explain(world: World, page: string, options: ExplainOptions): Promise<ExitCode> {
  const raw = isAddress(page) ? await fetchRaw(world, page, options) : await readRaw(page, options)
  if ('code' in raw) {
    if (raw.code === 2) return refuse(world, `explain: ${raw.reason}`)
    world.err.write(`${page}: ${raw.reason}\n`)
    return raw.code
  }
  const reading = await readPage(raw)
  world.out.write(
    options.json ? `${JSON.stringify({ url: raw.url, ...reading })}\n` : describeEvidence(raw.url, reading),
  )
  return reading.outcome === 'ok' ? 0 : 1
}

interface NoPage {
  code: ExitCode
  reason: string
}

async function readRaw(file: string, { url, now }: ExplainOptions): Promise<RawPage | NoPage> {
  const saved = await readSavedPage({ file, ...(url && { url }), ...(now && { fetchedAt: now }) })
  return saved.ok ? saved.raw : { code: 2, reason: saved.error }
}

async function fetchRaw(world: World, url: string, options: ExplainOptions): Promise<RawPage | NoPage> {
  const opened = await openRegistry(options.sources)
  if (!opened.ok) return { code: 2, reason: opened.error }
  const result = await fetchOne(world, opened.registry, url, options)
  if (result.outcome === 'fetched') return result.page
  return { code: 1, reason: result.outcome === 'failed' ? result.reason : 'the server sent no page' }
}
