import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // Pages under test read the frozen corpus, as the tests do.
    env: { REACHABLE_CONTENT: 'tests/corpus' },
    testTimeout: 30_000,
  },
})
