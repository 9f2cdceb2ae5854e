import { z } from 'zod'
import type { SiteFile } from '../finish/files'

/** What package-lock.json (version 3) says of each package, by its path below the project. */
export const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
})

/**
 * Makes the list of all packages that the site was built with, as CycloneDX 1.6
 * (https://cyclonedx.org/docs/1.6/json/). It has no date and no serial number, so the same lockfile gives the same bytes.
 *
 * @param lockfile text of package-lock.json
 * @throws Error when it is not a lockfile of version 3
 */
export function softwareBillOfMaterials(lockfile: string, name: string): SiteFile {
  const { packages } = Lockfile.parse(JSON.parse(lockfile))
  const components = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name: alias, version = '', license, integrity }]) => {
      const full = alias ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const purl = `pkg:npm/${full.replace('@', '%40')}@${version}`
      return {
        type: 'library',
        'bom-ref': `${purl}#${path}`,
        name: full,
        version,
        purl,
        ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
        ...(integrity === undefined ? {} : { hashes: integrity.split(' ').flatMap(hashOf) }),
      }
    })
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name } },
    components,
  }
  return {
    path: 'downloads/reachable-sbom.cdx.json',
    content: `${JSON.stringify(bom, null, 1)}\n`,
  }
}

/** A hash of npm's `integrity` (Subresource Integrity) as CycloneDX writes it: name with a hyphen, value in hex. */
function hashOf(integrity: string): { alg: string; content: string }[] {
  const [, bits, value] = /^sha(1|256|384|512)-(.+)$/.exec(integrity) ?? []
  if (bits === undefined || value === undefined) return []
  return [{ alg: `SHA-${bits}`, content: Buffer.from(value, 'base64').toString('hex') }]
}
