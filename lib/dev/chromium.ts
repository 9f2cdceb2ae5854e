import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Paths where Linux distributions and vendors install Chromium or Chrome. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Chromium does not run its sandbox as root. The other options keep it off the network during tests. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking']

/**
 * Returns the path of Chromium: the one in `REACHABLE_CHROMIUM`, or else Playwright's download, or else the system's.
 * Installs nothing.
 *
 * @throws Error with install instructions when there is none
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
