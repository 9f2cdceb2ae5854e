import { defineConfig } from 'vitest/config'

/** `npm run torture`: kills, a full disk, folders that cannot be written or are mounts, several runs at once. Takes about 30 minutes. */
export default defineConfig({
  test: {
    include: ['tests/torture/*.torture.ts'],
    root: `${import.meta.dirname}/../..`,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})
