import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of a page: nothing by default, scripts and pictures from the folder
 * itself, inline text only by its hash. There is no `connect-src`: no script of a page can send or
 * fetch anything, so what a reader pastes cannot leave it.
 *
 * `frame-ancestors` is missing because a policy in a `meta` element cannot carry it (CSP Level 3,
 * § 3.3); docs/hosting.md gives the header.
 *
 * @param styles texts of the page's `style` elements
 * @param scripts texts of the page's inline scripts
 */
export function contentPolicy(styles: readonly string[], scripts: readonly string[]): string {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(hashSource)],
    'style-src': styles.map(hashSource),
    'img-src': ["'self'", 'data:'],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
  }
  return Object.entries(rules)
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}

/** Hashes of texts met before: most pages share their styles and scripts with others. */
const known = new Map<string, string>()

function hashSource(text: string): string {
  let source = known.get(text)
  if (source === undefined) {
    source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    known.set(text, source)
  }
  return source
}
