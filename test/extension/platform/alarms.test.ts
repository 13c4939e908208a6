import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ensureAlarm, onAlarm, setAlarm } from '../../../extension/platform/alarms.ts'
import { HOUR, NOW } from '../support/watch-states.ts'

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }))

beforeEach(() => fakeBrowser.reset())

const timeOf = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime

it('does not begin the period of a repeating alarm anew at every wake', async () => {
  await ensureAlarm('check', NOW, 15)
  await ensureAlarm('check', NOW + HOUR, 15)
  expect(await timeOf('check')).toBe(NOW)
})

it('puts an alarm in the place of the one before, or takes it away', async () => {
  await setAlarm('repaint', NOW)
  await setAlarm('repaint', NOW + HOUR)
  expect(await timeOf('repaint')).toBe(NOW + HOUR)
  await setAlarm('repaint', null)
  expect(await timeOf('repaint')).toBeUndefined()
})

it('passes on the alarms that it knows, and no other', async () => {
  const rung: string[] = []
  onAlarm((name) => rung.push(name))
  for (const name of ['check', 'alerts', 'of-an-older-version']) {
    await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: NOW })
  }
  expect(rung).toEqual(['check', 'alerts'])
})
