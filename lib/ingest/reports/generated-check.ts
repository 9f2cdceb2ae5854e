import type { Fault } from '../../model/fault'

/**
 * Finds files in `content/posts/` that differ from the output of `npm run ingest`: edited by hand, missing,
 * or left over.
 *
 * @param wanted output of ingest: file name → text
 * @param found files on disk: file name → text
 */
export function checkGenerated(
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): Fault[] {
  const names = new Set([...wanted.keys(), ...found.keys()])
  return [...names].sort().flatMap((name) => {
    const [text, there] = [wanted.get(name), found.get(name)]
    if (text === there) return []
    return [
      {
        file: `content/posts/${name}`,
        line: null,
        problem: 'The file is not what ingest writes.',
        expected: text === undefined ? 'no such file' : 'the text made from the sources',
        found: there === undefined ? 'no file' : 'different text',
        fix: 'Run: npm run ingest. Corrections belong in content/structure/.',
      },
    ]
  })
}
