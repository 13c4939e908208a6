import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTarget } from '../../../monitor/fetch/check-target.ts'
import { isPublicAddress } from '../../../monitor/fetch/public-address.ts'
import { ALLOWED_HOSTS } from '../../../shared/sources/hosts.ts'
import { openFetcher, reasonOf, START, serve } from './fetch-from-test-server.ts'
import { createJumpingClock } from './jumping-clock.ts'

function failWith(code: string) {
  return () => Promise.reject(Object.assign(new Error(code), { code }))
}

const url = 'https://www.cde.ca.gov/ta/tg/sa/assessmentspotlight.asp'

describe('a host name', () => {
  test.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '192.168.1.1'])(
    'that leads to %s is refused',
    async (address) => {
      const inside = await serve((_, response) => void response.end('secret'))
      const fetcher = openFetcher({ resolveName: () => Promise.resolve([{ address, family: 4 }]) })
      expect(reasonOf(await fetcher.fetch({ url }))).toBe('the name www.cde.ca.gov leads to a private address')
      expect(inside.seen).toEqual([])
    },
  )

  test('that cannot be found is looked up once in a pass', async () => {
    let asked = 0
    const clock = createJumpingClock(START)
    const resolveName = () => {
      asked += 1
      return failWith('ENOTFOUND')()
    }
    const fetcher = openFetcher({ clock, resolveName })
    for (const address of [url, 'https://www.cde.ca.gov/rssfeed.asp', 'https://cde.ca.gov/']) {
      expect(await fetcher.fetch({ url: address })).toEqual({
        outcome: 'failed',
        reason: 'www.cde.ca.gov cannot be found (no such name)',
        retryable: true,
      })
    }
    expect(asked).toBe(1)
  })

  test('whose name service is silent costs seconds, not minutes', async () => {
    const clock = createJumpingClock(START)
    const fetcher = openFetcher({ clock, resolveName: failWith('EAI_AGAIN') })
    const pages = Array.from({ length: 17 }, (_, index) => fetcher.fetch({ url: `${url}?${index}` }))
    for (const result of await Promise.all(pages)) {
      expect(reasonOf(result)).toBe('www.cde.ca.gov cannot be found (the name service does not answer)')
    }
    expect(clock.now() - Date.parse(START)).toBeLessThan(10_000)
  })

  test('that is never answered ends with the time for a connection', async () => {
    const fetcher = openFetcher({
      resolveName: () => new Promise(() => {}),
      limits: { connectTimeMs: 100, retries: 0 },
    })
    expect(reasonOf(await fetcher.fetch({ url }))).toBe('no connection to www.cde.ca.gov within 0.1 s')
  })
})

describe('an IP address', () => {
  test.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.168.0.1',
    '198.18.0.1',
    '203.0.113.7',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:a00:1::1',
    'fe80::1%eth0',
    'localhost',
    '',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test.each(['8.8.8.8', '104.18.1.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::5e'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
})

describe('an address to ask', () => {
  const rules = { hosts: ALLOWED_HOSTS, loopback: false }

  test.each([
    ['http://www.cde.ca.gov/', 'the address at www.cde.ca.gov is not https'],
    ['https://www.cde.ca.gov:444/', 'the address at www.cde.ca.gov names port 444'],
    ['https://me:secret@www.cde.ca.gov/', 'the address holds a user name'],
    ['https://www.cde.ca.gov.example/', 'www.cde.ca.gov.example is not on the list of hosts'],
    ['https://evil.example\\@www.cde.ca.gov/', 'evil.example is not on the list of hosts'],
    ['http://127.0.0.1:80/', '127.0.0.1 is not on the list of hosts'],
    ['https://2130706433/', '127.0.0.1 is not on the list of hosts'],
    ['https://0x7f.1/', '127.0.0.1 is not on the list of hosts'],
    ['https://[::1]/', '[::1] is not on the list of hosts'],
    ['javascript:alert(1)', 'a javascript address is not on the list of hosts'],
    ['/ta/tg/', 'not an address'],
  ])('%s is refused', (address, reason) => {
    expect(checkTarget(address, rules)).toEqual({ ok: false, reason })
  })

  test('is never let through to a host off the list, whatever it is made of', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'https://',
        'http:',
        '//',
        '\\',
        '@',
        ':',
        '#',
        '?',
        '%2e',
        '..',
        '\t',
        '127.1',
        '[::1]',
        ...ALLOWED_HOSTS,
      ),
      fc.string({ maxLength: 5, unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const target = checkTarget(`https://${parts.join('')}`, rules)
        if (target.ok) {
          expect(ALLOWED_HOSTS).toContain(target.url.host)
          expect(target.url.href).toMatch(/^https:\/\/[^@/]*\/[^#]*$/)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
