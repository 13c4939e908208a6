import { createHash } from 'node:crypto'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { fetchFeed } from '../../../extension/feed-client/fetch-feed.ts'
import { FEED_LIMITS } from '../../../extension/feed-client/fetch-file.ts'
import { makeKeyPair, readSigningKey, type SigningKey } from '../../../monitor/signing/signing-key.ts'
import type { SignedFile } from '../../../shared/feed/signed-text.ts'
import { knownRecord } from '../../support/records.ts'
import { type FeedServer, makeFeed, startFeedServer } from '../support/feed-server.ts'
import { health } from '../support/watch-states.ts'

const key = makeKey()
let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer({})
  publish('dt-1')
  return () => server.close()
})

it('takes a feed that was signed with the private key of the settings’ public one', async () => {
  const copy = await fetchCopy(key.publicKey)
  expect(copy).toMatchObject({ signedBy: key.publicKey, records: [{ id: 'dt-1' }] })
})

it('asks for no signature where the settings have no key', async () => {
  await fetchCopy(null)
  expect(server.seen.map(({ path }) => path)).not.toContain('/watch/signature.json')
})

it('asks for no signature again while nothing changes', async () => {
  const copy = await fetchCopy(key.publicKey)
  server.seen.length = 0
  const again = await fetchFeed(server.address, copy, FEED_LIMITS, key.publicKey)
  expect(again).toEqual({ kind: 'fetched', copy })
  expect(server.seen.map(({ path }) => path)).not.toContain('/watch/signature.json')
})

it('checks anew what was taken without the key or with another one', async () => {
  const unsigned = await fetchCopy(null)
  delete server.files['signature.json']
  expect(await fetchFeed(server.address, unsigned, FEED_LIMITS, key.publicKey)).toEqual(failed('not-signed'))
})

it('takes nothing that is not signed', async () => {
  delete server.files['signature.json']
  expect(await fetchWith(key.publicKey)).toEqual(failed('not-signed'))
})

it('takes nothing that another key signed, whatever key the feed names', async () => {
  publish('dt-1', makeKey())
  expect(await fetchWith(key.publicKey)).toEqual(failed('changed'))
})

it.each(['index.json', 'health.json'])('takes nothing where %s was changed', async (path) => {
  server.files[path] = `${server.files[path]} `
  expect(await fetchWith(key.publicKey)).toEqual(failed('changed'))
})

it('takes no records but those that the signed index names', async () => {
  server.files['records.json'] = makeFeed([], [])['records.json'] ?? ''
  expect(await fetchWith(key.publicKey)).toEqual(failed('in-change'))
})

it.each([
  ['no JSON', '<html>', 'not-json'],
  ['another shape', '{"schemaVersion": 1}', 'wrong-shape'],
])('says what is wrong with a signature that is %s', async (_, text, kind) => {
  server.files['signature.json'] = text
  expect(await fetchWith(key.publicKey)).toEqual(failed(kind))
})

it('says so where the browser knows no such signatures', async () => {
  const imports = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError'))
  onTestFinished(() => imports.mockRestore())
  expect(await fetchWith(key.publicKey)).toEqual(failed('unverifiable'))
})

function makeKey(): SigningKey {
  return readSigningKey(makeKeyPair().secret) ?? expect.unreachable()
}

function publish(id: string, signer: SigningKey = key): void {
  const files = makeFeed([knownRecord(id)], [health()])
  const sign = (path: SignedFile) => signer.sign(path, sha256(files[path] ?? ''))
  const signatures = { 'index.json': sign('index.json'), 'health.json': sign('health.json') }
  const signature = { schemaVersion: 1, publicKey: signer.publicKey, signatures }
  server.files = { ...files, 'signature.json': JSON.stringify(signature) }
}

function fetchWith(publicKey: string | null) {
  return fetchFeed(server.address, null, FEED_LIMITS, publicKey)
}

async function fetchCopy(publicKey: string | null) {
  const fetched = await fetchWith(publicKey)
  return fetched.kind === 'fetched' ? fetched.copy : expect.unreachable(fetched.problem.kind)
}

function failed(kind: string) {
  return { kind: 'failed', problem: { kind } }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
