import { type ErrorDomain, errorKey } from '../model/error-code'
import { groupByKeys } from '../util/group-by-keys'
import type { GuideMatter } from '../model/guide'
import type { IdEntry } from '../model/ids'
import type { ErrorPage, Guide, Knowledge, Post, Remedy, Symptom } from '../model/knowledge'
import type { OutsideLinks } from '../model/sources/outside-links'
import type { PostMatter } from '../model/post'
import type { RemedyMatter } from '../model/remedy'
import type { SymptomMatter } from '../model/symptom'
import { errorForms } from './error-forms'
import type { PageFile } from './files'

/** What linking takes over unchanged. */
type Unlinked = Pick<
  Knowledge,
  | 'sources'
  | 'errorDomains'
  | 'glossary'
  | 'areas'
  | 'platforms'
  | 'searchContent'
  | 'healthyLogLines'
  | 'ids'
>

/** All of `content/` as read, before it is linked. */
export interface Files extends Unlinked {
  readonly posts: readonly PageFile<PostMatter>[]
  readonly symptoms: readonly PageFile<SymptomMatter>[]
  readonly remediations: readonly PageFile<RemedyMatter>[]
  readonly guides: readonly PageFile<GuideMatter>[]
  /** Null if the outside links were never checked. */
  readonly links: OutsideLinks | null
}

/** Id of a page that `ids.yaml` does not list yet; the content check reports it. */
export const NO_ID = 'none'

/** Links posts, symptoms, remedies and errors with each other. Pure. Keeps broken references; the content check reports them. */
export function link(files: Files): Knowledge {
  const { sources, glossary, areas, platforms, searchContent, healthyLogLines, ids } = files
  const symptoms = pages('symptoms', files.symptoms, ids.symptoms).map(
    ({ matter, ...page }): Symptom => ({ kindOfPage: 'symptom', ...page, ...matter }),
  )
  const slugsOf = (found: readonly { readonly slug: string }[] = []): string[] =>
    found.map(({ slug }) => slug)
  const bySymptomRemedy = groupByKeys(symptoms, (symptom) => symptom.remediations)
  const remedies = pages('remediations', files.remediations, ids.remediations).map(
    ({ matter, ...page }): Remedy => ({
      kindOfPage: 'remediation',
      ...page,
      ...matter,
      symptoms: slugsOf(bySymptomRemedy.get(page.slug)),
    }),
  )
  const guides = pages('guides', files.guides, ids.guides).map(({ matter, ...page }): Guide => ({
    kindOfPage: 'guide',
    ...page,
    ...matter,
  }))
  const reporting = groupByKeys(symptoms, (symptom) => symptom.posts)
  const citing = groupByKeys([...symptoms, ...remedies, ...guides], citedPosts)
  const posts = pages('posts', files.posts, ids.posts).map(({ matter, ...page }): Post => {
    const { body: shape, ...rest } = matter
    return {
      kindOfPage: 'post',
      ...rest,
      ...page,
      shape,
      symptoms: slugsOf(reporting.get(page.slug)),
      citedBy: (citing.get(page.slug) ?? []).map(({ kindOfPage: kind, slug }) => ({ kind, slug })),
    }
  })
  const naming = groupByKeys(posts, errorsNamedIn)
  const errorDomains = [...files.errorDomains].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return {
    ...{ sources, glossary, areas, platforms, searchContent, healthyLogLines, ids },
    posts,
    symptoms,
    remediations: remedies,
    guides,
    errors: errorDomains.flatMap((domain) => errorPages(domain, symptoms, naming)),
    errorDomains,
    deadLinks: new Map(files.links?.dead.map(({ url, since }) => [url, since])),
    postBySlug: bySlug(posts),
    symptomBySlug: bySlug(symptoms),
    remedyBySlug: bySlug(remedies),
    guideBySlug: bySlug(guides),
  }
}

/** Slugs of the posts that a curated page cites: those it quotes, and the `posts:` of a remedy or guide. */
export function citedPosts(page: Symptom | Remedy | Guide): Set<string> {
  const quoted = page.evidence.flatMap((evidence) => ('post' in evidence ? [evidence.post] : []))
  return new Set(page.kindOfPage === 'symptom' ? quoted : [...page.posts, ...quoted])
}

function pages<M>(folder: string, files: readonly PageFile<M>[], ids: readonly IdEntry[]) {
  const idBySlug = new Map(ids.map((entry) => [entry.slug, entry.id]))
  return files
    .map((file) => ({
      ...file,
      id: idBySlug.get(file.slug) ?? NO_ID,
      url: `/${folder}/${file.slug}/`,
    }))
    .sort(byId)
}

interface Numbered {
  readonly id: string
  readonly slug: string
}

function byId(a: Numbered, b: Numbered): number {
  return idNumber(a.id) - idNumber(b.id) || (a.slug < b.slug ? -1 : 1)
}

function idNumber(id: string): number {
  return id === NO_ID ? Number.MAX_SAFE_INTEGER : Number(id.slice(1))
}

/** Names of the errors in a post, as its facts have them: `NSURLErrorDomain -1001`, `ECONNREFUSED`. */
function errorsNamedIn({ facts }: Post): string[] {
  return facts.flatMap(({ kind, value }) => (kind === 'error' || kind === 'posix' ? [value] : []))
}

/** @param naming the posts that name an error, by its name in facts; all in the order of the posts */
function errorPages(
  domain: ErrorDomain,
  symptoms: readonly Symptom[],
  naming: ReadonlyMap<string, readonly Post[]>,
): ErrorPage[] {
  const { codes, ...about } = domain
  return [...codes]
    .sort((a, b) => Math.abs(a.code) - Math.abs(b.code) || a.code - b.code)
    .map((error) => {
      const key = errorKey(domain, error)
      const names = [`${domain.domain} ${error.code}`, ...error.symbols]
      const posts = new Set(names.flatMap((name) => naming.get(name) ?? []))
      return {
        kindOfPage: 'error' as const,
        ...error,
        domain: about,
        url: `/errors/${key}/`,
        file: `content/errors/${domain.slug}.yaml`,
        title: `${domain.domain} ${error.code}${error.symbols[0] ? ` (${error.symbols[0]})` : ''}`,
        forms: errorForms(domain, error),
        symptoms: symptoms.filter((s) => s.errors.includes(key)).map((s) => s.slug),
        posts: [...posts].sort(byId).map(({ slug }) => slug),
      }
    })
}

function bySlug<P extends { readonly slug: string }>(list: readonly P[]): ReadonlyMap<string, P> {
  return new Map(list.map((page) => [page.slug, page]))
}
