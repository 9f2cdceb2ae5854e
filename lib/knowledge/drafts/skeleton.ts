import { splitSections } from '../../markdown/sections'
import { gap } from './gaps'
import { requiredRemedySections, SYMPTOM_SECTIONS } from '../sections'

/** Kinds of page that can start from a skeleton, each with its folder. */
export const SKELETON_FOLDERS = {
  symptom: 'symptoms',
  remediation: 'remediations',
  guide: 'guides',
} as const
export type SkeletonKind = keyof typeof SKELETON_FOLDERS

/**
 * The text of a new page. What to write is marked by gaps (`⟦…⟧`), each of which the content check reports with
 * its line until it is filled.
 *
 * @param title 8 to 110 characters
 * @param reviewed today, `YYYY-MM-DD`
 */
export function skeleton(kind: SkeletonKind, title: string, reviewed: string): string {
  return `---\n${MATTER[kind](title, reviewed)}---\n\n${skeletonBody(kind)}`
}

const MATTER: Readonly<Record<SkeletonKind, (title: string, reviewed: string) => string>> = {
  symptom: (title, reviewed) => `title: ${JSON.stringify(title)}
area: ${gap('slug of an area in content/subject/areas.yaml')}
summary: ${gap('what it is, in one or two sentences')}
now: ${gap('what to do now, in one or two sentences')}
aliases: # what people type when they do not know the term
  - ${gap('other words for it; eight or more')}
signatures: [] # - { pattern: 'regex over one line', from: post }
environment:
  platforms:
    - { name: iOS, from: "26.0" }
  frameworks: [Network]
posts: # slugs of the posts that report it
  - ${gap('slug of a post')}
remediations: # slugs, the one to try first at the top
  - ${gap('slug of a remedy')}
errors: [] # posix/24, nsurlerrordomain/-1001
evidence: [] # see CONTRIBUTING.md
reviewed: ${reviewed}
`,
  remediation: (title, reviewed) => `title: ${JSON.stringify(title)}
area: ${gap('slug of an area in content/subject/areas.yaml')}
summary: ${gap('what following it achieves, in one or two sentences')}
environment:
  platforms:
    - { name: iOS, from: "26.0" }
  frameworks: [Network]
state: work-in-progress
outcome: workaround # documented-fix, workaround, no-known-fix, by-design
posts: [] # slugs of the guidance posts it is based on
evidence: [] # see CONTRIBUTING.md
reviewed: ${reviewed}
`,
  guide: (title, reviewed) => `title: ${JSON.stringify(title)}
area: ${gap('slug of an area in content/subject/areas.yaml')}
summary: ${gap('what the guide helps to do, in one or two sentences')}
evidence: [] # see CONTRIBUTING.md
reviewed: ${reviewed}
`,
}

const STEP = `1. ${gap('do one thing')}\n\n   Expect: ${gap('what you see')}\n\n   Otherwise: ${gap('what it means')}\n`

/** The sections of a new page, each with a gap. */
export function skeletonBody(kind: SkeletonKind): string {
  if (kind === 'guide') return `## ${gap('first part')}\n\n${STEP}`
  if (kind === 'remediation') {
    return requiredRemedySections('workaround')
      .map((name) => `## ${name}\n\n${WITH_STEPS.has(name) ? STEP : `${gap('text')}\n`}`)
      .join('\n')
  }
  return SYMPTOM_SECTIONS.filter((name) => !OPTIONAL.has(name))
    .map(
      (name) => `## ${name}\n\n${name === 'Is it yours?' ? `- ${gap('a check')}` : gap('text')}\n`,
    )
    .join('\n')
}

const WITH_STEPS = new Set(['Diagnosis', 'Workaround'])
const OPTIONAL = new Set<string>(['What do you see?', 'What is known'])

/** Names of the sections in a skeleton, for the message after it is written. */
export function skeletonSections(page: string): string[] {
  return splitSections(page.slice(page.indexOf('\n---\n') + 5)).map(({ name }) => name)
}
