import type { SendResult } from './sink.ts'

/**
 * What an error of an SMTP transport says of the channel. Only its codes are used: servers like to repeat addresses and
 * names in their words.
 */
export function judgeMailError(error: unknown): Extract<SendResult, { kind: 'failed' | 'refused' }> {
  const code = textOf(error, 'code')
  const status = numberOf(error, 'responseCode')
  if (code === 'EAUTH') return failed('the mail server does not let us in; check its user and password')
  if (code === 'ETLS') return failed('the mail server offers no encryption')
  if (status === null) return failed(`the mail server cannot be reached (${code ?? 'unknown reason'})`)
  if (status < 500) return failed(`the mail server asks to wait (status ${status})`)
  if (code === 'EENVELOPE')
    return { kind: 'refused', reason: `the mail server refused a recipient or the sender (status ${status})` }
  return { kind: 'refused', reason: `the mail server refused this message (status ${status})` }
}

function failed(reason: string): Extract<SendResult, { kind: 'failed' }> {
  return { kind: 'failed', reason, retryAt: null }
}

function textOf(error: unknown, name: string): string | null {
  const value = error instanceof Error && name in error ? (error as unknown as Record<string, unknown>)[name] : null
  return typeof value === 'string' && /^[A-Z0-9_]{1,40}$/.test(value) ? value : null
}

function numberOf(error: unknown, name: string): number | null {
  const value = error instanceof Error && name in error ? (error as unknown as Record<string, unknown>)[name] : null
  return typeof value === 'number' && value >= 200 && value < 600 ? value : null
}
