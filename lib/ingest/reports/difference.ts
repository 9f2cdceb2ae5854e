/** Changes to the posts in one run of ingest. Slugs, in code point order. */
export interface PostDifference {
  readonly created: readonly string[]
  /** The text differs. */
  readonly revised: readonly string[]
  /** The text is the same, but metrics, sightings or facts differ. */
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: readonly string[]
}

/**
 * Compares the post files before and after a run.
 *
 * @param before,after file name → text of `content/posts/<file name>`
 */
export function comparePosts(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): PostDifference {
  const slugs = [...new Set([...before.keys(), ...after.keys()])].sort()
  const happened = (file: string): keyof PostDifference => {
    const [old, now] = [before.get(file), after.get(file)]
    if (old === undefined) return 'created'
    if (now === undefined) return 'removed'
    if (old === now) return 'unchanged'
    return bodyOf(old) === bodyOf(now) ? 'changed' : 'revised'
  }
  const difference = { created: [], revised: [], changed: [], removed: [], unchanged: [] }
  for (const file of slugs) {
    ;(difference[happened(file)] as string[]).push(file.replace(/\.md$/u, ''))
  }
  return difference
}

/** Formats the changes for the terminal, with the sightings that match no post. */
export function describePosts(
  difference: PostDifference,
  unmatchedTitles: readonly string[],
): string {
  const { unchanged, ...happened } = difference
  const lines = Object.entries(happened).flatMap(([kind, slugs]) =>
    slugs.map((slug) => `${kind.padEnd(15)} ${slug}`),
  )
  lines.push(...unmatchedTitles.map((place) => `${'could not place'.padEnd(15)} ${place}`))
  const counts = Object.entries(happened).map(([kind, slugs]) => `${slugs.length} ${kind}`)
  lines.push(
    `posts: ${[...counts, `${unchanged.length} unchanged`, `${unmatchedTitles.length} could not be placed`].join(', ')}`,
  )
  return lines.join('\n')
}

function bodyOf(file: string): string {
  return file.split(/^---$/mu).slice(2).join('---')
}
