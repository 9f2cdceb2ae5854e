import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { list } from '../knowledge/files'
import { isDraft } from '../knowledge/drafts/gaps'

const SYMPTOMS = 'content/symptoms'

/**
 * Slugs of the posts that a draft of a symptom lists, which an editor is working on.
 *
 * @param root folder that holds `content/`
 */
export function postsInDrafts(root: string): Set<string> {
  const drafts = list(root, SYMPTOMS, '.md')
    .map((name) => readFileSync(join(root, SYMPTOMS, name), 'utf8'))
    .filter(isDraft)
  return new Set(
    drafts.flatMap(
      (text) => /^posts:\n((?: +- .+\n)*)/mu.exec(text)?.[1]?.match(/(?<=- ).+/gu) ?? [],
    ),
  )
}
