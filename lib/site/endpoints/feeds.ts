import { x } from 'xastscript'
import type { Knowledge } from '../../model/knowledge'
import type { AreaEntry } from '../../model/subject'
import { addressIn } from '../addresses'
import { areaFeed } from '../view-models/lists/area-feed'
import { areaTitle } from '../view-models/lists/areas'
import { config, siteDescription } from '../config'
import { type Curated, lastTouched, latestFirst, newestChange } from '../view-models/pages/history'
import { withoutReferences } from '../view-models/pages/prose'
import { changesWords, siteWords } from '../strings'
import { feedId } from './feed-id'
import { type EndpointFile, xmlDocument } from './endpoint-file'

/** Number of entries after which a feed ends, except that the last day is completed. */
const MAX_ENTRIES = 50

/** Makes the Atom and JSON feeds of reviewed pages, for the whole site and for each area. */
export function feedFiles(knowledge: Knowledge): EndpointFile[] {
  const all: Curated[] = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
  const { areas } = knowledge
  const perArea = areas.flatMap(({ slug }) => {
    const own = all.filter(({ area }) => area === slug)
    const { path, title } = areaFeed(slug, areas)
    return own.length > 0 ? feedPair(path.replace(/^\/|\.xml$/g, ''), title, own, areas) : []
  })
  return [...feedPair('feed', config.name, all, areas), ...perArea]
}

function feedPair(
  path: string,
  title: string,
  pages: readonly Curated[],
  areas: readonly AreaEntry[],
): EndpointFile[] {
  const entries = wholeDays(latestFirst(pages))
  return [
    {
      path: `${path}.xml`,
      type: 'application/atom+xml; charset=utf-8',
      content: () => atom(`${path}.xml`, title, entries, areas),
    },
    {
      path: `${path}.json`,
      type: 'application/feed+json; charset=utf-8',
      content: () =>
        `${JSON.stringify(jsonFeed(`${path}.json`, title, entries, areas), null, 1)}\n`,
    },
  ]
}

/**
 * Returns the latest pages, cut at the end of a day. A cut within a day would leave pages out of the feed
 * forever, unnoticed by its readers.
 */
function wholeDays(latest: readonly Curated[]): Curated[] {
  const last = latest[MAX_ENTRIES - 1]
  return last ? latest.filter((page) => lastTouched(page) >= lastTouched(last)) : [...latest]
}

/** The newest change of a page with its date, or its review when no change is recorded; then its summary. */
function entryText(page: Curated): string {
  const change = newestChange(page)
  const news = change
    ? changesWords.on(change.date, change.what)
    : changesWords.reviewedOn(page.reviewed)
  return `${news}\n\n${withoutReferences(page.summary)}`
}

/** Atom, RFC 4287. Readers resolve relative addresses against the address of the feed (section 2). */
function atom(
  path: string,
  title: string,
  entries: readonly Curated[],
  areas: readonly AreaEntry[],
): string {
  const self = { rel: 'self', type: 'application/atom+xml', href: addressIn(path, `/${path}`) }
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('id', feedId(path)),
      x('title', title),
      x('subtitle', siteWords.tagline),
      x('updated', startOfDay(entries[0] && lastTouched(entries[0]))),
      x('author', [x('name', config.name)]),
      x('link', self),
      x('link', { href: addressIn(path, '/') }),
      ...entries.map((entry) =>
        x('entry', [
          x('id', feedId(entry.id)),
          x('title', entry.title),
          x('updated', startOfDay(lastTouched(entry))),
          x('link', { href: addressIn(path, entry.url) }),
          x('category', { term: entry.area, label: areaTitle(entry.area, areas) }),
          x('summary', entryText(entry)),
        ]),
      ),
    ]),
  )
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/, with the same addresses. */
function jsonFeed(
  path: string,
  title: string,
  entries: readonly Curated[],
  areas: readonly AreaEntry[],
): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: addressIn(path, '/'),
    feed_url: addressIn(path, `/${path}`),
    description: siteDescription,
    language: 'en',
    items: entries.map((entry) => ({
      id: feedId(entry.id),
      url: addressIn(path, entry.url),
      title: entry.title,
      content_text: entryText(entry),
      date_modified: startOfDay(lastTouched(entry)),
      tags: [areaTitle(entry.area, areas)],
    })),
  }
}

/** Returns the start of a day as a timestamp, since feeds require a time. */
function startOfDay(day = '1970-01-01'): string {
  return `${day}T00:00:00Z`
}
