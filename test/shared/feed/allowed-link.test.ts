import { expect, test } from 'vitest'
import { allowHosts, isAllowedLink } from '../../../shared/feed/allowed-link.ts'

test.each([
  'https://www.caaspp-elpac.org/system-status/downtime',
  'https://www.cde.ca.gov/ta/tg/sa/assessmentspotlight.asp?a=1&b=2#top',
  'https://cde.ca.gov',
  'HTTPS://WWW.CDE.CA.GOV/ta',
  'https://www.cde.ca.gov:443/ta',
  'https://mytoms.ets.org',
  'https://ca-toms-help.ets.org/stairs/overview',
])('shows a link to %s', (href) => expect(isAllowedLink(href)).toBe(true))

test.each([
  'http://www.caaspp-elpac.org/',
  'javascript:alert(1)',
  'https://evil.example/',
  'https://www.cde.ca.gov.evil.example/',
  'https://evil.example/https://www.cde.ca.gov/',
  'https://www.cde.ca.gov@evil.example/',
  'https://user:word@www.cde.ca.gov/',
  'https://www.cde.ca.gov:8443/',
  'https://www.cde.ca.gov\\@evil.example/',
  'https:\\\\www.cde.ca.gov/',
  '//www.cde.ca.gov/',
  ' https://www.cde.ca.gov/',
  'https://www.cde.ca.gov/a\r\nb',
  'https://www.cde.ca.gov/"onmouseover="x',
  'https://www.cde.ca.gov/<script>',
  'java\nscript:alert(1)',
  'https://ca-toms-help-qc.ets.org/',
  'https://mytoms-new.ets.org/',
  '',
])('shows no link to %j', (href) => expect(isAllowedLink(href)).toBe(false))

test('a filter of one’s own knows only its own hosts', () => {
  const isAllowed = allowHosts(['pages.example.org'])
  expect(isAllowed('https://pages.example.org/a')).toBe(true)
  expect(isAllowed('https://www.cde.ca.gov/')).toBe(false)
})
