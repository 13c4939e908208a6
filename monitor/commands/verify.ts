import { isPublicKey } from '../../shared/feed/signed-text.ts'
import { countWords } from '../status/count-words.ts'
import { plainLine } from '../status/plain-line.ts'
import { openSite } from '../verify/site-file.ts'
import { verifySite } from '../verify/verify-site.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface VerifyOptions {
  key?: string
  json?: true
}

export const define: DefineCommand = (command, world, done) => {
  command.option('--key <public-key>', 'the key that it must be signed with, as make-key printed it')
  command.option('--json', 'print data for programs')
  addExamples(command, [
    ['verify site', 'is the published folder whole?'],
    ['verify https://example.org/feed/ --key gJ0…', 'is the feed at an address whole, and signed with this key?'],
  ])
  command.action(async (site: string, options: VerifyOptions) => done(await verify(world, site, options)))
}

async function verify(world: World, site: string, { key, json }: VerifyOptions): Promise<ExitCode> {
  if (key !== undefined && !isPublicKey(key))
    return refuse(world, 'verify: --key must be the 43 letters that make-key printed')
  const check = await verifySite(openSite(site), key ?? null)
  const { problems, chained, signedBy } = check
  if (json) world.out.write(`${JSON.stringify(check)}\n`)
  else if (problems.length > 0) for (const line of problems) world.out.write(`${plainLine(line)}\n`)
  else {
    const signed = signedBy === null ? 'It is not signed.' : `It is signed with the key ${signedBy}.`
    world.out.write(
      `The site is as it was published; ${countWords(chained, 'change')} in an unbroken chain. ${signed}\n`,
    )
  }
  return problems.length > 0 ? 1 : 0
}
