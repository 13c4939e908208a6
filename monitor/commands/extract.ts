import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import type { PageReading } from '../../shared/reading/page-reading.ts'
import { readSavedPage, type SavedPage } from '../saved/read-saved-page.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { describeReading } from './describe-reading.ts'
import { parseInstant } from './parse-instant.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface ExtractOptions {
  manifest?: string
  url?: string
  now?: string
  json?: true
}

export const define: DefineCommand = (command, world, done) => {
  addOptions(command)
  command.action(async (files: string[], options: ExtractOptions) => done(await extract(world, files, options)))
}

function addOptions(command: Command): void {
  command
    .option(
      '--manifest <file>',
      'read the pages that this JSON list names: [{"file", "url", "contentType", "fetchedAt"}]',
    )
    .option('--url <address>', 'the address that the page came from (with one file)')
    .option('--now <instant>', 'take the pages as fetched at this moment', parseInstant)
    .option('--json', 'print one JSON object a line: {"file", "outcome", "document", "records"}')
  addExamples(command, [
    ['extract page.html mail.eml', 'what two saved pages say'],
    ['extract --json page.html | jq .records', 'the same, for programs'],
    ['extract --manifest pages/manifest.json --json', 'a whole folder, with addresses and dates'],
  ])
}

async function extract(world: World, files: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  if ((files.length === 0) === (options.manifest === undefined)) {
    return refuse(world, 'extract: name either files or a --manifest')
  }
  if (options.url && files.length !== 1) return refuse(world, 'extract: --url is for one file')
  const listed = options.manifest ? await listManifest(options.manifest) : listFiles(files, options)
  if (typeof listed === 'string') return refuse(world, `extract: ${listed}`)
  const { readPage } = await import('../../shared/reading/read-page.ts')
  let code: ExitCode = 0
  for (const { saved, path } of listed) {
    const page = await readSavedPage(saved, path)
    if (!page.ok) {
      code = refuse(world, `extract: ${page.error}`)
      continue
    }
    const reading = await readPage(page.raw)
    if (reading.outcome !== 'ok' && code === 0) code = 1
    world.out.write(options.json ? jsonLine(saved.file, reading) : describeReading(saved.file, reading))
  }
  return code
}

interface Listed {
  saved: SavedPage
  path: string
}

async function listManifest(manifest: string): Promise<Listed[] | string> {
  const { readManifest } = await import('../saved/read-manifest.ts')
  const read = await readManifest(manifest)
  return read.ok ? read.value.map((saved) => ({ saved, path: resolve(dirname(manifest), saved.file) })) : read.error
}

function listFiles(files: readonly string[], { url, now }: ExtractOptions): Listed[] {
  return files.map((file) => ({
    saved: { file, ...(url && { url }), ...(now && { fetchedAt: now }) },
    path: file,
  }))
}

function jsonLine(file: string, { outcome, reason, document, records }: PageReading): string {
  return `${JSON.stringify({ file, outcome, ...(reason !== null && { reason }), document, records })}\n`
}
