import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'

const PRINT = fileURLToPath(new URL('../support/print-readings.ts', import.meta.url))
const ZONES = ['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu']

/** What a process whose clock stands in a zone prints. */
async function printIn(zone: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [PRINT], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    maxBuffer: 1 << 28,
  })
  return stdout
}

let expected: string

beforeAll(async () => {
  expected = await printIn('UTC')
}, 0)

it('reads something at all', () => {
  expect(expected.length).toBeGreaterThan(100_000)
})

it.each(ZONES)('reads every labelled page to the same bytes in %s', async (zone) => {
  expect((await printIn(zone)) === expected).toBe(true)
}, 0)
