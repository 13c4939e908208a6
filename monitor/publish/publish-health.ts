import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SigningKey } from '../signing/signing-key.ts'
import { renderHealth } from './render-health.ts'
import { renderSignature } from './render-signature.ts'
import type { SiteModel } from './site-model.ts'
import { writeChangedFile } from './write-changed-file.ts'

/**
 * Writes what changes with every pass and nothing else: `health.json`, and the signature over it where there is a key.
 * False, and nothing is written, where there is no site to write it into. Throws what the file system throws.
 */
export async function publishHealth(
  model: Pick<SiteModel, 'health' | 'now'>,
  siteDir: string,
  key: SigningKey | null,
): Promise<boolean> {
  const index = await readFile(join(siteDir, 'index.json'), 'utf8').catch(() => null)
  if (index === null) return false
  const health = renderHealth(model)
  await writeChangedFile(join(siteDir, 'health.json'), health)
  const head = { 'index.json': index, 'health.json': health }
  if (key) await writeChangedFile(join(siteDir, 'signature.json'), renderSignature(head, key))
  return true
}
