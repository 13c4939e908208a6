import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { manifestSchema } from '../../../monitor/store/state-schema.ts'
import { STORED_SCHEMAS } from '../../../monitor/store/stored-schemas.ts'
import { WRITER } from '../../../monitor/store/writer.ts'

it('the writer is named after the schemas, so that a program with other ones checks what this one wrote', () => {
  const schemas = Object.entries({ ...STORED_SCHEMAS, manifest: manifestSchema })
  const shapes = schemas.map(([name, schema]) => [name, z.toJSONSchema(schema, { unrepresentable: 'any' })])
  const fingerprint = createHash('sha256').update(JSON.stringify(shapes)).digest('hex')
  // Where this fails a schema has changed: put the new value into monitor/store/writer.ts.
  expect(WRITER).toBe(fingerprint.slice(0, 16))
})
