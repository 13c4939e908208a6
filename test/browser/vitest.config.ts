import { defineConfig } from 'vitest/config'

/** Tests in the real browsers of this machine; `npm test` leaves them out. */
export default defineConfig({
  root: new URL('../../', import.meta.url).pathname,
  test: {
    include: ['test/browser/**/*.browser.ts'],
    globalSetup: 'test/browser/support/builds.ts',
    // A browser is a whole machine's work; two at once would only wait for each other.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
