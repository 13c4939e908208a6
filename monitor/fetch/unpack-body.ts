import { promisify } from 'node:util'
import { brotliDecompress, inflateRaw, unzip } from 'node:zlib'

export type Unpacked =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; problem: 'too-large' | 'damaged' | 'unknown-packing' }

/** What can be unpacked, as a header says it. */
export const ACCEPTED_PACKINGS = 'gzip, br, deflate'

const unpackers = {
  zlib: promisify(unzip),
  raw: promisify(inflateRaw),
  brotli: promisify(brotliDecompress),
}

/** Undoes a content encoding. Stops as soon as more than `limit` bytes come out, so a small bomb cannot grow. */
export async function unpackBody(packed: Uint8Array, encoding: string | null, limit: number): Promise<Unpacked> {
  const name = encoding?.trim().toLowerCase() ?? ''
  if (name === '' || name === 'identity' || packed.length === 0) return { ok: true, bytes: packed }
  const unpack = chooseUnpacker(name, packed)
  if (!unpack) return { ok: false, problem: 'unknown-packing' }
  try {
    return { ok: true, bytes: await unpack(packed, { maxOutputLength: limit }) }
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return { ok: false, problem: tooLarge ? 'too-large' : 'damaged' }
  }
}

function chooseUnpacker(name: string, packed: Uint8Array): (typeof unpackers)['zlib'] | null {
  if (name === 'gzip' || name === 'x-gzip') return unpackers.zlib
  if (name === 'br') return unpackers.brotli
  // Some servers call the bare format "deflate"; the zlib header's first byte has 8 in its lower half.
  if (name === 'deflate') return ((packed[0] ?? 0) & 0x0f) === 8 ? unpackers.zlib : unpackers.raw
  return null
}
