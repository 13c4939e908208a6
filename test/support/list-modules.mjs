import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

// Given to Node with --import: writes, at the end, the addresses of all modules that were loaded, one a line, to the file that
// MODULES names.
const loaded = []
registerHooks({
  load(url, context, next) {
    loaded.push(url)
    return next(url, context)
  },
})
process.on('exit', () => writeFileSync(process.env.MODULES, loaded.join('\n')))
