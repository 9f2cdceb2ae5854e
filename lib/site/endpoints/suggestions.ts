import type { Knowledge } from '../../model/knowledge'
import type { EndpointFile } from './endpoint-file'

/** Completions offered for one prefix. */
const MOST = 8
/** Longest prefix in characters. A static site needs one file per prefix, so only short ones get a file. */
const LONGEST = 3

/**
 * Completions for a browser's address bar: one file per prefix of one to three characters, in the form of the
 * OpenSearch suggestions extension: `["wi", ["Wi-Fi …", …]]`.
 */
export function suggestionFiles({ symptoms, errors }: Knowledge): EndpointFile[] {
  const words = new Map<string, string[]>()
  const offer = (prefix: string, whole: string) => {
    const offered = words.get(prefix) ?? []
    if (offered.length < MOST && !offered.includes(whole)) words.set(prefix, [...offered, whole])
  }
  const seen = errors.filter((error) => error.symptoms.length + error.posts.length > 0)
  const titles = [...symptoms.map(({ title }) => title), ...seen.flatMap(({ symbols }) => symbols)]
  for (const title of titles) {
    for (const word of title.toLowerCase().match(/[a-z][a-z0-9-]*/g) ?? []) {
      for (let n = 1; n <= Math.min(LONGEST, word.length); n++) offer(word.slice(0, n), title)
    }
  }
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, offered]) => ({
      path: `suggest/${prefix}.json`,
      type: 'application/x-suggestions+json',
      content: () => `${JSON.stringify([prefix, offered])}\n`,
    }))
}
