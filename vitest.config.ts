import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A whole dialogue on a busy machine; nothing is asserted about time.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    globalSetup: 'test/support/bundle.ts',
    // Every file opens its own embedded database: more files at once only fight for memory.
    maxWorkers: 2,
  },
})
