import { isReserved } from '../../model/common'
import type { Knowledge } from '../../model/knowledge'
import type { EndpointFile } from './endpoint-file'

/** Maximum number of completions for one prefix. */
const MAX_COMPLETIONS = 8
/** Maximum length of a prefix in characters. Each prefix needs a file, so only short ones are supported. */
const MAX_PREFIX_LENGTH = 3

/**
 * Makes the completions for a browser's address bar: one file per prefix of one to three characters, in the
 * format of the OpenSearch suggestions extension: `["wi", ["Wi-Fi …", …]]`.
 */
export function suggestionFiles({ symptoms, errors }: Knowledge): EndpointFile[] {
  const completions = new Map<string, string[]>()
  const offer = (prefix: string, completion: string) => {
    const offered = completions.get(prefix) ?? []
    if (offered.length < MAX_COMPLETIONS && !offered.includes(completion))
      completions.set(prefix, [...offered, completion])
  }
  const seen = errors.filter((error) => error.symptoms.length + error.posts.length > 0)
  const titles = [...symptoms.map(({ title }) => title), ...seen.flatMap(({ symbols }) => symbols)]
  for (const title of titles) {
    for (const word of title.toLowerCase().match(/[a-z][a-z0-9-]*/g) ?? []) {
      for (let n = 1; n <= Math.min(MAX_PREFIX_LENGTH, word.length); n++)
        offer(word.slice(0, n), title)
    }
  }
  return (
    [...completions]
      // Windows cannot keep a file named con.json.
      .filter(([prefix]) => !isReserved(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([prefix, offered]) => ({
        path: `suggest/${prefix}.json`,
        type: 'application/x-suggestions+json',
        content: () => `${JSON.stringify([prefix, offered])}\n`,
      }))
  )
}
