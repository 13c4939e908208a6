import { listPending, type PendingAlert } from '../notify/preview/list-pending.ts'
import { describeAge } from '../status/describe-age.ts'
import { plainLine } from '../status/plain-line.ts'
import { readStore } from '../store/read-store.ts'
import { formatMoment } from '../words/format-moment.ts'
import { type CommonOptions, chooseNow, openLog } from './pass-options.ts'
import { type ExitCode, refuse, type World } from './world.ts'

/** Lists what is waiting in the outbox. */
export async function listPendingAlerts(world: World, options: CommonOptions & { data: string }): Promise<ExitCode> {
  const read = await readStore(options.data, { most: 0 })
  if (!read.ok) return refuse(world, read.problem.message)
  const { state, notes } = read.snapshot
  const log = openLog(world, options)
  for (const note of notes) log.warn(note)
  const now = chooseNow(world, options)
  const pending = listPending(state.outbox, state.records, now)
  if (options.json) for (const alert of pending) world.out.write(`${JSON.stringify(alert)}\n`)
  else if (pending.length === 0) log.info('Nothing is waiting: every alert has been delivered.')
  else world.out.write(pending.map((alert) => renderPending(alert, now)).join(''))
  return 0
}

function renderPending(
  { channel, state, nextAt, madeAt, sentence, attempts, problem }: PendingAlert,
  now: string,
): string {
  const next = nextAt === null ? 'with the next pass' : formatMoment(nextAt, { locale: 'en' })
  const why = problem === null ? '' : `\n    ${attempts} failed: ${plainLine(problem)}`
  return `${channel}: ${state}, ${next} (made ${describeAge(madeAt, now)})${why}\n    ${plainLine(sentence)}\n`
}
