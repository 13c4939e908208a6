import { LAST_MINUTES_MS } from '../state/plan-redraw.ts'
import { formatUnit } from './intl.ts'
import { chooseLocale, type Say } from './say.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60_000

type Part = [count: number, unit: 'day' | 'hour' | 'minute' | 'second']

/**
 * "2 days 5 hr 12 min"; in the last minutes "4 min 30 sec". Minutes are rounded up: while the clock on the wall shows 4 p.m., 5 p.m. is one hour away,
 * as everybody would say.
 */
export function describeLength(milliseconds: number, say: Say): string {
  const parts = milliseconds < LAST_MINUTES_MS ? splitSeconds(milliseconds) : splitMinutes(milliseconds)
  const said = parts.filter(([count]) => count > 0)
  const shown = said.length > 0 ? said : parts.slice(-1)
  return shown.map(([count, unit]) => formatUnit(count, unit, chooseLocale(say))).join(' ')
}

function splitSeconds(milliseconds: number): Part[] {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND_MS))
  return [
    [Math.floor(seconds / 60), 'minute'],
    [seconds % 60, 'second'],
  ]
}

function splitMinutes(milliseconds: number): Part[] {
  const minutes = Math.ceil(milliseconds / MINUTE_MS)
  return [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ]
}
