import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Where Linux distributions and vendors put Chromium or Chrome. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Chromium refuses to run its sandbox as root; the other options keep it off the network during tests. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking']

/**
 * Path of a Chromium: the one that `REACHABLE_CHROMIUM` names, Playwright's own if it was downloaded, or the
 * system's. Installs nothing.
 *
 * @throws Error that says how to get one, when there is none
 */
export function findChromium(): string {
  const named = process.env.REACHABLE_CHROMIUM
  const places = named ? [named] : [chromium.executablePath(), ...SYSTEM_PATHS]
  const found = places.find((path) => existsSync(path))
  if (found !== undefined) return found
  throw new Error(
    [
      'no Chromium for the tests of the finished site',
      `  expected: one of ${places.join(', ')}`,
      '  fix:      npx playwright install --with-deps chromium (Debian also: apt-get install chromium)',
    ].join('\n'),
  )
}
