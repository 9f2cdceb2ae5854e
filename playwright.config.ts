import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './lib/dev/chromium'
import { SITE } from './tests/e2e/site'

/** `npm test` sets a free port, so that two checkouts can be tested at once. */
const PORT = Number(process.env.REACHABLE_TEST_PORT ?? 4173)

/** Tests of the finished site of the frozen corpus; build it first (`npm run build:test-site`). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  snapshotPathTemplate: '{testDir}/__screens__/{testFilePath}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A browser on a busy machine can miss a click; npm test names the tests that needed a second try.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  reporter: [['dot'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `node --import tsx scripts/serve.ts --port ${PORT} --folder ${SITE}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
