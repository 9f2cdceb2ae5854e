import type { Knowledge } from '../../model/knowledge'
import { absolute, addressIn, twinPath } from '../addresses'
import { config } from '../config'
import { withoutReferences } from '../prose'
import { aboutWords, menuWords, siteWords } from '../strings'
import { allPages } from './addresses-list'
import { type ProgramFile, xml } from './file'

const LLMS = 'llms.txt'

/**
 * What search engines, browsers and language models look for at fixed addresses. Browsers get no suggestions
 * while somebody types into their address bar: each letter would be sent to the host, where this site
 * promises that nothing is, and a site of files would need one for each beginning of each word.
 */
export function discoveryFiles(knowledge: Knowledge): ProgramFile[] {
  return [
    {
      path: 'sitemap.xml',
      type: 'application/xml',
      needsAddress: true,
      content: () => sitemap(knowledge),
    },
    {
      path: 'opensearch.xml',
      type: 'application/opensearchdescription+xml',
      needsAddress: true,
      content: openSearch,
    },
    { path: LLMS, type: 'text/plain; charset=utf-8', content: () => llms(knowledge) },
    {
      path: 'robots.txt',
      type: 'text/plain; charset=utf-8',
      needsAddress: true,
      content: () => `User-agent: *\nAllow: /\nSitemap: ${absolute('sitemap.xml')}\n`,
    },
  ]
}

/** https://www.sitemaps.org/protocol.html */
function sitemap(knowledge: Knowledge): string {
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...allPages(knowledge).map(({ path, touched }) => {
      const date = touched ? `<lastmod>${touched}</lastmod>` : ''
      return `<url><loc>${xml(absolute(path))}</loc>${date}</url>`
    }),
    '</urlset>',
  ].join('\n')}\n`
}

/** https://github.com/dewitt/opensearch: names of at most 16 characters, descriptions of at most 1024. */
function openSearch(): string {
  const page = absolute('search/index.html')
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${xml(config.name.slice(0, 16))}</ShortName>`,
    `<Description>${xml(siteWords.tagline)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="32" height="32" type="image/png">${absolute('icons/icon-32.png')}</Image>`,
    `<Url type="text/html" template="${page}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
  ].join('\n')}\n`
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
        return `- [${title.replace(/[[\]]/g, '\\$&')}](${addressIn(LLMS, twinPath(url))})${about}`
      }),
      '',
    ].join('\n')
  const { symptoms, remediations, guides, posts } = knowledge
  return [
    `# ${config.name}`,
    '',
    `> ${siteWords.description}`,
    '',
    aboutWords.whatText,
    '',
    list(menuWords.symptoms, symptoms),
    list(menuWords.remediations, remediations),
    list(menuWords.guides, guides),
    list(
      menuWords.posts,
      posts.map(({ url, title }) => ({ url, title })),
    ),
  ].join('\n')
}
