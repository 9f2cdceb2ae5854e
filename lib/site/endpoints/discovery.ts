import { markdownLink } from '../../markdown/escape'
import { x } from 'xastscript'
import type { Knowledge } from '../../model/knowledge'
import { absolute, addressIn, twinPath } from '../addresses'
import { config, siteDescription } from '../config'
import { withoutReferences } from '../view-models/pages/prose'
import { aboutWords, menuWords, siteWords } from '../strings'
import { allPages } from './addresses-list'
import { type EndpointFile, xmlDocument } from './endpoint-file'
import { sitemapFiles } from './sitemap'
import { suggestionFiles } from './suggestions'

const LLMS = 'llms.txt'

/** Number of posts in `llms.txt`. A language model reads the whole file, so it must not grow with the corpus. */
const MAX_POSTS = 200

/** Makes the files that search engines, browsers and language models look for at fixed addresses. */
export function discoveryFiles(knowledge: Knowledge): EndpointFile[] {
  return [
    ...sitemapFiles(allPages(knowledge)),
    {
      path: 'opensearch.xml',
      type: 'application/opensearchdescription+xml',
      content: openSearchDescription,
    },
    { path: LLMS, type: 'text/plain; charset=utf-8', content: () => llms(knowledge) },
    {
      path: 'robots.txt',
      type: 'text/plain; charset=utf-8',
      content: robots,
    },
    ...(hasSuggestions() ? suggestionFiles(knowledge) : []),
  ]
}

/** https://www.rfc-editor.org/rfc/rfc9309; `Sitemap` requires an absolute address. */
function robots(): string {
  const map = config.address === null ? '' : `Sitemap: ${absolute('sitemap.xml')}\n`
  return `User-agent: *\nAllow: /\n${map}`
}

/** https://github.com/dewitt/opensearch; allows 16 characters for the name and 1024 for the description. */
function openSearchDescription(): string {
  const page = absolute('search/index.html')
  const suggestions = `${absolute('suggest/')}{searchTerms}.json`
  return xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', config.name.slice(0, 16)),
      x('Description', siteWords.tagline),
      x('InputEncoding', 'UTF-8'),
      x('Image', { width: 32, height: 32, type: 'image/png' }, absolute('icons/icon-32.png')),
      x('Url', { type: 'text/html', template: `${page}?q={searchTerms}` }),
      ...(hasSuggestions()
        ? [x('Url', { type: 'application/x-suggestions+json', template: suggestions })]
        : []),
    ]),
  )
}

/** Browsers can request suggestions only from an absolute address. */
function hasSuggestions(): boolean {
  return config.address !== null
}

/** https://llmstxt.org */
function llms(knowledge: Knowledge): string {
  const list = (
    heading: string,
    pages: readonly { url: string; title: string; summary?: string }[],
  ) =>
    [
      `## ${heading}`,
      '',
      ...pages.map(({ url, title, summary }) => {
        const about = summary ? `: ${withoutReferences(summary)}` : ''
        return `- ${markdownLink(title, addressIn(LLMS, twinPath(url)))}${about}`
      }),
      '',
    ].join('\n')
  const { symptoms, remediations: remedies, guides, posts } = knowledge
  return [
    `# ${config.name}`,
    '',
    `> ${siteDescription}`,
    '',
    aboutWords.whatText,
    '',
    list(menuWords.symptoms, symptoms),
    list(menuWords.remediations, remedies),
    list(menuWords.guides, guides),
    list(
      menuWords.posts,
      posts.slice(0, MAX_POSTS).map(({ url, title }) => ({ url, title })),
    ),
    `- ${markdownLink(aboutWords.allRecords, addressIn(LLMS, '/data/records.ndjson'))}`,
    '',
  ].join('\n')
}
