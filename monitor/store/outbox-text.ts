import type { Outbox } from './outbox.ts'
import { outboxLineSchema } from './outbox-schema.ts'
import { parseLines } from './parse-lines.ts'

/** The outbox as JSON lines; empty for one that nothing was ever put into. */
export function outboxText({ plannedAt, channels, alarms, messages, entries }: Outbox): string {
  const lines = [
    ...channels.map((value) => ({ line: 'channel', value })),
    ...alarms.map((value) => ({ line: 'alarm', value })),
    ...messages.map((value) => ({ line: 'message', value })),
    ...entries.map((value) => ({ line: 'entry', value })),
  ]
  if (plannedAt === null && lines.length === 0) return ''
  const head = { line: 'outbox', plannedAt, lines: lines.length }
  return [head, ...lines].map((line) => `${JSON.stringify(outboxLineSchema.parse(line))}\n`).join('')
}

/**
 * Reads the outbox. `whole` is false where lines are missing or cannot be read: then what could be read is kept but the
 * memory of the channels is not, so that each is told anew how everything stands and nothing that was waiting is lost.
 */
export function parseOutbox(text: string): { outbox: Outbox; whole: boolean } {
  const { values, badLines } = parseLines(text, outboxLineSchema)
  const head = values.find((value) => value.line === 'outbox')
  const whole = text === '' || (badLines.length === 0 && head?.lines === values.length - 1)
  const messages = values.flatMap((each) => (each.line === 'message' ? [each.value] : []))
  const sealed = new Set(messages.map(({ key }) => key))
  const entries = values
    .flatMap((each) => (each.line === 'entry' ? [each.value] : []))
    .map((entry) => ({ ...entry, message: sealed.has(entry.message ?? '') ? entry.message : null }))
  const channels = values.flatMap((each) => (each.line === 'channel' ? [each.value] : []))
  const alarms = values.flatMap((each) => (each.line === 'alarm' ? [each.value] : []))
  const plannedAt = head?.plannedAt ?? null
  return { outbox: { plannedAt, channels: whole ? channels : [], alarms, messages, entries }, whole }
}
