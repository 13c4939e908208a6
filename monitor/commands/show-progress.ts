import { plainLine } from '../status/plain-line.ts'
import type { World } from './world.ts'

/** A line that shows how far long work has come, on a terminal and nowhere else. */
export interface Progress {
  show(text: string): void
  /** Takes the line away. */
  clear(): void
}

const TAKE_AWAY = '\r\u001b[K'
const WIDTH = 70

export function startProgress({ err }: World, quiet: boolean): Progress {
  if (quiet || !err.isTerminal) return { show: () => {}, clear: () => {} }
  return {
    show: (text) => void err.write(`${TAKE_AWAY}${plainLine(text, WIDTH)}`),
    clear: () => void err.write(TAKE_AWAY),
  }
}
