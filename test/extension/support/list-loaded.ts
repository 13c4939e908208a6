import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A page of a built extension and every file that it loads before anybody does anything: styles, scripts and what these import. */
export async function listLoaded(folder: string, page: string): Promise<string[]> {
  const html = await readFile(join(folder, page), 'utf8')
  const found = new Set([page, ...[...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, path]) => path ?? [])])
  for (const file of found) {
    if (!file.endsWith('.js')) continue
    const script = await readFile(join(folder, file), 'utf8')
    for (const [, path] of script.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)) {
      if (path) found.add(join(dirname(file), path))
    }
  }
  return [...found]
}
