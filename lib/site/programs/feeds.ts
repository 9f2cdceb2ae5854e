import type { Area } from '../../model/common'
import {
  AREAS,
  type Guide,
  type Knowledge,
  type Remediation,
  type Symptom,
} from '../../model/knowledge'
import { absolute, shortPath } from '../addresses'
import { config } from '../config'
import { byReview } from '../order'
import { withoutReferences } from '../prose'
import { siteWords } from '../strings'
import { type ProgramFile, xml } from './file'

type Entry = Symptom | Remediation | Guide

/** Newest entries of a feed. */
const MOST = 50

/** Atom and JSON feeds of the reviewed pages: the whole site, and each area. */
export function feedFiles(knowledge: Knowledge): ProgramFile[] {
  const all: Entry[] = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
  const areas = (Object.keys(AREAS) as Area[]).flatMap((area) => {
    const own = all.filter((entry) => entry.area === area)
    return own.length > 0 ? feedPair(`feeds/${area}`, `${config.name}: ${AREAS[area]}`, own) : []
  })
  return [...feedPair('feed', config.name, all), ...areas]
}

function feedPair(path: string, title: string, pages: readonly Entry[]): ProgramFile[] {
  const entries = byReview(pages).slice(0, MOST)
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

/** Atom, RFC 4287. An entry's id is its permanent short address, so a rename does not show it again. */
function atom(path: string, title: string, entries: readonly Entry[]): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${absolute(path)}</id>`,
    `<title>${xml(title)}</title>`,
    `<subtitle>${xml(siteWords.tagline)}</subtitle>`,
    `<updated>${moment(entries[0]?.reviewed)}</updated>`,
    `<author><name>${xml(config.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${absolute(path)}"/>`,
    `<link href="${absolute('')}"/>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        `<id>${absolute(shortPath(entry.id))}</id>`,
        `<title>${xml(entry.title)}</title>`,
        `<updated>${moment(entry.reviewed)}</updated>`,
        `<link href="${absolute(entry.url)}"/>`,
        `<category term="${entry.area}" label="${xml(AREAS[entry.area])}"/>`,
        `<summary>${xml(withoutReferences(entry.summary))}</summary>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
  ].join('\n')}\n`
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
function jsonFeed(path: string, title: string, entries: readonly Entry[]): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absolute(''),
    feed_url: absolute(path),
    description: siteWords.description,
    language: 'en',
    items: entries.map((entry) => ({
      id: absolute(shortPath(entry.id)),
      url: absolute(entry.url),
      title: entry.title,
      content_text: withoutReferences(entry.summary),
      date_modified: moment(entry.reviewed),
      tags: [AREAS[entry.area]],
    })),
  }
}

/** A day as the moment it begins, since feeds know no days. */
function moment(day = '1970-01-01'): string {
  return `${day}T00:00:00Z`
}
