import { createHash } from 'node:crypto'

/**
 * Returns the Content-Security-Policy of a page. It allows nothing by default, scripts, fonts and images from the same
 * origin, and inline text only by hash. Without `connect-src` no script can send or fetch anything, so text that a
 * reader pastes cannot leave the page; a site with a search engine allows the origin of that and no other. The log reader starts its worker from text (`blob:`), which runs from a disk
 * too; such a worker has the policy of the page.
 *
 * A policy in a `meta` element cannot contain `frame-ancestors` (CSP Level 3, § 3.3); docs/hosting.md gives the
 * header instead.
 *
 * @param styles texts of the page's `style` elements
 * @param scripts texts of the page's inline scripts
 * @param connect address of the search engine that scripts may ask, or null
 */
export function contentPolicy(
  styles: readonly string[],
  scripts: readonly string[],
  connect: string | null,
): string {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(hashSource)],
    'style-src': styles.map(hashSource),
    'connect-src': connect === null ? [] : [new URL(connect).origin],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
  }
  return Object.entries(rules)
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}

/** Caches hashes, because most pages share their styles and scripts. */
const known = new Map<string, string>()

function hashSource(text: string): string {
  let source = known.get(text)
  if (source === undefined) {
    source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    known.set(text, source)
  }
  return source
}
