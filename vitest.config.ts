import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // The answers must not depend on where the computer stands; single tests start processes in other zones.
    env: { TZ: 'Asia/Tokyo' },
  },
})
