import { writeFile } from 'node:fs/promises'
import { makeKeyPair } from '../signing/signing-key.ts'
import { problemOf } from '../store/store-problem.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { type ExitCode, refuse, type World } from './world.ts'

export const define: DefineCommand = (command, world, done) => {
  addExamples(command, [['make-key feed.key', 'write the secret half to a file of your own; print the public half']])
  command.addHelpText(
    'after',
    '\nWhat a pass publishes is signed where CAASPP_WATCH_SIGNING_KEY holds the secret half.',
  )
  command.action(async (file: string) => done(await makeKey(world, file)))
}

/** The secret goes into a file that only its owner can read, and never over another; the public half goes to the output. */
async function makeKey(world: World, file: string): Promise<ExitCode> {
  const { secret, publicKey } = makeKeyPair()
  try {
    await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return refuse(world, `make-key: ${file} is there already; a key is never written over`)
    }
    return refuse(world, `make-key: ${problemOf(error, file).message}`)
  }
  world.out.write(`${publicKey}\n`)
  return 0
}
