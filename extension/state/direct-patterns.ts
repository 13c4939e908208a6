import { SITES } from '../../shared/sources/hosts.ts'

/** What the browser is asked for where the extension reads the public pages itself: their two hosts, and nothing else. */
export const DIRECT_PATTERNS: readonly string[] = SITES.map(({ host }) => `https://${host}/*`)
