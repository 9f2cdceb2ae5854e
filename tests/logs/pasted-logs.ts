import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './chance'
import { mutate, restyle, truncate } from './mutate'

const HERE = join(process.cwd(), 'tests', 'logs')

/** Lines of a post that are characteristic of its problem (`telling`), and generic lines from the same block. */
export interface PostLines {
  readonly telling: readonly string[]
  readonly general: readonly string[]
}

/** Log lines from posts, selected by hand, by slug of the post. */
export const POST_LINES = JSON.parse(
  readFileSync(join(HERE, 'post-lines.json'), 'utf8'),
) as Readonly<Record<string, PostLines>>

/** Noise on which the thresholds were tuned, and noise that is used only for measuring. */
export type Half = 'tuning' | 'held-out'

/** Reads log lines of healthy systems, which we wrote ourselves, file by file. */
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

/** Generates a log of `length` lines from one to four healthy programs. */
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

/** A log with lines of a post among noise. */
export interface PastedLog {
  readonly slug: string
  readonly lines: readonly string[]
  /** Line numbers of the lines from the post, starting at 1, sorted. */
  readonly planted: readonly number[]
}

/**
 * Generates a log of 4 to 200 lines with one to five lines of a post. All variable parts of these lines are changed,
 * a third of the lines have other columns, and a fifth are cut off.
 *
 * @param general whether generic lines of the post may be included
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
