import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LISTER = fileURLToPath(new URL('./list-modules.mjs', import.meta.url))

/** Settings for a Node process that lets it note in a folder which modules it loads; `readModules` gives them afterwards. */
export function notingModules(folder: string): { MODULES: string; NODE_OPTIONS: string } {
  return { MODULES: join(folder, 'modules'), NODE_OPTIONS: `--import=${LISTER}` }
}

/** The addresses of all modules that such a process loaded, in order, but for Node's own. */
export async function readModules(folder: string): Promise<string[]> {
  return (await readFile(join(folder, 'modules'), 'utf8')).split('\n').filter((url) => url.startsWith('file:'))
}
