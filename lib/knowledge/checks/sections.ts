import { splitSections, stepsOf } from '../../markdown/sections'
import type { Fault } from '../../model/fault'
import type { Knowledge, Remedy, Symptom } from '../../model/knowledge'
import { closest } from '../../util/closest'
import {
  ACTION_SECTION,
  REMEDY_SECTIONS,
  requiredRemedySections,
  SYMPTOM_SECTIONS,
} from '../sections'

/** Checks that pages have the sections of their kind, in order and not empty, and that action sections have steps. */
export function checkSections(knowledge: Knowledge): Fault[] {
  return [
    ...knowledge.symptoms.flatMap((symptom) => {
      const open = symptom.remediations.some((slug) => {
        const outcome = knowledge.remedyBySlug.get(slug)?.outcome
        return outcome === 'workaround' || outcome === 'no-known-fix'
      })
      const required = ['What it is', 'Is it yours?', ...(open ? ['What is not known'] : [])]
      return checkPage(symptom, SYMPTOM_SECTIONS, required)
    }),
    ...knowledge.remediations.flatMap((page) => [
      ...checkPage(page, allowedFor(page), requiredRemedySections(page.outcome)),
      ...checkSteps(page),
    ]),
  ]
}

function allowedFor(page: Remedy): string[] {
  const otherActions = Object.values(ACTION_SECTION).filter(
    (n) => n !== ACTION_SECTION[page.outcome],
  )
  return REMEDY_SECTIONS.filter((name) => !otherActions.includes(name))
}

function checkPage(
  page: Symptom | Remedy,
  allowed: readonly string[],
  required: readonly string[],
): Fault[] {
  const sections = splitSections(page.body)
  const names = sections.map((section) => section.name)
  const faults: Fault[] = []
  const report = (line: number, rest: Omit<Fault, 'file' | 'line'>): void => {
    faults.push({ file: page.file, line: page.bodyLine + line - 1, ...rest })
  }
  const order = `the order ${allowed.join(' → ')}`
  let place = -1
  for (const { name, line, markdown } of sections) {
    const position = allowed.indexOf(name)
    if (position === -1) {
      const near = closest(name, allowed)
      report(line, {
        problem:
          name === '' ? 'text before the first section' : `this page type has no such section`,
        expected: allowed.map((one) => `## ${one}`).join(', '),
        found: name === '' ? markdown.slice(0, 60) : `## ${name}`,
        fix: near ? `## ${near}` : 'move the text into one of these sections',
      })
      continue
    }
    if (position <= place)
      report(line, {
        problem: `“${name}” is in the wrong place`,
        expected: order,
        fix: 'move the section',
      })
    place = Math.max(place, position)
    if (markdown === '')
      report(line, {
        problem: `“${name}” is empty`,
        expected: 'text in the section, or no section',
        fix: 'write it or remove the heading',
      })
  }
  for (const name of required)
    if (!names.includes(name))
      report(1, {
        problem: `the section “${name}” is missing`,
        expected: `## ${name}`,
        fix: `add \`## ${name}\` in ${order}`,
      })
  return faults
}

function checkSteps(page: Remedy): Fault[] {
  const action = ACTION_SECTION[page.outcome]
  const section = splitSections(page.body).find(({ name }) => name === action)
  if (!section || stepsOf(section.markdown).length > 0) return []
  return [
    {
      file: page.file,
      line: page.bodyLine + section.line - 1,
      problem: `“${action}” has no steps`,
      expected: 'a numbered list with one action per item',
      fix: '1. Do the first thing.',
    },
  ]
}
