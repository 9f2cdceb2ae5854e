import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { close, createIndex } from 'pagefind'
import type { BenchEngine, plainPages } from './engines'

/** Stands for the address at which a site would serve Pagefind's files. */
const BASE = 'http://pagefind.invalid/'

interface PagefindModule {
  options(options: { basePath: string; baseUrl: string }): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
}

/**
 * Pagefind as it comes, through its own browser script, with its files read from a folder.
 *
 * @param folder an empty folder for its files
 */
export async function pagefind(
  pages: ReturnType<typeof plainPages>,
  folder: string,
): Promise<BenchEngine> {
  const { index } = await createIndex({ forceLanguage: 'en' })
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
    if (!address.startsWith(BASE)) return fetchBefore(input, init)
    return new Response(readFileSync(join(folder, new URL(address).pathname)))
  }
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule
  await module.options({ basePath: BASE, baseUrl: '/' })
  await module.init()
  return {
    name: 'Pagefind, default',
    index: null,
    ask: async (query) => {
      const { results } = await module.search(query)
      const found = await Promise.all(results.slice(0, 10).map((result) => result.data()))
      return found.map(({ url }) => decodeURIComponent(url.replaceAll('/', '')))
    },
  }
}
