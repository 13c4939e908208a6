import { decodeText } from '../../shared/page/decode-text.ts'
import { type Failure, refuse } from './attempt.ts'
import type { Followed } from './follow-redirects.ts'
import { AGENT_PRODUCT } from './user-agent.ts'

// RFC 9309, 2.5: at least 500 KiB are read; what comes after is left out.
const MOST_BYTES = 512_000
const LONGEST_DELAY_MS = 10_000

/** What a host's robots.txt says. `reason` null: the page may be read. */
export interface RobotsRules {
  judge(url: URL): Failure | null
  /** The pause between requests that it asks for, 0 where it asks for none; longer ones are cut to 10 s. */
  readonly delayMs: number
}

const EVERYTHING: RobotsRules = { judge: () => null, delayMs: 0 }

/** Reads each host's robots.txt once and keeps it. `ask` follows redirects. */
export function createRobots(ask: (address: string) => Promise<Followed>): (url: URL) => Promise<RobotsRules> {
  const known = new Map<string, Promise<RobotsRules>>()
  return (url) => {
    const address = new URL('/robots.txt', url).href
    const rules = known.get(address) ?? ask(address).then((followed) => readRules(address, url.host, followed))
    known.set(address, rules)
    return rules
  }
}

/**
 * As RFC 9309 (2.3.1) has it: rules where there are any; everything may be read where the file is missing (any 4xx, or
 * redirects that lead nowhere we go); nothing where the server fails or is out of reach. 429 means "not now", not "missing".
 */
async function readRules(address: string, host: string, followed: Followed): Promise<RobotsRules> {
  if (!followed.ok) {
    if (followed.at === 'address') return EVERYTHING
    const { failure } = followed
    return nothing(failure.hostDown ? failure : { ...failure, reason: `robots.txt of ${host}: ${failure.reason}` })
  }
  const { status, bytes } = followed.answer
  if (status === 429 || status >= 500) {
    return nothing(refuse(`robots.txt of ${host} answered ${status}, so nothing is read`, true).failure)
  }
  if (status !== 200) return EVERYTHING
  const robots = (await loadParser())(address, decodeText(bytes.subarray(0, MOST_BYTES)))
  const delay = robots.getCrawlDelay(AGENT_PRODUCT) ?? 0
  return {
    judge: (url) =>
      robots.isDisallowed(url.href, AGENT_PRODUCT) ? refuse(`${url.host} forbids it in robots.txt`).failure : null,
    delayMs: Math.min(LONGEST_DELAY_MS, Math.max(0, delay * 1_000)),
  }
}

async function loadParser(): Promise<typeof import('robots-parser').default> {
  const { default: parser } = await import('robots-parser')
  // Its types describe an ES module, but it is a CommonJS one, whose whole export is the function.
  return parser as unknown as typeof parser.default
}

function nothing(failure: Failure): RobotsRules {
  return { judge: () => ({ ...failure, again: false }), delayMs: 0 }
}
