import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Puts a text in a file unless its bytes are already there, and tells whether it wrote. A reader meets the old file or
 * the new one, never half of one. Throws what the file system throws (disk full, read-only folder).
 */
export async function writeChangedFile(path: string, text: string): Promise<boolean> {
  const bytes = Buffer.from(text)
  const before = await readFile(path).catch(() => null)
  if (before?.equals(bytes)) return false
  await mkdir(resolve(dirname(path)), { recursive: true })
  const draft = `${path}.${process.pid}.new`
  try {
    await writeFile(draft, bytes)
    await rename(draft, path)
  } catch (problem) {
    await rm(draft, { force: true })
    throw problem
  }
  return true
}
