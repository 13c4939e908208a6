import { expect, it } from 'vitest'
import { accessPatternOf, parseFeedAddress } from '../../../extension/feed-client/parse-feed-address.ts'

it.each([
  ['https://example.org/watch/', 'https://example.org/watch/'],
  ['https://example.org/watch', 'https://example.org/watch/'],
  ['example.org', 'https://example.org/'],
  ['  https://EXAMPLE.org/watch/index.html ', 'https://example.org/watch/'],
  ['https://example.org/watch/index.json?x=1#top', 'https://example.org/watch/'],
  ['https://example.org:8443/a/records.json', 'https://example.org:8443/a/'],
])('reads %s as %s', (typed, address) => {
  expect(parseFeedAddress(typed, { loopback: false })).toEqual({ kind: 'address', address })
})

it.each([
  ['', 'malformed'],
  ['two words', 'malformed'],
  ['https://', 'malformed'],
  ['localhost', 'malformed'],
  ['http://example.org/', 'not-https'],
  ['http://127.0.0.1:4173/', 'not-https'],
  ['javascript:alert(1)', 'not-https'],
  ['data:text/html,x', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['https://user:secret@example.org/', 'credentials'],
])('refuses %j as %s', (typed, fault) => {
  expect(parseFeedAddress(typed, { loopback: false })).toEqual({ kind: 'refused', fault })
})

it('takes this computer without https in builds for development, and no other computer', () => {
  const development = { loopback: true }
  const address = 'http://127.0.0.1:4173/'
  expect(parseFeedAddress(address, development)).toEqual({ kind: 'address', address })
  expect(parseFeedAddress('http://127.0.0.2/', development)).toEqual({ kind: 'refused', fault: 'not-https' })
  expect(parseFeedAddress('http://example.org/', development)).toEqual({ kind: 'refused', fault: 'not-https' })
})

it('asks the browser for one site alone', () => {
  expect(accessPatternOf('https://example.org:8443/watch/')).toBe('https://example.org/*')
})
