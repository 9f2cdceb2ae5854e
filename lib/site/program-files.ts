/** Files made for programs, as the about page lists them. */
export const PROGRAM_FILES: readonly { readonly path: string; readonly about: string }[] = [
  { path: '/feed.xml', about: 'Atom feed of reviewed pages; one for each area under /feeds/' },
  { path: '/feed.json', about: 'the same as JSON Feed' },
  { path: '/sitemap.xml', about: 'every page' },
  { path: '/opensearch.xml', about: 'search from the address bar' },
  { path: '/llms.txt', about: 'what there is, with the Markdown form of each page' },
  { path: '/data/symptoms.json', about: 'symptoms; schema in /data/symptoms.schema.json' },
  { path: '/data/remediations.json', about: 'remedies; schema in /data/remediations.schema.json' },
  { path: '/data/posts.json', about: 'posts; schema in /data/posts.schema.json' },
  { path: '/data/guides.json', about: 'guides; schema in /data/guides.schema.json' },
  { path: '/data/errors.json', about: 'error domains; schema in /data/errors.schema.json' },
  { path: '/data/glossary.json', about: 'glossary; schema in /data/glossary.schema.json' },
]
