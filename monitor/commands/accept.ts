import { NO_MEMORY } from '../../shared/reading/trust/page-memory.ts'
import { countWords } from '../status/count-words.ts'
import { openStore } from '../store/open-store.ts'
import type { PageState } from '../store/stored-state.ts'
import { openRegistry } from '../wire.ts'
import { addExamples } from './add-examples.ts'
import type { DefineCommand } from './define-command.ts'
import { addSourcesOption, type CommonOptions, chooseNow, openLog } from './pass-options.ts'
import { type ExitCode, refuse, type World } from './world.ts'

interface AcceptOptions extends CommonOptions {
  data: string
  sources?: string
}

export const define: DefineCommand = (command, world, done) => {
  command.option('--data <dir>', 'the folder for what is known', 'data')
  addSourcesOption(command)
  command.option('--quiet', 'say nothing but warnings')
  addExamples(command, [['accept known-issues', 'you have looked at the page and it is good as it is now']])
  command.action(async (source: string, options: AcceptOptions) => done(await acceptSource(world, source, options)))
}

/** Forgets what the pages of a source looked like, so that the next pass believes them as they are. */
async function acceptSource(world: World, id: string, options: AcceptOptions): Promise<ExitCode> {
  const registry = await openRegistry(options.sources)
  if (!registry.ok) return refuse(world, registry.error)
  const ids = registry.registry.sources.map((source) => source.id)
  if (!ids.includes(id)) return refuse(world, `accept: there is no source “${id}”; there are ${ids.join(', ')}`)
  const opened = await openStore(options.data, { now: () => Date.parse(chooseNow(world, options)) })
  if (!opened.ok) return refuse(world, opened.problem.message)
  const { store } = opened
  try {
    const { pages } = store.read()
    const count = pages.filter(({ source }) => source === id).length
    const problem = await store.commit({ pages: pages.map((page) => (page.source === id ? acceptPage(page) : page)) })
    if (problem) return refuse(world, problem.message)
    openLog(world, options).info(`${countWords(count, 'page')} of ${id} will be believed at the next look (run --all).`)
    return 0
  } finally {
    await store.close()
  }
}

function acceptPage(page: PageState): PageState {
  return { ...page, validators: null, bodyHash: null, memory: { ...NO_MEMORY, accepted: true } }
}
