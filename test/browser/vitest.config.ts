import { defineConfig } from 'vitest/config'

/** Tests in the real browsers of this machine; `npm test` leaves them out. */
export default defineConfig({
  root: new URL('../../', import.meta.url).pathname,
  test: {
    include: ['test/browser/**/*.browser.ts'],
    globalSetup: 'test/browser/support/builds.ts',
    // A browser waits much of its time, so even two processors are kept busy by two at once; more would only be in each other's way.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
