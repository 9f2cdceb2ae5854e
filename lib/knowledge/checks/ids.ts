import type { Fault } from '../../model/fault'
import type { IdEntry } from '../../model/ids'
import type { Knowledge } from '../../model/knowledge'
import { NO_ID } from '../link'
import type { PageLines } from '../page-lines'

const FILE = 'content/ids.yaml'

/** Checks that every page has an id, every id has a page or is retired, and no id or slug is used twice. */
export function checkIds(knowledge: Knowledge, lines: PageLines): Fault[] {
  const kinds = ['posts', 'symptoms', 'remediations', 'guides'] as const
  return kinds.flatMap((kind) => {
    const entries = knowledge.ids[kind]
    const slugs = new Set(knowledge[kind].map((page) => page.slug))
    const missing = knowledge[kind]
      .filter((page) => page.id === NO_ID)
      .map((page) => ({
        file: page.file,
        line: null,
        problem: 'the page has no permanent id',
        expected: `an entry in ${FILE}`,
        fix: 'run `npm run check -- --assign-ids`',
      }))
    const lost = entries
      .filter((entry) => !slugs.has(entry.slug) && entry.retired === undefined)
      .map((entry) =>
        lines.fault(FILE, `id: ${entry.id},`, {
          problem: `the page ${kind}/${entry.slug} (${entry.id}) was published but does not exist`,
          expected: `content/${kind}/${entry.slug}.md, or \`retired:\` with a reason`,
          fix: `after a rename, set \`slug:\` to the new name and add \`former: [${entry.slug}]\`; otherwise add \`retired: "why"\``,
        }),
      )
    return [...missing, ...lost, ...twice(entries, lines)]
  })
}

function twice(entries: readonly IdEntry[], lines: PageLines): Fault[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) =>
    [entry.id, entry.slug, ...(entry.former ?? [])].flatMap((name) => {
      if (!seen.has(name)) {
        seen.add(name)
        return []
      }
      return [
        lines.fault(FILE, name, {
          problem: `${name} is used twice`,
          expected: 'every id and slug, including former slugs, only once',
          fix: 'rename the newer page',
        }),
      ]
    }),
  )
}
