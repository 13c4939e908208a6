import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FetchResult } from '../fetch/fetch-result.ts'
import { problemOf } from '../store/store-problem.ts'
import { openRegistry } from '../wire.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { fetchOne, isAddress } from './fetch-one.ts'
import { addSourcesOption, addTellingOptions, type CommonOptions } from './pass-options.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface CaptureOptions extends CommonOptions {
  to: string
  sources?: string
}

type Fetched = Extract<FetchResult, { outcome: 'fetched' }>

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/html/, 'html'],
  [/xml/, 'xml'],
  [/rfc822/, 'eml'],
]

export const define: DefineCommand = (command, world, done) => {
  command.option('--to <dir>', 'the folder that gets a folder for the page', 'captured')
  addSourcesOption(command)
  addTellingOptions(command)
  addExamples(command, [
    ['capture https://www.caaspp-elpac.org/get-involved', 'save the page with its address and date'],
    ['extract --manifest captured/www-caaspp-elpac-org-get-involved/manifest.json', 'and read it later'],
  ])
  command.action(async (url: string, options: CaptureOptions) => done(await capture(world, url, options)))
}

async function capture(world: World, url: string, options: CaptureOptions): Promise<ExitCode> {
  if (!isAddress(url)) return refuse(world, `capture: give an address that begins with https://, not "${url}"`)
  const opened = await openRegistry(options.sources)
  if (!opened.ok) return refuse(world, opened.error)
  const result = await fetchOne(world, opened.registry, url, options)
  if (result.outcome !== 'fetched') {
    world.err.write(`${url}: ${result.outcome === 'failed' ? result.reason : 'the server sent no page'}\n`)
    return 1
  }
  const folder = join(options.to, folderNameOf(result.page.url))
  try {
    await writeCase(folder, result)
  } catch (error) {
    return refuse(world, `capture: ${problemOf(error, folder).message}`)
  }
  world.out.write(options.json ? `${JSON.stringify({ folder, status: result.page.status })}\n` : `${folder}\n`)
  return 0
}

/** The page's bytes as they came, and beside them a manifest that `extract` reads. */
async function writeCase(folder: string, { page, validators }: Fetched): Promise<void> {
  const { url, contentType, status, fetchedAt, bytes } = page
  const file = `page.${ENDINGS.find(([pattern]) => pattern.test(contentType))?.[1] ?? 'txt'}`
  const { etag, lastModified } = validators ?? { etag: null, lastModified: null }
  const entry = {
    file,
    url,
    contentType,
    fetchedAt,
    status,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, file), bytes)
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify([entry], null, 2)}\n`)
}

/** `https://www.cde.ca.gov/ta/tg/sa/x.asp?id=1` → `www-cde-ca-gov-ta-tg-sa-x-asp-id-1`. */
function folderNameOf(url: string): string {
  const words = url.replace(/^https?:\/\//, '').toLowerCase()
  return words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120)
}
