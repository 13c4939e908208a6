import { DIRECT_PATTERNS } from '../direct-check/plan-direct-check.ts'
import type { FeedLook } from '../feed-client/look-at-feed.ts'
import { type AddressFault, accessPatternOf, parseFeedAddress } from '../feed-client/parse-feed-address.ts'
import type { Dispatch } from '../state/create-dispatch.ts'
import type { Stored } from '../state/stored.ts'
import type { OptionsResult } from '../views/options/options-props.ts'
import { describeProblem } from '../words/describe-problem.ts'
import type { MessageKey, Say } from '../words/say.ts'

/** What the options page needs of the browser. */
export interface OptionsPorts {
  builtInFeed: string | null
  loopback: boolean
  say: Say
  askAccess(pattern: string): Promise<boolean>
  askAboutFeed(address: string): Promise<FeedLook>
  dropOtherAccess(keep: readonly string[]): Promise<void>
  readStored(): Promise<Stored>
  dispatch: Dispatch
}

const FAULTS: Record<AddressFault, MessageKey> = {
  malformed: 'addressMalformed',
  'not-https': 'addressNotHttps',
  credentials: 'addressCredentials',
}

/** Asks a feed once and says what came; nothing is saved, and access that is not in use is given back. */
export async function testAddress(typed: string, ports: OptionsPorts): Promise<OptionsResult> {
  const { say } = ports
  const parsed = parseTyped(typed, ports)
  if (parsed.kind === 'refused') return bad(say(FAULTS[parsed.fault]))
  // Nothing is awaited before this: the browser asks only in answer to a click.
  if (!(await ports.askAccess(accessPatternOf(parsed.address)))) return bad(say('addressDenied'))
  const look = await ports.askAboutFeed(parsed.address).catch(() => null)
  await keepAccessInUse(ports)
  if (look === null) return bad(say('checkUnanswered'))
  if (look.kind === 'failed') return bad(describeProblem(look.problem, say))
  return { isGood: true, text: say('addressWorks', look.name, String(look.downtimesAhead)) }
}

/** Saves an address after asking for access to its site alone. An empty one goes back to the one built in, or to none. */
export async function saveAddress(
  typed: string,
  ports: OptionsPorts,
): Promise<OptionsResult & { address: string | null }> {
  const { say } = ports
  if (typed.trim() === '') {
    await ports.dispatch({ kind: 'change-settings', change: { feedAddress: null } })
    await keepAccessInUse(ports)
    return { isGood: true, text: say(ports.builtInFeed === null ? 'addressCleared' : 'addressSaved'), address: '' }
  }
  const parsed = parseTyped(typed, ports)
  if (parsed.kind === 'refused') return { ...bad(say(FAULTS[parsed.fault])), address: null }
  if (!(await ports.askAccess(accessPatternOf(parsed.address)))) return { ...bad(say('addressDenied')), address: null }
  await ports.dispatch({ kind: 'change-settings', change: { feedAddress: parsed.address } })
  await keepAccessInUse(ports)
  return { isGood: true, text: say('addressSaved'), address: parsed.address }
}

function parseTyped(typed: string, { builtInFeed, loopback }: OptionsPorts) {
  return parseFeedAddress(typed.trim() === '' ? (builtInFeed ?? '') : typed, { loopback })
}

/** Gives back what nothing reads any more; what could be read again without asking is kept. */
export async function keepAccessInUse({ builtInFeed, readStored, dropOtherAccess }: OptionsPorts): Promise<void> {
  const { settings, managed } = await readStored()
  const addresses = [settings.feedAddress, managed, builtInFeed].filter((address) => address !== null)
  await dropOtherAccess([...addresses.map(accessPatternOf), ...(settings.directCheck ? DIRECT_PATTERNS : [])])
}

function bad(text: string): OptionsResult {
  return { isGood: false, text }
}
