import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS } from './lib/dev/chromium'
import { SITE } from './tests/e2e/site'

/** `npm test` gives a free one, so that two checkouts can be tested at once. */
const PORT = Number(process.env.REACHABLE_TEST_PORT ?? 4173)

/**
 * Tests of the finished site of the frozen corpus; build it first (`npm run build:test-site`). `npm test` names the browser it
 * found; run by itself, Debian's is taken.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  snapshotPathTemplate: '{testDir}/__screens__/{testFilePath}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A busy machine's browser drops a picture or a click now and then; npm test names what needed it.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  reporter: [['dot'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: {
      executablePath: process.env.REACHABLE_CHROMIUM ?? '/usr/bin/chromium',
      args: CHROMIUM_ARGS,
    },
  },
  webServer: {
    command: `node --import tsx scripts/serve.ts --port ${PORT} --folder ${SITE}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
