import { config } from '../config'

/** A file for programs that the about page lists. */
export interface OfferedFile {
  readonly path: string
  readonly about: string
  /** True when its format requires absolute addresses, so that it is useless until an address is configured. */
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
  {
    path: '/data/records.ndjson',
    about: 'all of it for search engines; schema in /data/records.schema.json',
  },
]

/** Returns the files that pages link to; omits those that contain the placeholder address. */
export function offeredFiles(): OfferedFile[] {
  return OFFERED_FILES.filter((file) => !lacksAddress(file))
}

/** Returns the files that contain the placeholder address because no address is configured. */
export function placeholderFiles(): OfferedFile[] {
  return OFFERED_FILES.filter(lacksAddress)
}

function lacksAddress({ needsAddress }: OfferedFile): boolean {
  return needsAddress === true && config.address === null
}
