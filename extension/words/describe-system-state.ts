import { formatRange } from '../../shared/time/format.ts'
import type { SystemState } from '../state/select-system-state.ts'
import { chooseLocale, type MessageKey, type Say } from './say.ts'

const STATES: Record<SystemState['kind'], MessageKey> = {
  up: 'stateUp',
  down: 'stateDown',
  maybe: 'stateMaybe',
  unknown: 'stateUnknown',
}

/** How it stands with a system in a word or two, and until when, or what is announced; null where there is nothing more to say. */
export function describeSystemState(state: SystemState, say: Say): { short: string; more: string | null } {
  const options = { locale: chooseLocale(say), year: false, zone: false }
  const short = say(STATES[state.kind])
  if (state.kind === 'down' || state.kind === 'maybe') {
    const { start, end } = state.record
    return { short, more: start === null && end === null ? null : capitalize(formatRange(start, end, options)) }
  }
  if (state.next === null || (state.next.start === null && state.next.end === null)) return { short, more: null }
  const range = formatRange(state.next.start, state.next.end, options)
  return { short, more: say(state.next.state === 'tentative' ? 'maybeNext' : 'downNext', range) }
}

function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
