import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Modules of FlexSearch that belong to features which are off, or that our use never reaches. */
const OFF = [
  ...['async', 'cache', 'charset', 'compress', 'encoder', 'keystore', 'resolver'],
  // We bring in what was indexed before, look up one term at a time, and give every option ourselves.
  ...['add', 'intersect', 'remove', 'preset', 'highlight'],
]

/** Stands for such a module: every name that another module imports from it, as nothing. */
const NOTHING =
  'const off=undefined;export default options=>options;export{off as fallback_encoder,' +
  'off as searchCache,off as KeystoreMap,off as KeystoreSet,off as KeystoreArray,' +
  'off as highlight_fields,off as apply_enrich,' +
  'off as remove_index,off as intersect,off as intersect_union}'

/**
 * Bundles FlexSearch's `Index` from its own sources with every optional feature switched off, as its
 * `build:light` does, and without the encoder, since terms come ready made: 2.6 kB instead of 4.5.
 *
 * @param root folder of the project
 */
export function smallFlexSearch(root: string): Plugin {
  const source = join(root, 'node_modules/flexsearch/src')
  const flags = [...readFileSync(join(source, 'config.js'), 'utf8').matchAll(/export const (\w+)/g)]
  return {
    name: 'small-flexsearch',
    setup(build) {
      build.initialOptions.define = {
        ...Object.fromEntries(
          flags.map(([, flag]) => [flag, flag === 'RELEASE' ? '"light"' : 'false']),
        ),
        ...build.initialOptions.define,
      }
      build.onResolve({ filter: /^flexsearch$/ }, () => ({
        path: 'flexsearch',
        namespace: 'small',
      }))
      build.onLoad({ filter: /.*/, namespace: 'small' }, () => ({
        contents: `import Index from${JSON.stringify(join(source, 'index.js'))}
import{importIndex}from${JSON.stringify(join(source, 'serialize.js'))}
Index.prototype.import=importIndex
export{Index}`,
        resolveDir: root,
      }))
      build.onLoad({ filter: /flexsearch[\\/]src[\\/].*\.js$/ }, ({ path }) => ({
        contents:
          OFF.includes(basename(path, '.js')) || /src[\\/](document|db|worker)/.test(path)
            ? NOTHING
            : withoutFlags(readFileSync(path, 'utf8')),
        loader: 'js',
      }))
    },
  }
}

/** The flags are set by `define`, and types are comments: neither is imported. */
function withoutFlags(text: string): string {
  return text.replace(/import\s*\{[^}]*\}\s*from\s*"(?:\.\.?\/)+(?:config|type)\.js";?/g, '')
}
