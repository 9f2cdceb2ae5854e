import type { Area } from '../../model/common'
import { AREAS, type Knowledge } from '../../model/knowledge'
import { addressIn } from '../addresses'
import { areaFeed } from '../view-models/lists/area-feed'
import { config } from '../config'
import { type Curated, lastTouched, latestFirst, newestChange } from '../view-models/pages/history'
import { withoutReferences } from '../view-models/pages/prose'
import { changesWords, siteWords } from '../strings'
import { feedId } from './feed-id'
import { type EndpointFile, xml } from './endpoint-file'

/** Entries after which a feed ends, but for the rest of the day it has come to. */
const ENOUGH = 50

/** Atom and JSON feeds of the reviewed pages: the whole site, and each area. */
export function feedFiles(knowledge: Knowledge): EndpointFile[] {
  const all: Curated[] = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
  const areas = (Object.keys(AREAS) as Area[]).flatMap((area) => {
    const own = all.filter((entry) => entry.area === area)
    const { path, title } = areaFeed(area)
    return own.length > 0 ? feedPair(path.replace(/^\/|\.xml$/g, ''), title, own) : []
  })
  return [...feedPair('feed', config.name, all), ...areas]
}

function feedPair(path: string, title: string, pages: readonly Curated[]): EndpointFile[] {
  const entries = wholeDays(latestFirst(pages))
  return [
    {
      path: `${path}.xml`,
      type: 'application/atom+xml; charset=utf-8',
      content: () => atom(`${path}.xml`, title, entries),
    },
    {
      path: `${path}.json`,
      type: 'application/feed+json; charset=utf-8',
      content: () => `${JSON.stringify(jsonFeed(`${path}.json`, title, entries), null, 1)}\n`,
    },
  ]
}

/**
 * The latest pages, cut where a day ends: a page that a day's last places have no room for would never be
 * in the feed, and a reader of it would not know.
 */
function wholeDays(latest: readonly Curated[]): Curated[] {
  const last = latest[ENOUGH - 1]
  return last ? latest.filter((page) => lastTouched(page) >= lastTouched(last)) : [...latest]
}

/** What is new on a page and when that was said or, where nothing is recorded, its review; then what it is about. */
function entryText(page: Curated): string {
  const change = newestChange(page)
  const news = change
    ? changesWords.on(change.date, change.what)
    : changesWords.reviewedOn(page.reviewed)
  return `${news}\n\n${withoutReferences(page.summary)}`
}

/** Atom, RFC 4287. Relative addresses are resolved against that of the feed, as its section 2 has it. */
function atom(path: string, title: string, entries: readonly Curated[]): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${feedId(path)}</id>`,
    `<title>${xml(title)}</title>`,
    `<subtitle>${xml(siteWords.tagline)}</subtitle>`,
    `<updated>${moment(entries[0] && lastTouched(entries[0]))}</updated>`,
    `<author><name>${xml(config.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${addressIn(path, `/${path}`)}"/>`,
    `<link href="${addressIn(path, '/')}"/>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        `<id>${feedId(entry.id)}</id>`,
        `<title>${xml(entry.title)}</title>`,
        `<updated>${moment(lastTouched(entry))}</updated>`,
        `<link href="${addressIn(path, entry.url)}"/>`,
        `<category term="${entry.area}" label="${xml(AREAS[entry.area])}"/>`,
        `<summary>${xml(entryText(entry))}</summary>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
  ].join('\n')}\n`
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/, with the same addresses. */
function jsonFeed(path: string, title: string, entries: readonly Curated[]): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: addressIn(path, '/'),
    feed_url: addressIn(path, `/${path}`),
    description: siteWords.description,
    language: 'en',
    items: entries.map((entry) => ({
      id: feedId(entry.id),
      url: addressIn(path, entry.url),
      title: entry.title,
      content_text: entryText(entry),
      date_modified: moment(lastTouched(entry)),
      tags: [AREAS[entry.area]],
    })),
  }
}

/** A day as the moment it begins, since feeds know no days. */
function moment(day = '1970-01-01'): string {
  return `${day}T00:00:00Z`
}
