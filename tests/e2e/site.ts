import { resolve } from 'node:path'

/** The site of the frozen corpus, built by `npm run build:test-site`. The site of `content/` is in `out/`. */
export const SITE = resolve('.cache/test-site')
