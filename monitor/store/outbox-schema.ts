import { z } from 'zod'
import { NATURES } from '../../shared/changes/change-record.ts'
import { instantSchema, recordSchema } from '../../shared/changes/record-schema.ts'
import { SEVERITIES } from '../severity.ts'
import type { ChannelMemory, OutboxEntry, OutboxLine, SealedMessage, SourceAlarm } from './outbox.ts'

const severity = z.enum(SEVERITIES)

const occasion = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('change'),
    news: z.enum([...NATURES, 'added', 'removed']),
    sentence: z.string(),
    record: recordSchema,
  }),
  z.object({
    kind: z.literal('reminder'),
    recordId: z.string(),
    rung: z.string(),
    edge: z.enum(['start', 'end']),
    at: instantSchema,
  }),
  z.object({
    kind: z.literal('health'),
    alarm: z.enum(['broke', 'blocked', 'stale', 'recovered', 'channel-failing', 'channel-recovered']),
    about: z.string(),
    reason: z.string().nullable(),
    since: instantSchema,
  }),
  z.object({ kind: z.literal('summary'), why: z.enum(['begun', 'folded']) }),
])

export const entrySchema = z.object({
  key: z.string().min(1),
  channel: z.string().min(1),
  occasion,
  severity,
  digest: z.boolean(),
  madeAt: instantSchema,
  heldUntil: instantSchema.nullable(),
  message: z.string().nullable(),
}) satisfies z.ZodType<OutboxEntry>

export const messageSchema = z.object({
  key: z.string().min(1),
  channel: z.string().min(1),
  sealedAt: instantSchema,
  attempts: z.int().nonnegative(),
  nextTryAt: instantSchema.nullable(),
  problem: z.string().nullable(),
  refusals: z.int().nonnegative(),
  done: z.array(z.string()),
}) satisfies z.ZodType<SealedMessage>

export const channelSchema = z.object({
  id: z.string().min(1),
  begunAt: instantSchema,
  told: z.record(z.string(), severity),
  failure: z
    .object({
      since: instantSchema,
      attempts: z.int().nonnegative(),
      nextTryAt: instantSchema,
      reason: z.string(),
      reported: z.boolean(),
    })
    .nullable(),
}) satisfies z.ZodType<ChannelMemory>

export const alarmSchema = z.object({
  source: z.string().min(1),
  alarm: z.enum(['broke', 'blocked', 'stale']),
  since: instantSchema,
  seenAt: instantSchema,
  told: z.boolean(),
}) satisfies z.ZodType<SourceAlarm>

export const outboxLineSchema = z.discriminatedUnion('line', [
  z.object({ line: z.literal('outbox'), plannedAt: instantSchema.nullable(), lines: z.int().nonnegative() }),
  z.object({ line: z.literal('channel'), value: channelSchema }),
  z.object({ line: z.literal('alarm'), value: alarmSchema }),
  z.object({ line: z.literal('message'), value: messageSchema }),
  z.object({ line: z.literal('entry'), value: entrySchema }),
]) satisfies z.ZodType<OutboxLine>
