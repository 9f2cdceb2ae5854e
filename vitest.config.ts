import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The tests of a search cluster need Java and minutes; `npm run test:cluster` runs them.
    exclude: ['tests/e2e/**', 'tests/cluster/**'],
    // Pages under test read the frozen corpus, as the tests do.
    env: { REACHABLE_CONTENT: 'tests/corpus' },
    testTimeout: 30_000,
  },
})
