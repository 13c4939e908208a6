import { defineConfig } from 'vitest/config'

/** Tests that need a real browser on this machine; `npm test` leaves them out. */
export default defineConfig({
  root: new URL('../../', import.meta.url).pathname,
  test: { include: ['test/browser/**/*.browser.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
})
