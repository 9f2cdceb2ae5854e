import { Lockfile } from '../build/downloads/sbom'

/**
 * Licenses (SPDX) that a package may have. docs/dependencies.md says why MPL and LGPL are among them: such packages
 * only run while the site is built or tested.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
])

/** What a package may run when it is installed: esbuild checks its binary. */
const INSTALL_SCRIPTS: ReadonlySet<string> = new Set([
  'node_modules/esbuild',
  'node_modules/fsevents',
])

/**
 * Lists what is wrong with the packages of a lockfile: a license that is not allowed, a script that runs when the
 * package is installed, or no hash by which npm can check the download.
 *
 * @param lockfile text of package-lock.json
 */
export function packageFaults(lockfile: string): string[] {
  const scripts = (
    JSON.parse(lockfile) as { packages: Record<string, { hasInstallScript?: boolean }> }
  ).packages
  return Object.entries(Lockfile.parse(JSON.parse(lockfile)).packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { license, integrity }]) => [
      ...(license !== undefined && isAllowed(license)
        ? []
        : [`${path}: its license ${license ?? '(none)'} is not in lib/dev/package-faults.ts`]),
      ...(integrity === undefined
        ? [`${path}: package-lock.json has no integrity; run npm install again`]
        : []),
      ...(scripts[path]?.hasInstallScript && !INSTALL_SCRIPTS.has(path)
        ? [
            `${path}: runs a script when it is installed; read it, then add it to lib/dev/package-faults.ts`,
          ]
        : []),
    ])
}

/** Whether a license expression (SPDX) allows use: all parts of AND, one part of OR. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((license) => ALLOWED.has(license.trim())))
}
