import { fitValues, type KnownValues } from './fit-values.ts'
import type { Outbox, OutboxLine } from './outbox.ts'

/** The outbox as JSON lines; empty for one that nothing was ever put into. */
export async function outboxText(outbox: Outbox, known: KnownValues): Promise<string> {
  const { plannedAt, channels, alarms, messages, entries } = outbox
  const parts = [
    { line: 'channel', values: await fitValues('channel', channels, known) },
    { line: 'alarm', values: await fitValues('alarm', alarms, known) },
    { line: 'message', values: await fitValues('message', messages, known) },
    { line: 'entry', values: await fitValues('entry', entries, known) },
  ]
  const lines = parts.flatMap(({ line, values }) => values.map((value) => ({ line, value })))
  if (plannedAt === null && lines.length === 0) return ''
  const head = { line: 'outbox', plannedAt, lines: lines.length }
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** The outbox in these lines. `whole` is false where some are missing. */
export function gatherOutbox(lines: readonly OutboxLine[]): { outbox: Outbox; whole: boolean } {
  const head = lines.find((each) => each.line === 'outbox')
  const whole = lines.length === 0 || head?.lines === lines.length - 1
  const messages = lines.flatMap((each) => (each.line === 'message' ? [each.value] : []))
  const sealed = new Set(messages.map(({ key }) => key))
  const entries = lines
    .flatMap((each) => (each.line === 'entry' ? [each.value] : []))
    .map((entry) => (entry.message === null || sealed.has(entry.message) ? entry : { ...entry, message: null }))
  const channels = lines.flatMap((each) => (each.line === 'channel' ? [each.value] : []))
  const alarms = lines.flatMap((each) => (each.line === 'alarm' ? [each.value] : []))
  return { outbox: { plannedAt: head?.plannedAt ?? null, channels, alarms, messages, entries }, whole }
}
