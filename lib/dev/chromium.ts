import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { runCommand } from './steps'

/** Where distributions and vendors put a Chromium. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Chromium refuses its sandbox to root; the rest keeps it from talking to anybody while tests run. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking']

/**
 * Path of a Chromium that starts: Playwright's own (downloaded where that is possible), else the
 * system's, else Debian's package.
 *
 * @throws Error when there is none and none can be installed
 */
export async function findChromium(root: string): Promise<string> {
  const own = chromium.executablePath()
  if (await starts(own)) return own
  const node = process.execPath
  const cli = 'node_modules/playwright/cli.js'
  await runCommand('download Chromium', node, [cli, 'install', 'chromium'], {
    cwd: root,
    show: 'none',
  })
  if (await starts(own)) return own
  const installed = await systemChromium()
  if (installed) return installed
  await installDebianPackage('chromium', root)
  const packaged = await systemChromium()
  if (packaged) return packaged
  throw new Error('no Chromium that starts: install one (Debian: apt-get install chromium)')
}

async function systemChromium(): Promise<string | null> {
  for (const path of SYSTEM_PATHS) if (await starts(path)) return path
  return null
}

async function starts(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
    await browser.close()
    return true
  } catch {
    return false
  }
}

/**
 * Installs a package with apt-get where that is possible: as root, or through sudo without a question.
 *
 * @returns whether it is there afterwards
 */
export async function installDebianPackage(name: string, root: string): Promise<boolean> {
  if (!existsSync('/usr/bin/apt-get')) return false
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = async (args: readonly string[]): Promise<boolean> => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args]
    const label = `apt-get ${args.join(' ')}`
    const result = await runCommand(label, command, rest, { cwd: root, env, show: 'none' }).catch(
      () => null,
    )
    return result?.code === 0
  }
  const install = ['install', '--yes', '--no-install-recommends', name]
  return (await run(install)) || ((await run(['update'])) && (await run(install)))
}
