import type { SiteCopy } from '../site/site-copy'
import type { Explanation } from './answers'

/** Explains the errors that a code, a symbol or a message names; empty if it names none. */
export async function explainError(site: SiteCopy, text: string): Promise<Explanation> {
  const search = await site.search()
  const mentions = await search.errors(await search.find(text))
  const paths = new Map(site.names().map(({ id, path }) => [id, path]))
  return {
    errors: mentions.map(({ url, title, meaning, isSure }) => {
      const page = site.page(url)
      return {
        ...{ url, permanent: page?.permanent ?? url, title, meaning, isSure },
        check: page?.error?.check ?? [],
        forms: page?.codes ?? [],
        pages: (page?.covers ?? []).flatMap((id) => {
          const covered = site.page(paths.get(id) ?? '')
          if (!covered) return []
          const { kind, path, permanent, title } = covered
          return [{ kind, url: path, permanent, title }]
        }),
      }
    }),
  }
}
