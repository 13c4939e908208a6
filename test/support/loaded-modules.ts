import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LISTER = fileURLToPath(new URL('./list-modules.mjs', import.meta.url))

/** Settings for a Node process that lets it note in a folder which modules it loads; `readModules` gives them afterwards. */
export function notingModules(folder: string): { MODULES: string; NODE_OPTIONS: string } {
  return { MODULES: join(folder, 'modules'), NODE_OPTIONS: `--import=${LISTER}` }
}

/** The addresses of all files that such a process loaded, in order, but for Node's own. */
export async function readLoadedFiles(folder: string): Promise<string[]> {
  return (await readFile(join(folder, 'modules'), 'utf8')).split('\n').filter((url) => url.startsWith('file:'))
}

/** The same, but that in the place of a file of the bundle stand the modules that it was made of. */
export async function readModules(folder: string): Promise<string[]> {
  return (await Promise.all((await readLoadedFiles(folder)).map(modulesIn))).flat()
}

async function modulesIn(url: string): Promise<string[]> {
  const map = `${fileURLToPath(url)}.map`
  if (!url.endsWith('.cjs') || !existsSync(map)) return [url]
  const { sources } = JSON.parse(await readFile(map, 'utf8')) as { sources: string[] }
  return sources.map((path) => new URL(path, url).href)
}
