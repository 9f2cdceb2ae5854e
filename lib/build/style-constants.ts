import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { listFiles } from '../util/node/list-files'

/** Folders of the style sheets of pages and of scripts. */
const FOLDERS = ['app/styles', 'lib/browser']

/** A rule for the root, and a custom property with its value, in minified CSS. */
const ROOT_RULE = /:root\{([^}]*)\}/g
const DECLARATION = /(--[\w-]+):([^;}]+)/g

/**
 * Finds the custom properties that are the same everywhere: a value without other properties, given once, to the root.
 * A page with the values in place is smaller, since it needs neither the names nor their declarations.
 *
 * @param root folder of the project
 * @returns values by name
 */
export function styleConstants(root: string): ReadonlyMap<string, string> {
  const sheets = FOLDERS.flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  return constantsOf(transformSync(sheets.join('\n'), { loader: 'css', minify: true }).code)
}

function constantsOf(css: string): ReadonlyMap<string, string> {
  const declared = [...css.matchAll(DECLARATION)].map(([, name]) => name)
  const ofRoot = [...css.matchAll(ROOT_RULE)].flatMap(([, rule = '']) => [
    ...rule.matchAll(DECLARATION),
  ])
  return new Map(
    ofRoot
      .filter(([, name, value = '']) => isOnce(declared, name) && !value.includes('var('))
      .map(([, name = '', value = '']) => [name, value.trim().replaceAll(', ', ',')]),
  )
}

function isOnce<Item>(items: readonly Item[], item: Item): boolean {
  return items.indexOf(item) === items.lastIndexOf(item)
}

const USE = /var\((--[\w-]+)\)/g

/** Puts the values of constants in place of their names. */
export function withConstants(css: string, constants: ReadonlyMap<string, string>): string {
  return css.replace(USE, (use, name: string) => constants.get(name) ?? use)
}
