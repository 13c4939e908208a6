import { type Answer, type Attempt, type Failure, refuse } from './attempt.ts'
import { checkTarget, type TargetRules } from './check-target.ts'
import { isRedirect } from './send-request.ts'

/** `at` says whether an address was refused or a request failed. `url` is the address that answered in the end. */
export type Followed =
  | { ok: true; url: URL; answer: Answer }
  | { ok: false; at: 'address' | 'request'; failure: Failure }

/**
 * Asks an address and follows where the answers send, at most `most` times, each step checked like the first.
 * An answer that sends nowhere (a redirect status without an address) is given back as it is.
 */
export async function followRedirects(
  address: string,
  rules: TargetRules,
  most: number,
  ask: (url: URL) => Promise<Attempt>,
): Promise<Followed> {
  const start = checkTarget(address, rules)
  if (!start.ok) return refused(start.reason)
  const seen = new Set<string>()
  let { url } = start
  for (;;) {
    if (seen.has(url.href)) return refused('redirected in a circle')
    if (seen.size > most) return refused(`redirected more than ${most} times`)
    seen.add(url.href)
    const attempt = await ask(url)
    if (!attempt.ok) return { ok: false, at: 'request', failure: attempt.failure }
    const location = attempt.answer.headers.get('location')
    if (!isRedirect(attempt.answer.status) || location === null) return { ok: true, url, answer: attempt.answer }
    const next = checkTarget(location, rules, url)
    if (!next.ok) return refused(`redirected, but ${next.reason}`)
    url = next.url
  }
}

function refused(reason: string): Followed {
  return { at: 'address', ...refuse(reason) }
}
