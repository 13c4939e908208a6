import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path from the top of the repository (with `/`) → the file's text. */
export type SourceTree = ReadonlyMap<string, string>

export const TOP = fileURLToPath(new URL('../../', import.meta.url))

/** Every file of these folders whose name ends in one of the endings, in the order of their paths. */
export function readSourceTree(folders: readonly string[], endings: readonly string[] = ['.ts', '.tsx']): SourceTree {
  const paths = folders.flatMap((folder) => pathsUnder(folder)).filter((path) => endings.some((e) => path.endsWith(e)))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(TOP, path), 'utf8')]))
}

/** Paths of all files under a folder, from the top of the repository; none where there is no such folder. */
export function pathsUnder(folder: string): string[] {
  try {
    return readdirSync(join(TOP, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? pathsUnder(path) : [path]
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
