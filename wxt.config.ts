import { defineConfig } from 'wxt'
import { dropUnsafeCode } from './extension/build/drop-unsafe-code.ts'
import { joinPatternLines } from './extension/build/join-pattern-lines.ts'
import { leaveOutNotes } from './extension/build/leave-out-notes.ts'
import { leaveOutSelectors } from './extension/build/leave-out-selectors.ts'
import { minifyAgain } from './extension/build/minify-again.ts'
import { accessPatternOf, parseFeedAddress } from './extension/feed-client/parse-feed-address.ts'

/** An address built into the extension, so that its people need not set one. */
const builtInFeed = readBuiltInFeed(process.env.CAASPP_WATCH_FEED)

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'contextMenus'],
    // Asked for when alerts are wanted for the first time.
    optional_permissions: ['notifications'],
    omnibox: { keyword: 'caaspp' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+C' } } },
    ...(builtInFeed === null ? {} : { host_permissions: [accessPatternOf(builtInFeed)] }),
    // Nothing of this is granted at installation: the options page asks for the one site that people enter.
    optional_host_permissions: ['https://*/*', ...(mode === 'development' ? ['http://127.0.0.1/*'] : [])],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'caaspp-watch@caaspp-watch.github.io',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first on Android that knows the line above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '121',
          // Firefox takes what administrators set from its own policies and has no schema for it.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => leaveOutNotes(files),
    'entrypoints:found': (wxt, found) => {
      // The gallery shows invented states; people must never meet it.
      const isKept = (name: string) => name !== 'gallery' || wxt.config.mode === 'development'
      found.splice(0, found.length, ...found.filter(({ name }) => isKept(name)))
    },
  },
  vite: ({ mode, browser }) => ({
    plugins: [
      dropUnsafeCode(),
      joinPatternLines(),
      leaveOutSelectors(),
      ...(mode === 'production' ? [minifyAgain()] : []),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: {
      __BUILT_IN_FEED__: JSON.stringify(builtInFeed),
      __LOOPBACK_ALLOWED__: JSON.stringify(mode === 'development'),
      __OMNIBOX_READS_MARKUP__: JSON.stringify(browser !== 'firefox'),
    },
  }),
})

function readBuiltInFeed(text: string | undefined): string | null {
  if (!text) return null
  const parsed = parseFeedAddress(text, { loopback: false })
  if (parsed.kind === 'refused') throw new Error(`CAASPP_WATCH_FEED is no https address of a feed: ${text}`)
  return parsed.address
}
