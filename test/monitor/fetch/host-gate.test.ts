import { describe, expect, test } from 'vitest'
import { createHostGate } from '../../../monitor/fetch/host-gate.ts'
import { POLITE } from '../../../monitor/fetch/limits.ts'
import { START } from './fetch-from-test-server.ts'
import { createJumpingClock } from './jumping-clock.ts'

const PATIENCE = 25_000

function openGate(stop = new AbortController().signal) {
  const clock = createJumpingClock(START)
  const gate = createHostGate(POLITE, clock, stop)
  /** Seconds after the start at which a request was let through. */
  const enter = async () => {
    const leave = await gate.enter(PATIENCE)
    return { leave, at: (clock.now() - Date.parse(START)) / 1_000 }
  }
  return { gate, clock, enter }
}

describe('the gate of a host', () => {
  test('lets one request through a second, in the order of asking', async () => {
    const { enter } = openGate()
    const order: number[] = []
    const times = await Promise.all(
      [0, 1, 2, 3].map(async (index) => {
        const { leave, at } = await enter()
        order.push(index)
        leave?.()
        return at
      }),
    )
    expect(times).toEqual([0, 1, 2, 3])
    expect(order).toEqual([0, 1, 2, 3])
  })

  test('holds a request back while two are under way', async () => {
    const { enter } = openGate()
    const first = await enter()
    await enter()
    let third = false
    const waiting = enter().then(() => {
      third = true
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(third).toBe(false)
    first.leave?.()
    await waiting
    expect(third).toBe(true)
  })

  test('gives back one place for one request, however often it is left', async () => {
    const { enter } = openGate()
    const first = await enter()
    await enter()
    first.leave?.()
    first.leave?.()
    await enter()
    let fourth = false
    void enter().then(() => {
      fourth = true
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(fourth).toBe(false)
  })

  test('keeps a pause that was asked for, also for a request that already waits for its turn', async () => {
    const { gate, clock, enter } = openGate()
    await enter()
    const second = enter()
    gate.pauseUntil(clock.now() + 10_000)
    expect((await second).at).toBe(10)
  })

  test('sends away instead of waiting longer than its patience, and the next one too', async () => {
    const { gate, clock, enter } = openGate()
    gate.pauseUntil(clock.now() + PATIENCE + 1)
    for (let count = 0; count < 5; count += 1) expect((await enter()).leave).toBeNull()
    expect(clock.slept).toEqual([])
  })

  test('lets everybody through at once when all is to stop', async () => {
    const stop = new AbortController()
    const { gate, clock } = openGate(stop.signal)
    gate.pauseUntil(clock.now() + PATIENCE)
    stop.abort()
    expect(await gate.enter(PATIENCE)).not.toBeNull()
    expect(clock.slept).toEqual([])
  })
})
