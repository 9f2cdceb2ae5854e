import type { IdEntry } from '../../../model/ids'
import type { Guide, Knowledge, Post, Remedy, Symptom } from '../../../model/knowledge'
import { memoize } from '../../../util/memoize'
import { lookup } from '../../../knowledge/tracking/tracked-content'

type Kind = 'posts' | 'symptoms' | 'remediations' | 'guides'

/** Result of looking up a slug: the page, a page that has moved, or the entry of a retired page. */
export type AtSlug<Page> =
  | { readonly is: 'page'; readonly page: Page }
  | { readonly is: 'moved'; readonly page: Page }
  | { readonly is: 'retired'; readonly entry: IdEntry }

type PageOf = { [K in Kind]: Knowledge[K][number] }

/** Returns every slug of a kind that was ever published, including those of renamed and retired pages. */
export function publishedSlugs(knowledge: Knowledge, kind: Kind): string[] {
  const present = knowledge[kind].map((page) => page.slug)
  const past = knowledge.ids[kind].flatMap((entry) =>
    entry.retired ? [entry.slug, ...(entry.former ?? [])] : (entry.former ?? []),
  )
  return [...new Set([...present, ...past])]
}

/**
 * Looks up a current or former slug.
 *
 * @throws Error for a slug that was never published
 */
export function atSlug<K extends Kind>(
  knowledge: Knowledge,
  kind: K,
  slug: string,
): AtSlug<PageOf[K]> {
  const pages = pagesBySlug(knowledge)[kind] as ReadonlyMap<string, PageOf[K]>
  const page = pages.get(slug)
  if (page) return { is: 'page', page }
  const entry = knowledge.ids[kind].find(
    (candidate) => candidate.slug === slug || candidate.former?.includes(slug),
  )
  if (entry?.retired) return { is: 'retired', entry }
  const moved = entry && pages.get(entry.slug)
  if (moved) return { is: 'moved', page: moved }
  throw new Error(`No ${kind} page was ever published as “${slug}”.`)
}

function pagesBySlug(knowledge: Knowledge): {
  readonly [K in Kind]: ReadonlyMap<string, PageOf[K]>
} {
  return {
    posts: knowledge.postBySlug,
    symptoms: knowledge.symptomBySlug,
    remediations: knowledge.remedyBySlug,
    guides: knowledge.guideBySlug,
  }
}

/** The page with a permanent id, if it has not been retired. */
export const pageById = lookup('page by id', (id, knowledge) => pagesById(knowledge).get(id))

/** The entry of `ids.yaml` with an id. */
export const idEntry = lookup('id entry', (id, knowledge) => idEntries(knowledge).get(id))

/** The pages that have a permanent id, by that id. */
export const pagesById = memoize(
  ({
    symptoms,
    remediations,
    guides,
    posts,
  }: Knowledge): ReadonlyMap<string, Symptom | Remedy | Guide | Post> =>
    new Map([...symptoms, ...remediations, ...guides, ...posts].map((page) => [page.id, page])),
)

/** The entries of `ids.yaml`, by id. */
export const idEntries = memoize(
  ({ ids }: Knowledge): ReadonlyMap<string, IdEntry> =>
    new Map(
      [ids.symptoms, ids.remediations, ids.posts, ids.guides]
        .flat()
        .map((entry) => [entry.id, entry]),
    ),
)

/** Looks up pages by slug, in the given order; skips slugs without a page. */
export function present<Page>(slugs: readonly string[], bySlug: ReadonlyMap<string, Page>): Page[] {
  return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
}

/** Returns the remedy to try first for a symptom, if any. */
export function firstRemedy(symptom: Symptom, knowledge: Knowledge): Remedy | undefined {
  return present(symptom.remediations, knowledge.remedyBySlug)[0]
}
