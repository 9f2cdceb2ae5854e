import type { ErrorPage, Knowledge, Post, Symptom } from '../../../model/knowledge'
import type { Area } from '../../../model/common'
import { groupByKeys } from '../../../util/group-by-keys'
import { memoize } from '../../../util/memoize'
import type { AreaEntry } from '../../../model/subject'
import { present } from '../pages/lookup'
import { mostShown } from '../posts/post-view'
import { listWords } from '../../strings'

const ENGLISH = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Compares by title in English order, independent of the machine's locale. */
export function byTitle(a: { readonly title: string }, b: { readonly title: string }): number {
  return ENGLISH.compare(a.title, b.title)
}

/** Group of titles that do not start with a letter A to Z. */
const NO_LETTER = '0-9'

/** Groups pages by the first letter of their title, sorted; titles without one go under `0-9`. */
export function byLetter<Page extends { readonly title: string }>(
  pages: readonly Page[],
): [string, readonly Page[]][] {
  const groups = groupByKeys([...pages].sort(byTitle), ({ title }) => {
    const first = title[0]?.toUpperCase() ?? NO_LETTER
    return [/[A-Z]/.test(first) ? first : NO_LETTER]
  })
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Groups pages by area, in display order; omits areas without pages. */
export function byArea<Page extends { readonly area: Area }>(
  pages: readonly Page[],
  areas: readonly AreaEntry[],
): [Area, Page[]][] {
  return areas
    .map(({ slug }): [Area, Page[]] => [slug, pages.filter(({ area }) => area === slug)])
    .filter(([, found]) => found.length > 0)
}

/** Number of symptoms and posts that show an error. */
export function timesSeen({ symptoms, posts }: ErrorPage): number {
  return symptoms.length + posts.length
}

/** Sorts curated pages by review date, newest first, then by title. */
export function byReview<Page extends { readonly reviewed: string; readonly title: string }>(
  pages: readonly Page[],
): Page[] {
  return [...pages].sort((a, b) => b.reviewed.localeCompare(a.reviewed, 'en') || byTitle(a, b))
}

/** Sorts symptoms by number of posts, then by total views of these posts, highest first, then by title. */
export function byReports(knowledge: Knowledge): Symptom[] {
  const views = ({ posts }: Symptom) =>
    present(posts, knowledge.postBySlug).reduce((sum, post) => sum + mostShown(post, 'views'), 0)
  return [...knowledge.symptoms].sort(
    (a, b) => b.posts.length - a.posts.length || views(b) - views(a) || byTitle(a, b),
  )
}

/** Lists posts under each framework they name, in the order of `postsByFramework` and then by title. */
export const postRows = memoize(({ posts }: Knowledge) =>
  postsByFramework(posts).flatMap(([framework, own]) =>
    own.toSorted(byTitle).map((post) => ({ framework, post })),
  ),
)

/** Groups posts by the frameworks they name, largest group first; posts that name none come last. */
function postsByFramework(posts: readonly Post[]): [string, readonly Post[]][] {
  const frameworks = ({ facts }: Post): string[] =>
    facts.filter(({ kind }) => kind === 'framework').map(({ value }) => value)
  const groups = groupByKeys(posts, frameworks)
  const none = posts.filter((post) => frameworks(post).length === 0)
  const ordered = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return none.length > 0 ? [...ordered, [listWords.noFramework, none]] : ordered
}
