import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { close, createIndex } from 'pagefind'
import type { BenchEngine, plainPages } from './engines'

/** How many indexes were opened, so that each is served at an address of its own. */
let opened = 0

/** Settings of Pagefind: of its index, and of its ranking (https://pagefind.app/docs/ranking/). */
export interface PagefindSettings {
  readonly name: string
  readonly includeCharacters?: string
  readonly ranking?: {
    readonly pageLength?: number
    readonly termFrequency?: number
    readonly metaWeights?: Readonly<Record<string, number>>
  }
}

interface PagefindModule {
  options(options: {
    basePath: string
    baseUrl: string
    ranking?: PagefindSettings['ranking']
  }): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
}

/**
 * Pagefind, run through its own browser script. Replaces `fetch` to read its files from disk.
 *
 * @param folder an empty folder for its files
 * @throws Error when Pagefind does not start
 */
export async function pagefind(
  pages: ReturnType<typeof plainPages>,
  folder: string,
  { name, includeCharacters, ranking }: PagefindSettings,
): Promise<BenchEngine> {
  // Placeholder for the URL at which a site would serve Pagefind's files.
  const base = `http://pagefind-${opened++}.invalid/`
  const { index } = await createIndex({ forceLanguage: 'en', includeCharacters })
  if (!index) throw new Error('Pagefind could not start')
  for (const { id, title, text } of pages)
    await index.addCustomRecord({
      url: `/${encodeURIComponent(id)}/`,
      content: `${title}\n${text}`,
      language: 'en',
      meta: { title },
    })
  await index.writeFiles({ outputPath: folder })
  await close()
  const fetchBefore = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input)
    if (!address.startsWith(base)) return fetchBefore(input, init)
    return new Response(readFileSync(join(folder, new URL(address).pathname)))
  }
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule
  await module.options({ basePath: base, baseUrl: '/', ranking })
  await module.init()
  return {
    name,
    index: null,
    ask: async (query) => {
      const { results } = await module.search(query)
      const found = await Promise.all(results.slice(0, 10).map((result) => result.data()))
      return found.map(({ url }) => decodeURIComponent(url.replaceAll('/', '')))
    },
  }
}
