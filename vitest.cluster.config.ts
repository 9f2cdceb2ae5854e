import { defineConfig } from 'vitest/config'

/** `npm run test:cluster`: tests with real OpenSearch nodes on this machine. They need Java 17 and Maven. */
export default defineConfig({
  test: {
    include: ['tests/cluster/**/*.test.ts'],
    env: { REACHABLE_CONTENT: 'tests/corpus' },
    testTimeout: 900_000,
    hookTimeout: 900_000,
    reporters: 'verbose',
  },
})
