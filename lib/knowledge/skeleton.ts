import { splitSections } from '../markdown/sections'
import { requiredRemedySections, SYMPTOM_SECTIONS } from './sections'

/** Kinds of page that can start from a skeleton, each with its folder. */
export const SKELETON_FOLDERS = {
  symptom: 'symptoms',
  remediation: 'remediations',
  guide: 'guides',
} as const
export type SkeletonKind = keyof typeof SKELETON_FOLDERS

/**
 * The text of a new page that passes its schema. Text to replace is in capitals. The content check reports
 * the slugs that do not exist yet.
 *
 * @param title 8 to 110 characters
 * @param reviewed today, `YYYY-MM-DD`
 */
export function skeleton(kind: SkeletonKind, title: string, reviewed: string): string {
  return `---\n${MATTER[kind](title, reviewed)}---\n\n${BODY[kind]()}`
}

const MATTER: Readonly<Record<SkeletonKind, (title: string, reviewed: string) => string>> = {
  symptom: (title, reviewed) => `title: ${JSON.stringify(title)}
area: connections # peer-to-peer, wifi-aware, accessories, wifi, local-network, … (content/subject/areas.yaml)
summary: WHAT IT IS, in one or two sentences.
now: WHAT TO DO NOW, in one or two sentences.
aliases: # what people type when they do not know the term
  - OTHER WORDS FOR IT
signatures: [] # - { pattern: 'regex over one line', from: post }
environment:
  platforms:
    - { name: iOS, from: "26.0" }
  frameworks: [Network]
posts: # slugs of the posts that report it
  - slug-of-the-post
remediations: # slugs, the one to try first at the top
  - slug-of-the-remediation
errors: [] # posix/24, nsurlerrordomain/-1001
evidence: [] # see CONTRIBUTING.md
reviewed: ${reviewed}
`,
  remediation: (title, reviewed) => `title: ${JSON.stringify(title)}
area: connections
summary: WHAT FOLLOWING IT ACHIEVES, in one or two sentences.
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
area: connections
summary: WHAT THE GUIDE HELPS TO DO, in one or two sentences.
evidence: [] # see CONTRIBUTING.md
reviewed: ${reviewed}
`,
}

const STEP = '1. DO ONE THING.\n\n   Expect: WHAT YOU SEE.\n\n   Otherwise: WHAT IT MEANS.\n'

const BODY: Readonly<Record<SkeletonKind, () => string>> = {
  symptom: () =>
    SYMPTOM_SECTIONS.filter((name) => name !== 'What do you see?' && name !== 'What is known')
      .map((name) => `## ${name}\n\n${name === 'Is it yours?' ? '- A CHECK.' : 'TEXT.'}\n`)
      .join('\n'),
  remediation: () =>
    requiredRemedySections('workaround')
      .map(
        (name) => `## ${name}\n\n${['Diagnosis', 'Workaround'].includes(name) ? STEP : 'TEXT.\n'}`,
      )
      .join('\n'),
  guide: () => `## FIRST PART\n\n${STEP}`,
}

/** Names of the sections in a skeleton, for the message after it is written. */
export function skeletonSections(page: string): string[] {
  return splitSections(page.slice(page.indexOf('\n---\n') + 5)).map(({ name }) => name)
}
