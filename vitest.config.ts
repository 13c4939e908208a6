import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Much of a test is waiting for its processes and servers, so even two processors are kept busy by two files at once.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The answers must not depend on where the computer stands; single tests start processes in other zones.
    env: { TZ: 'Asia/Tokyo' },
  },
})
