import type { Knowledge } from '../../model/knowledge'
import { type EndpointFile } from './endpoint-file'

/** Completions offered for one beginning. */
const MOST = 8
/** A static site needs a file for every beginning, so only short ones are served. */
const LONGEST = 3

/**
 * Completions for a browser's address bar, a file for each beginning of one to three characters, in the
 * form of the OpenSearch suggestions extension: `["wi", ["Wi-Fi …", …]]`.
 */
export function suggestionFiles({ symptoms, errors }: Knowledge): EndpointFile[] {
  const words = new Map<string, string[]>()
  const offer = (beginning: string, whole: string) => {
    const offered = words.get(beginning) ?? []
    if (offered.length < MOST && !offered.includes(whole)) words.set(beginning, [...offered, whole])
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
    .map(([beginning, offered]) => ({
      path: `suggest/${beginning}.json`,
      type: 'application/x-suggestions+json',
      content: () => `${JSON.stringify([beginning, offered])}\n`,
    }))
}
