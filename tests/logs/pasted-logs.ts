import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './chance'
import { mutate, restyle, truncate } from './mutate'

const HERE = join(process.cwd(), 'tests', 'logs')

/** Lines of a post that tell its problem, and those of the same block that any program prints. */
export interface PostLines {
  readonly telling: readonly string[]
  readonly general: readonly string[]
}

/** Lines that stand in posts, picked by hand, by the post’s slug. */
export const POST_LINES = JSON.parse(
  readFileSync(join(HERE, 'post-lines.json'), 'utf8'),
) as Readonly<Record<string, PostLines>>

/** Noise that thresholds were tuned on, and noise that was only ever measured. */
export type Half = 'tuning' | 'held-out'

/** Lines that healthy systems print, file by file, of our own making. */
function readNoise(half: Half): { name: string; lines: string[] }[] {
  const folder = join(HERE, 'noise', half)
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      lines: readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'),
    }))
}

const NOISE = { tuning: readNoise('tuning'), 'held-out': readNoise('held-out') }

/** A log of `length` lines of one to four programs, as a day like any other would leave it. */
export function noiseLog(half: Half, length: number, chance: Chance): string[] {
  const files = NOISE[half]
  const programs = Array.from({ length: chance.whole(1, 4) }, () => chance.pick(files))
  const lines: string[] = []
  while (lines.length < length) {
    const { name, lines: source } = chance.pick(programs)
    const from = chance.whole(0, source.length - 1)
    const part = source.slice(from, from + chance.whole(1, name.startsWith('crash') ? 40 : 6))
    lines.push(...part.map((line) => mutate(line, chance)))
  }
  return lines.slice(0, length)
}

/** A log with lines of a post among the noise. */
export interface PastedLog {
  readonly slug: string
  readonly lines: readonly string[]
  /** Lines of the post, 1-based, in order. */
  readonly planted: readonly number[]
}

/**
 * A log of 4 to 200 lines, one to five of which are a post’s, with all that varies changed, a third of
 * them under other columns and a fifth of them cut.
 *
 * @param general whether lines that any program prints may be among those of the post
 */
export function pastedLog(slug: string, half: Half, general: boolean, chance: Chance): PastedLog {
  const { telling, general: others } = POST_LINES[slug] as PostLines
  const first = chance.pick(telling)
  const pool = (general ? [...telling, ...others] : telling).filter((line) => line !== first)
  const count = Math.min(chance.whole(1, 5), pool.length + 1)
  const chosen = [first]
  while (chosen.length < count) {
    const line = chance.pick(pool)
    if (!chosen.includes(line)) chosen.push(line)
  }
  const length = Math.max(count, chance.whole(4, 200))
  const lines = noiseLog(half, length - count, chance)
  for (const line of chosen) {
    let text = mutate(line, chance)
    if (chance.happens(0.35)) text = restyle(text, chance)
    if (chance.happens(0.2)) text = truncate(text, chance)
    lines.splice(chance.whole(0, lines.length), 0, `\u0000${text}`)
  }
  const planted = lines.flatMap((line, i) => (line.startsWith('\u0000') ? [i + 1] : []))
  return { slug, lines: lines.map((line) => line.replace(/^\u0000/, '')), planted }
}
