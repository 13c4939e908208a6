import picocolors from 'picocolors'
import { checkAlerts } from '../doctor/check-alerts.ts'
import { checkFolder } from '../doctor/check-folder.ts'
import { checkHosts } from '../doctor/check-hosts.ts'
import { checkNode } from '../doctor/check-node.ts'
import { checkStore } from '../doctor/check-store.ts'
import type { Finding } from '../doctor/finding.ts'
import { plainLine } from '../status/plain-line.ts'
import { openRegistry, wireFetcher } from '../wire.ts'
import { openAlertSettings } from '../wire-alerts.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { addAlertsOption, addSourcesOption, addTellingOptions, type CommonOptions, openLog } from './pass-options.ts'
import type { ExitCode, World } from './world.ts'

interface DoctorOptions extends CommonOptions {
  data: string
  site: string
  sources?: string
  alerts?: string
  /** False with `--no-network`. */
  network: boolean
}

export const define: DefineCommand = (command, world, done) => {
  command
    .option('--data <dir>', 'the folder for what is known', 'data')
    .option('--site <dir>', 'the folder that is published', 'site')
  addSourcesOption(command)
  addAlertsOption(command)
  command.option('--no-network', 'leave the sites alone')
  addTellingOptions(command)
  command.addHelpText('after', '\nExits with 2 where a setting is wrong, with 1 where a site cannot be read.')
  addExamples(command, [['doctor', 'check everything; each line is ok, warn or fail, and says what to do']])
  command.action(async (options: DoctorOptions) => done(await examine(world, options)))
}

async function examine(world: World, options: DoctorOptions): Promise<ExitCode> {
  const settings = [
    checkNode(process.versions.node),
    await checkFolder('data', options.data),
    await checkFolder('site', options.site),
    ...(await checkStore(options.data)),
    checkContact(world),
  ]
  const opened = await openRegistry(options.sources)
  if (opened.ok) settings.push({ level: 'ok', what: `sources: ${countEnabled(opened.registry.sources)} watched` })
  else settings.push({ level: 'fail', what: `sources: ${opened.error}`, advice: 'correct the file' })
  if (options.alerts !== undefined) settings.push(...(await examineAlerts(world, options.alerts)))
  show(world, settings, options)
  const hosts = opened.ok && options.network ? await reachHosts(world, opened.registry, options) : []
  show(world, hosts, options)
  if (settings.some(({ level }) => level === 'fail')) return 2
  return hosts.some(({ level }) => level !== 'ok') ? 1 : 0
}

async function examineAlerts(world: World, file: string): Promise<Finding[]> {
  const opened = await openAlertSettings(file)
  if (opened.ok) return checkAlerts(opened.settings, world.readSecret)
  return [
    {
      level: 'fail',
      what: `alerts: ${opened.error}`,
      advice: 'correct the file; docs/alerts.md says what it may hold',
    },
  ]
}

async function reachHosts(world: World, registry: Parameters<typeof wireFetcher>[0], options: DoctorOptions) {
  const { clock, random, environment } = world
  const network = { clock, random, log: openLog(world, options), contact: environment.contact }
  const { fetcher } = await wireFetcher(registry, network)(null)
  world.stopSignal().addEventListener('abort', () => void fetcher.close())
  const findings = await checkHosts(registry, fetcher)
  await fetcher.close()
  return findings
}

function checkContact({ environment: { contact } }: World): Finding {
  if (contact) return { level: 'ok', what: `contact: ${contact}` }
  return {
    level: 'warn',
    what: 'contact: the sites are not told whom to write to',
    advice: 'set CAASPP_WATCH_CONTACT to an e-mail address or a page',
  }
}

function countEnabled(sources: readonly { enabled: boolean }[]): number {
  return sources.filter(({ enabled }) => enabled).length
}

function show(world: World, findings: readonly Finding[], { json, quiet }: DoctorOptions): void {
  const paint = picocolors.createColors(world.environment.colour && world.out.isTerminal)
  const colours = { ok: paint.green, warn: paint.yellow, fail: paint.red }
  for (const finding of findings) {
    if (json) world.out.write(`${JSON.stringify(finding)}\n`)
    else if (!quiet || finding.level !== 'ok') {
      const advice = finding.advice ? ` — ${finding.advice}` : ''
      world.out.write(
        `${colours[finding.level](finding.level.padEnd(4))}  ${plainLine(`${finding.what}${advice}`, 500)}\n`,
      )
    }
  }
}
