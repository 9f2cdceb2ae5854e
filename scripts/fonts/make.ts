import { apply } from '../../lib/build/store/store'
import { withLock } from '../../lib/build/store/lock'
import { siteFonts } from '../../lib/build/fonts/fonts'

/**
 * npm run make:fonts   writes the fonts of the site to public/fonts/. Run it after a change of lib/build/fonts/ or of the
 * font package, and put the name of the new folder into lib/site/fonts.ts.
 */
const root = process.cwd()

const { created, changed, removed } = await withLock(root, 'npm run make:fonts', async () => {
  const files = await siteFonts(root)
  const named = files.map(({ path, content }) => [path.replace('fonts/', ''), content] as const)
  return apply(root, { folders: { 'public/fonts': new Map(named) } })
})
for (const [what, paths] of Object.entries({ created, changed, removed }))
  for (const path of paths) console.log(`${what} ${path}`)
