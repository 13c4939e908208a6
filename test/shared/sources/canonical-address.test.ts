import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '../../../shared/sources/canonical-address.ts'
import { ALLOWED_HOSTS, SITES } from '../../../shared/sources/hosts.ts'

const SPOTLIGHT = 'https://www.cde.ca.gov/ta/tg/sa/assessmentspotlight254.asp'
const DOWNTIME = 'https://www.caaspp-elpac.org/system-status/downtime'

describe('the canonical address', () => {
  test.each([
    'http://www.cde.ca.gov/ta/tg/sa/assessmentspotlight254.asp',
    'https://cde.ca.gov/ta/tg/sa/assessmentspotlight254.asp',
    'HTTPS://WWW.CDE.CA.GOV/TA/TG/SA/AssessmentSpotlight254.ASP',
    'https://reader@www.cde.ca.gov/Ta/tg/sa/assessmentspotlight254.asp#story',
    'https://www.cde.ca.gov:443/ta/./tg/x/../sa/assessmentspotlight254.asp',
    '  http://www.cde.ca.gov:80/ta/tg/sa/assess\nmentspotlight254.asp ',
  ])('is the same for %s', (address) => {
    expect(canonicalAddress(address)).toBe(SPOTLIGHT)
  })

  test.each([
    'https://caaspp-elpac.org/system-status/downtime/',
    'http://www.caaspp-elpac.org/system-status/downtime#top',
  ])('is the same for %s', (address) => {
    expect(canonicalAddress(address)).toBe(DOWNTIME)
  })

  test('keeps the case of paths where a server may tell them apart, and the query', () => {
    expect(canonicalAddress('https://caaspp-elpac.org/Help?Page=2')).toBe('https://www.caaspp-elpac.org/Help?Page=2')
    expect(canonicalAddress('https://caaspp-elpac.org')).toBe('https://www.caaspp-elpac.org/')
  })

  test('writes odd characters as a browser would, halves of characters included', () => {
    expect(canonicalAddress('https://caaspp-elpac.org/a b\ud800é?q=<é>')).toBe(
      'https://www.caaspp-elpac.org/a%20b%EF%BF%BD%C3%A9?q=%3C%C3%A9%3E',
    )
  })

  test.each([
    'https://www.cde.ca.gov@evil.example/',
    'https://a@www.cde.ca.gov@evil.example/',
    'https://evil.example\\@www.cde.ca.gov/',
    'https://www.cde.ca.gov\\.evil.example/',
    'https://www.cde.ca.gov.evil.example/',
    'https://www.cde.ca.gov./',
    'https://www.cde.ca.gov:8080/',
    'https:www.cde.ca.gov/',
    '//www.cde.ca.gov/',
    '/ta/tg/',
    'ftp://www.cde.ca.gov/',
    'javascript:alert(1)//https://www.cde.ca.gov/',
    'mailto:someone@cde.ca.gov',
    'http://127.0.0.1/',
    'https://ca-toms-help-qc.ets.org/',
    'https://www-new.caaspp-elpac.org/',
    'https://qc.cde.ca.gov/',
    `https://www.cde.ca.gov/${'a'.repeat(3_000)}`,
    '',
  ])('does not exist for %s', (address) => {
    expect(canonicalAddress(address)).toBeNull()
  })

  test('lets this machine in only where that is asked for, by number, over http, with its port', () => {
    const rules = { loopback: true }
    expect(canonicalAddress('http://127.0.0.1:8080/a/', rules)).toBe('http://127.0.0.1:8080/a/')
    expect(canonicalAddress('http://127.0.0.1:8080/a/')).toBeNull()
    expect(canonicalAddress('https://127.0.0.1:8080/', rules)).toBeNull()
    expect(canonicalAddress('http://localhost:8080/', rules)).toBeNull()
    expect(canonicalAddress('http://127.0.0.1/', rules)).toBeNull()
  })

  test('is its own canonical address, stands on the list, and means the same to a browser', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '/',
        '..',
        '.',
        '%2e',
        '%2E%2e',
        '@',
        ':',
        '?',
        '#',
        '\\',
        '%',
        "'",
        '"',
        ' ',
        '\t',
        ':443',
        ':80',
        ...ALLOWED_HOSTS,
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
      fc.webPath(),
    )
    const address = fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', ' https://user@'),
        fc.constantFrom(...ALLOWED_HOSTS, 'evil.example', '127.0.0.1:81', 'Www.Cde.Ca.Gov'),
        fc.array(piece, { maxLength: 6 }),
      )
      .map(([scheme, host, pieces]) => scheme + host + pieces.join(''))
    let found = 0
    fc.assert(
      fc.property(address, fc.boolean(), (text, loopback) => {
        const canonical = canonicalAddress(text, { loopback })
        if (canonical === null) return
        found += 1
        expect(canonicalAddress(canonical, { loopback })).toBe(canonical)
        const url = new URL(canonical)
        expect(url.href).toBe(canonical)
        const hosts = SITES.map(({ host }) => host)
        expect(loopback ? [...hosts, '127.0.0.1'] : hosts).toContain(url.hostname)
      }),
      { numRuns: 3_000 },
    )
    expect(found).toBeGreaterThan(300)
  })
})
