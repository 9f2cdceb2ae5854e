import { citedPosts } from '../../../../lib/knowledge/link'
import type { Guide, Knowledge, Post, Remedy, Symptom } from '../../../../lib/model/knowledge'
import { frozenKnowledge } from '../../../frozen-corpus'

/** What tests edit: the lists of pages, and what pages show of other files. */
export type Content = Pick<
  Knowledge,
  'posts' | 'symptoms' | 'remediations' | 'guides' | 'glossary' | 'areas' | 'searchContent' | 'ids'
>

const SYMPTOMS = 3
const ERROR_DOMAINS = 1

const frozen = frozenKnowledge()

/** Three symptoms of the frozen corpus with their remedies and posts, without links to pages that are left out. */
export function smallCorpus(): Content {
  const symptoms = frozen.symptoms.slice(0, SYMPTOMS)
  const guides = frozen.guides.slice(0, 1)
  const slugs = new Set(symptoms.flatMap(({ remediations }) => remediations))
  const remedies = frozen.remediations.filter(({ slug }) => slugs.has(slug))
  const posts = new Set<string>(symptoms.flatMap((symptom) => symptom.posts))
  for (const page of [...symptoms, ...guides, ...remedies])
    for (const slug of citedPosts(page)) posts.add(slug)
  return withoutSiteLinks({
    ...{ symptoms, guides, remediations: remedies },
    posts: frozen.posts.filter(({ slug }) => posts.has(slug)),
    ...{ glossary: frozen.glossary, areas: frozen.areas, ids: frozen.ids },
    searchContent: frozen.searchContent,
  })
}

/** Links the content as loading it does. Lists name only what is there. */
export function linked(content: Content): Knowledge {
  const here = (pages: readonly { readonly slug: string }[]) => {
    const slugs = new Set(pages.map(({ slug }) => slug))
    return (slug: string): boolean => slugs.has(slug)
  }
  const [isPost, isSymptom, isRemedy, isGuide] = [
    here(content.posts),
    here(content.symptoms),
    here(content.remediations),
    here(content.guides),
  ]
  const domains = frozen.errorDomains.slice(0, ERROR_DOMAINS)
  const errors = frozen.errors
    .filter(({ domain }) => domains.some(({ slug }) => slug === domain.slug))
    .map((error) => ({
      ...error,
      symptoms: error.symptoms.filter(isSymptom),
      posts: error.posts.filter(isPost),
    }))
  const isError = (key: string): boolean => errors.some(({ url }) => url === `/errors/${key}/`)
  const symptoms = content.symptoms.map((page): Symptom => ({
    ...page,
    posts: page.posts.filter(isPost),
    remediations: page.remediations.filter(isRemedy),
    related: page.related.filter(isSymptom),
    errors: page.errors.filter(isError),
  }))
  const remedies = content.remediations.map((page): Remedy => ({
    ...page,
    posts: page.posts.filter(isPost),
    related: page.related.filter(isRemedy),
    symptoms: page.symptoms.filter(isSymptom),
  }))
  const isThere = { symptom: isSymptom, remediation: isRemedy, guide: isGuide }
  const posts = content.posts.map((page): Post => ({
    ...page,
    symptoms: page.symptoms.filter(isSymptom),
    citedBy: page.citedBy.filter(({ kind, slug }) => isThere[kind](slug)),
  }))
  const guides = content.guides.map((page): Guide => ({
    ...page,
    posts: page.posts.filter(isPost),
  }))
  const bySlug = <P extends { readonly slug: string }>(pages: readonly P[]) =>
    new Map(pages.map((page) => [page.slug, page]))
  return {
    ...frozen,
    ...content,
    ...{ posts, symptoms, remediations: remedies, guides, errors, errorDomains: domains },
    ids: {
      posts: content.ids.posts.filter(({ slug }) => isPost(slug)),
      symptoms: content.ids.symptoms.filter(({ slug }) => isSymptom(slug)),
      remediations: content.ids.remediations.filter(({ slug }) => isRemedy(slug)),
      guides: content.ids.guides.filter(({ slug }) => isGuide(slug)),
    },
    postBySlug: bySlug(posts),
    symptomBySlug: bySlug(symptoms),
    remedyBySlug: bySlug(remedies),
    guideBySlug: bySlug(guides),
  }
}

/** A copy in which links to pages of the site are plain text, in all Markdown. */
function withoutSiteLinks<Value>(value: Value): Value {
  const text = JSON.stringify(value).replace(/\[([^\]"[]*)\]\(\/[^)"]*\)/g, '$1')
  return JSON.parse(text) as Value
}
