import type { Command } from 'commander'
import type { Log } from '../ports/log.ts'
import { createLog } from '../ports/log.ts'
import { parseInstant } from './parse-instant.ts'
import { parseSiteUrl } from './parse-site-url.ts'
import type { World } from './world.ts'

/** Where the site is served unless somebody says otherwise: the address of `preview`. */
export const PREVIEW_PORT = 4173
const PREVIEW_URL = `http://127.0.0.1:${PREVIEW_PORT}/`

export interface CommonOptions {
  now?: string
  json?: true
  quiet?: true
}

export interface FolderOptions extends CommonOptions {
  data: string
  site: string
  siteUrl: string
  sources?: string
}

/** The folders, what is watched, and how to talk. */
export function addFolderOptions(command: Command): void {
  command.option('--data <dir>', 'the folder for what is known', 'data')
  addSiteOptions(command)
  addSourcesOption(command)
  command.option('--now <instant>', 'work as if it were this moment', parseInstant)
  addTellingOptions(command)
}

/** For recorded days, which have their own time, and by default no lasting data folder. */
export function addReplayOptions(command: Command): void {
  command.option('--data <dir>', 'keep what is known in this folder (default: one that is removed at the end)')
  addSiteOptions(command)
  addTellingOptions(command)
}

function addSiteOptions(command: Command): void {
  command
    .option('--site <dir>', 'the folder that is published', 'site')
    .option('--site-url <address>', 'where that folder is served; feeds need it', parseSiteUrl, PREVIEW_URL)
}

export function addSourcesOption(command: Command): void {
  command.option('--sources <file>', 'a JSON file that adds sources or switches some off')
}

export function addAlertsOption(command: Command): void {
  command.option('--alerts <file>', 'a JSON file that says whom to tell of changes, and how')
}

export function addTellingOptions(command: Command): void {
  command.option('--json', 'print data for programs').option('--quiet', 'say nothing but warnings')
}

/** What a command says while it works. */
export function openLog(world: World, { quiet }: CommonOptions): Log {
  return createLog({ quiet: quiet === true, stream: world.err })
}

/** The moment that a command works at: ISO 8601 instant, UTC. */
export function chooseNow(world: World, { now }: CommonOptions): string {
  return now ?? new Date(world.clock.now()).toISOString()
}
