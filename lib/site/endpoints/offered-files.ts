import { config } from '../config'

/** Files made for programs, as the about page lists them. */
export interface OfferedFile {
  readonly path: string
  readonly about: string
  /** True where its format knows absolute addresses only: of no use while the site does not know its own. */
  readonly needsAddress?: true
}

const OFFERED_FILES: readonly OfferedFile[] = [
  { path: '/feed.xml', about: 'Atom feed of reviewed pages; one for each area under /feeds/' },
  { path: '/feed.json', about: 'the same as JSON Feed' },
  { path: '/sitemap.xml', about: 'every page', needsAddress: true },
  { path: '/robots.txt', about: 'what crawlers may read, and where the sitemap is' },
  { path: '/opensearch.xml', about: 'search from the address bar', needsAddress: true },
  { path: '/llms.txt', about: 'what there is, with the Markdown form of each page' },
  { path: '/data/symptoms.json', about: 'symptoms; schema in /data/symptoms.schema.json' },
  { path: '/data/remediations.json', about: 'remedies; schema in /data/remediations.schema.json' },
  { path: '/data/posts.json', about: 'posts; schema in /data/posts.schema.json' },
  { path: '/data/guides.json', about: 'guides; schema in /data/guides.schema.json' },
  { path: '/data/errors.json', about: 'error domains; schema in /data/errors.schema.json' },
  { path: '/data/glossary.json', about: 'glossary; schema in /data/glossary.schema.json' },
]

/** Those that pages name: a file that leads to the placeholder is there, but nobody is sent to it. */
export function offeredFiles(): OfferedFile[] {
  return OFFERED_FILES.filter((file) => !leadsNowhere(file))
}

/** Those that hold the placeholder, for want of an address. */
export function placeholderFiles(): OfferedFile[] {
  return OFFERED_FILES.filter(leadsNowhere)
}

function leadsNowhere({ needsAddress }: OfferedFile): boolean {
  return needsAddress === true && config.address === null
}
