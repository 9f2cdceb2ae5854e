import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../../../lib/dev/chromium'

/** `npm run test:hostile`: builds a site of the hostile posts and walks it in Chromium with traps. Takes minutes. */
export default defineConfig({
  testDir: '.',
  globalSetup: './build.ts',
  outputDir: '../../../.cache/hostile/results',
  fullyParallel: true,
  workers: 2,
  timeout: 600_000,
  reporter: 'list',
  use: { launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } },
})
