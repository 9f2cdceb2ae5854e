import { recoverIfIdle, withLock } from '../lib/build/store/lock'
import { apply } from '../lib/build/store/store'
import { runMain } from '../lib/dev/command-line'
import { CHECK, checkLinks, type LinkState } from '../lib/dev/links/check'
import { linksText, recordLinks } from '../lib/dev/links/record'
import { LINKS_FILE, loadKnowledge, readLinks } from '../lib/knowledge/load'
import { type OutsideLink, outsideLinks } from '../lib/knowledge/outside-links'
import { FaultError } from '../lib/model/fault'
import '../lib/dev/watch-parent.mjs'

const root = process.cwd()
const spec = {
  name: 'check:links',
  usage: `npm run check:links   asks for every outside link of content/ and records in ${LINKS_FILE} which are dead.
                      Needs a network. Exit code: 1 if a link is dead and has no archived copy`,
  options: {},
  most: 0,
} as const

await runMain(spec, async () => {
  await recoverIfIdle(root)
  const links = outsideLinks(loadKnowledge(root))
  const urls = [...links.keys()]
  console.error(`${urls.length} outside links …`)
  const states = await checkLinks(urls, {
    ...CHECK,
    onResult: (url, state, done) => {
      if (state.kind !== 'works') console.error(`${state.kind}: ${url} (${state.why})`)
      if (done % 50 === 0) console.error(`${done} of ${urls.length} …`)
    },
  })
  if (urls.length > 0 && [...states.values()].every(({ isAnswered }) => !isAnswered))
    throw new FaultError([noNetwork([...states])])
  const after = await withLock(root, 'npm run check:links', async () => {
    const record = recordLinks(states, readLinks(root), new Date().toISOString().slice(0, 10))
    await apply(root, { files: new Map([[LINKS_FILE, linksText(record)]]) })
    return record
  })
  for (const { url, since, why } of after.dead)
    console.log(`dead since ${since}: ${url} (${why})${placesOf(links.get(url))}`)
  const open = after.dead.filter(({ url }) => !links.get(url)?.isArchived)
  const counts = `${urls.length - after.dead.length - after.unsure.length} work, ${after.dead.length} dead, ${after.unsure.length} unsure`
  console.log(`${urls.length} outside links: ${counts}; recorded in ${LINKS_FILE}`)
  if (open.length > 0) {
    console.error(
      `${open.length} dead links have no archived copy\n  fix:      cite another page, or add archived: with the address of a copy`,
    )
    process.exitCode = 1
  }
})

function placesOf(link: OutsideLink | undefined): string {
  return (link?.files ?? []).map((file) => `\n  ${file}`).join('')
}

function noNetwork(states: readonly (readonly [string, LinkState])[]) {
  const [first] = states
  return {
    file: LINKS_FILE,
    line: null,
    problem: 'No server answered, so nothing is known about the links.',
    expected: 'a network',
    found: first ? `${first[0]}: ${first[1].why}` : 'no link',
    fix: 'Connect to a network and run npm run check:links again.',
  }
}
