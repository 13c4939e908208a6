import { basename, dirname, join } from 'node:path'
import type { Pieces } from '../text/pieces.ts'
import { type Draft, stageFile } from './stage-file.ts'

/** A file of a folder, and the SHA-256 (hex) of its text where it is known. */
export type RenderedFile = readonly [path: string, text: string | Pieces, hash?: string]

/**
 * Puts a text in a file unless its bytes are already there, and tells whether it wrote. Throws what the file system throws
 * (disk full, read-only folder).
 */
export async function writeChangedFile(path: string, text: string): Promise<boolean> {
  return (await writeChangedFiles(dirname(path), [[basename(path), text]])).length > 0
}

/**
 * The same with several files in a folder, given one by one so that they need not be in memory together: nothing is put in its place
 * before all of them are written beside it. Gives the paths of those whose bytes changed, in their order.
 */
export async function writeChangedFiles(folder: string, files: Iterable<RenderedFile>): Promise<string[]> {
  const drafts = new Map<string, Draft>()
  try {
    for (const [path, text, hash] of files) {
      const draft = await stageFile(join(folder, path), text, hash)
      if (draft) drafts.set(path, draft)
    }
    for (const draft of drafts.values()) await draft.put()
  } catch (problem) {
    await Promise.all([...drafts.values()].map((draft) => draft.drop()))
    throw problem
  }
  return [...drafts.keys()]
}
