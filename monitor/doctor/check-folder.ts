import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Finding } from './finding.ts'

/** Whether a folder can be written in, or made. Writes nothing. `name`: what it is for. */
export async function checkFolder(name: string, folder: string): Promise<Finding> {
  const there = await stat(folder).catch(() => null)
  if (there && !there.isDirectory()) {
    return { level: 'fail', what: `${name}: ${folder} is not a folder`, advice: `name another with --${name}` }
  }
  const lowest = await findExisting(resolve(folder))
  try {
    await access(lowest, constants.W_OK | constants.X_OK)
  } catch {
    return {
      level: 'fail',
      what: `${name}: not allowed to write in ${lowest}`,
      advice: `give this user the right to, or name another folder with --${name}`,
    }
  }
  return { level: 'ok', what: there ? `${name}: ${folder} can be written` : `${name}: ${folder} will be made` }
}

async function findExisting(folder: string): Promise<string> {
  const there = await stat(folder).catch(() => null)
  return there || dirname(folder) === folder ? folder : findExisting(dirname(folder))
}
