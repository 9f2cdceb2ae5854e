import { closest } from '../../util/closest'
import type { Fault } from '../../model/fault'
import type { Knowledge } from '../../model/knowledge'
import type { PageLines } from '../page-lines'

/** Checks that `content/subject/` lists every area and platform that a page names. */
export function checkSubjectNames(knowledge: Knowledge, lines: PageLines): Fault[] {
  const { symptoms, remediations: remedies, guides } = knowledge
  const areas = knowledge.areas.map(({ slug }) => slug)
  const platforms = knowledge.platforms.map(({ name }) => name)
  return [
    ...[...symptoms, ...remedies, ...guides].flatMap(({ file, area }) =>
      areas.includes(area)
        ? []
        : unknown(file, 'area', area, areas, 'content/subject/areas.yaml', lines),
    ),
    ...[...symptoms, ...remedies].flatMap(({ file, environment }) =>
      environment.platforms
        .filter(({ name }) => !platforms.includes(name))
        .flatMap(({ name }) =>
          unknown(file, 'name', name, platforms, 'content/subject/platforms.yaml', lines),
        ),
    ),
  ]
}

function unknown(
  file: string,
  key: string,
  value: string,
  known: readonly string[],
  list: string,
  lines: PageLines,
): Fault[] {
  const best = closest(value, known)
  return [
    lines.fault(file, `${key}: ${value}`, {
      problem: `${list} does not list \`${value}\``,
      expected: known.join(' | '),
      found: value,
      fix: best === null ? `use one of the values above, or add it to ${list}` : `${key}: ${best}`,
    }),
  ]
}
