import type { Finding } from './finding.ts'

/** Older ones lack what the libraries need. */
const OLDEST = [22, 19] as const

/** `version` as Node writes it: `24.21.0`. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const good = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  if (good) return { level: 'ok', what: `Node ${version}` }
  return {
    level: 'fail',
    what: `Node ${version} is older than ${OLDEST.join('.')}`,
    advice:
      'start it through npm (npm run monitor) or as npx node monitor/start.js, which use the Node of this project',
  }
}
