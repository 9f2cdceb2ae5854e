import { FaultError } from '../../model/fault'
import type { PageName, SiteCopy } from '../site/site-copy'
import type { PageOutput } from './answers'

/** Maximum length of a name that is looked up or repeated in a message, in characters. */
const LONGEST = 200

/**
 * Finds a page by its permanent id (`s74`), its slug, its path, or the domain and code of an error (`posix/24`).
 *
 * @throws FaultError when no page has this name; the fault lists similar names
 */
export function findPage(site: SiteCopy, name: string): PageOutput {
  const wanted = name.slice(0, LONGEST).trim().toLowerCase()
  const bare = wanted.replace(/^\/|\/?(?:index\.(?:html|md))?$/g, '')
  const found = site
    .names()
    .find(
      ({ id, path }) =>
        id === bare ||
        path === `/${bare}/` ||
        shortOf(id) === bare ||
        path.split('/').slice(2, -1).join('/') === bare,
    )
  const page = found && site.page(found.path)
  const markdown = page && site.twin(page.path)
  if (!markdown) throw noPage(wanted, site.names())
  const { id, kind, path, permanent, title } = page
  return { id, kind, url: path, permanent, title, markdown }
}

/** Converts a permanent id to the short address of the site: `s74` → `s/74`. */
function shortOf(id: string): string {
  return `${id[0]}/${id.slice(1)}`
}

function noPage(name: string, pages: readonly PageName[]): FaultError {
  const words = name.split(/[^a-z0-9]+/).filter((word) => word.length > 2)
  const alike = pages
    .map(({ path }) => ({ path, shared: words.filter((word) => path.includes(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
  return new FaultError([
    {
      file: name === '' ? 'page' : name,
      line: null,
      problem: 'no page has this name',
      expected: 'a permanent id such as s74, a slug, or the domain and code of an error: posix/24',
      found: alike.length > 0 ? `pages like it: ${alike.map(({ path }) => path).join(' ')}` : '',
      fix: 'search for its words to find its name',
    },
  ])
}
