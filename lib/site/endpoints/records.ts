import { z } from 'zod'
import type { Knowledge } from '../../model/knowledge'
import { RECORD_VERSION, type PageRecord, SearchRecord } from '../../model/search/record'
import type { SearchDocument } from '../../search/index/build/document'
import { searchDocuments } from '../../search/index/build/documents'
import { absolute, addressIn, shortPath } from '../addresses'
import { config } from '../config'
import { jsonFile, type EndpointFile } from './endpoint-file'

const FILE = 'data/records.ndjson'

/**
 * Makes `data/records.ndjson` and its JSON Schema. The file has all data that a search engine or a program
 * needs from the site, as one JSON object per line.
 */
export function recordFiles(knowledge: Knowledge): EndpointFile[] {
  return [
    {
      path: FILE,
      type: 'application/x-ndjson; charset=utf-8',
      content: () =>
        searchRecords(knowledge)
          .map((record) => `${JSON.stringify(record)}\n`)
          .join(''),
    },
    jsonFile('data/records.schema.json', {
      ...(config.address !== null && { $id: absolute('data/records.schema.json') }),
      ...z.toJSONSchema(SearchRecord, { io: 'output' }),
    }),
  ]
}

/** All pages that can be found, then the vocabulary. */
export function searchRecords(knowledge: Knowledge): SearchRecord[] {
  const checks = new Map(knowledge.errors.map(({ url, check }) => [url, check]))
  return [
    ...searchDocuments(knowledge).map((document) =>
      pageRecord(document, checks.get(document.url) ?? []),
    ),
    ...knowledge.searchContent.vocabulary.map(({ term, also, direction }) => ({
      ...{ version: RECORD_VERSION, type: 'synonyms' },
      ...{ term, also, direction },
    })),
  ].map((record) => SearchRecord.parse(record))
}

function pageRecord({ error, url, id, ...page }: SearchDocument, check: readonly string[]): object {
  return {
    ...{ version: RECORD_VERSION, type: 'page', id, kind: page.kind, path: url },
    url: addressIn(FILE, url),
    permanent: addressIn(FILE, error ? url : shortPath(id)),
    ...page,
    ...(error && { error: { ...error, check } }),
  } satisfies Partial<Record<keyof PageRecord, unknown>>
}
