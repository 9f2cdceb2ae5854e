import { parse, stringify } from 'yaml'
import type { Source } from '../../model/sources/source'
import { sha256 } from '../../util/node/sha256'
import type { ReadSource } from '../read/types'

/** Entry for a source that `sources.yaml` does not list yet. Only an editor can know its capture date. */
export function entryFor(read: ReadSource, bytes: Uint8Array): Source {
  return {
    file: read.file,
    layout: layoutFor(read),
    page: pageName(read),
    captured: 'unknown',
    sha256: sha256(bytes),
  }
}

/** Layout as named in `sources.yaml`: that of the text, or else the format. */
export function layoutFor({ format, layout }: ReadSource): Source['layout'] {
  return format === 'text' ? layout : format
}

/** Describes the page: `Posts under Network tag`, or the title of a thread. */
function pageName({ header, sightings }: ReadSource): string {
  for (const kind of ['tag', 'subtopic', 'topic'] as const) {
    const name = header[kind]
    if (name) return `Posts under ${name} ${kind}`
  }
  const question = sightings.find((post) => post.role === 'question')
  return question?.title ?? 'A page of the forum'
}

/** Returns `sources.yaml` with entries appended and removed; all other bytes stay the same. */
export function writeSources(
  text: string,
  add: readonly Source[],
  remove: ReadonlySet<string>,
): string {
  const kept = text
    .split(/^(?=- )/mu)
    .filter((entry) => !remove.has(fileOf(entry)))
    .join('')
  const added = add.map((source) => stringify([source], { lineWidth: 0 })).join('')
  return kept === '' || kept.endsWith('\n') ? kept + added : `${kept}\n${added}`
}

/** The file that an entry names; empty for the comment above the first entry. */
function fileOf(entry: string): string {
  const [source] = (parse(entry) ?? []) as readonly Partial<Source>[]
  return source?.file ?? ''
}
