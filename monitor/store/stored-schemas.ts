import { config } from 'zod'
import { changeSchema } from '../../shared/changes/change-schema.ts'
import { recordSchema } from '../../shared/changes/record-schema.ts'
import { alarmSchema, channelSchema, entrySchema, messageSchema, outboxLineSchema } from './outbox-schema.ts'
import { healthSchema, pageStateSchema } from './state-schema.ts'

// zod would compile a program for each shape before it checks the first value: 10 ms, which thousands of records do not bring back.
config({ jitless: true })

/** Everything that checks what is kept. Loaded only where there is something to check; see `writer.ts`. */
export const STORED_SCHEMAS = {
  record: recordSchema,
  change: changeSchema,
  page: pageStateSchema,
  channel: channelSchema,
  alarm: alarmSchema,
  message: messageSchema,
  entry: entrySchema,
  outboxLine: outboxLineSchema,
  health: healthSchema,
}
