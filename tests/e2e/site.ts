import { resolve } from 'node:path'

/** The finished site of the frozen corpus, which `npm run build:test-site` makes; not `out/`, the site of `content/`. */
export const SITE = resolve('.cache/test-site')
