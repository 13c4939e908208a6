// Makes of the monitor's sources and packages what starts faster: built/, one file for each part that is loaded by itself.
// `npm ci` runs this. start.js uses what was made for as long as it is that of the sources beside it, so nobody who edits
// them need know of it.
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const TOP = join(import.meta.dirname, '..')
const BUILT = join(TOP, 'built')
/** Changes whenever npm changes a package. */
const INSTALLED = join(TOP, 'node_modules/.package-lock.json')
/**
 * What is loaded together is one file, since a file costs 0.3 ms: what each start needs, what each pass needs beyond that, and
 * what `status` needs beyond both.
 */
const TOGETHER = ['run-command-line', 'run', 'status']

/** Path → size and time of a file, taken before it was read: one that is changed meanwhile is found to be another. */
const seen = new Map()
const note = (path) => {
  const { size, mtimeMs } = statSync(path)
  seen.set(path, [relative(TOP, path), size, mtimeMs])
}

const noteSources = {
  name: 'note-sources',
  load: { filter: { id: { exclude: /node_modules|^\0/ } }, handler: note },
}

/** Lets a module go on finding the files beside it. */
const keepPlaces = {
  name: 'keep-places',
  transform: {
    filter: { id: /\.ts$/, code: 'import.meta.url' },
    handler: (code, id) => ({
      code: code.replaceAll('import.meta.url', `new URL(${JSON.stringify(relative(BUILT, id))}, import.meta.url)`),
      map: null,
    }),
  },
}

/** Parts of Node that packages load and that are never used here: the packages that do without. */
const NEEDLESS = {
  // HTTP/2 is switched off, in monitor/fetch/open-connections.ts and monitor/notify/post/send-http.ts. To load it takes 40 ms.
  'node:http2': /node_modules\/undici\//,
  // It starts subcommands that are programs of their own, and there are none. To load it takes 8 ms.
  'node:child_process': /node_modules\/commander\//,
}

const leaveOut = {
  name: 'leave-out',
  resolveId: {
    filter: { id: /^node:/ },
    handler: (id, importer) => (NEEDLESS[id]?.test(importer) ? '\0needless' : null),
  },
  load: {
    filter: { id: /^\0needless$/ },
    handler: () => 'export const constants = {}\nexport default {}',
  },
}

/** One file of all modules that are loaded with a command, as far as they are not in a file of higher priority. */
function groupFor(command, at) {
  const name = `with-${command}`
  let loaded = null
  return {
    debugName: name,
    priority: TOGETHER.length - at,
    name(id, context) {
      loaded ??= addImported(join(TOP, 'monitor/commands', `${command}.ts`), context, new Set())
      return loaded.has(id) ? name : null
    },
  }
}

/** Adds a module and, in their turn, all that it always imports. */
function addImported(id, context, ids) {
  if (ids.has(id)) return ids
  ids.add(id)
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) addImported(imported, context, ids)
  return ids
}

const bundler = await import('rolldown').catch(() => null)
rmSync(BUILT, { recursive: true, force: true })
if (bundler === null) {
  console.log('There is no bundler here, so the monitor runs from its sources.')
} else {
  if (existsSync(INSTALLED)) note(INSTALLED)
  const { output } = await bundler.build({
    input: join(TOP, 'monitor/commands/run-command-line.ts'),
    platform: 'node',
    // Node looks at none either.
    tsconfig: false,
    plugins: [noteSources, keepPlaces, leaveOut],
    output: {
      dir: BUILT,
      // Node finds and loads CommonJS faster, and packages take less of Node itself with them.
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
      sourcemap: true,
      sourcemapExcludeSources: true,
      codeSplitting: { groups: TOGETHER.map(groupFor) },
    },
  })
  for (const { type, fileName } of output) if (type === 'chunk') note(join(BUILT, fileName))
  // Last, as without it nothing is used.
  writeFileSync(join(BUILT, 'files.json'), JSON.stringify([...seen.values()]))
}
