import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        // What is pure leaves nothing behind for the next file. To load it once for all files spares three quarters of their time.
        test: { name: 'pure', include: ['test/shared/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/shared/**', 'node_modules/**'] },
      },
    ],
    // Much of a test is waiting for its processes and servers, so even two processors are kept busy by two files at once.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The answers must not depend on where the computer stands; single tests start processes in other zones.
    env: { TZ: 'Asia/Tokyo' },
  },
})
