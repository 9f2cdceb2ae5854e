import { pageWords } from '../strings'

/** The parts of a page's answer that can be copied, as Markdown for the Markdown form, else as plain text. */
export interface CopiedAnswer {
  readonly title: string
  readonly kind: CopiedKind
  /** Outcome and state of the remedy: `Workaround, not validated`. Empty for a guide. */
  readonly outcome: string
  readonly summary: string
  /** What to do now; empty when the page has only steps. */
  readonly now: string
  /** Harm that the steps can do; empty when none. */
  readonly warning: string
  /** Platforms, devices and frameworks; empty for a guide. */
  readonly appliesTo: readonly string[]
  readonly lists: readonly CopiedList[]
  /** `Reviewed 2026-11-20` */
  readonly reviewed: string
  /** Address of the page, or its id with the site's name when others could not open the address. */
  readonly address: string
}

export type CopiedKind = keyof typeof pageWords.replyOpening

/** The steps of one section. */
export interface CopiedList {
  /** Heading of the section; empty when the page has only one list. */
  readonly heading: string
  readonly steps: readonly CopiedStep[]
}

export interface CopiedStep {
  readonly action: string
  readonly code: readonly string[]
  /** Expected result and what to do otherwise; empty when the step names neither. */
  readonly said: string
}

/** An action with what it should lead to. */
export function stepWords({ action, said }: CopiedStep): string {
  return said === '' ? action : `${action} ${said}`
}

/** Platforms, devices and frameworks of the page; empty for none. */
export function scope({ appliesTo }: CopiedAnswer): string {
  return appliesTo.length > 0 ? `${pageWords.appliesTo}: ${appliesTo.join(', ')}` : ''
}

/** A numbered list of steps; `blocksOf` returns the Markdown blocks of a step. */
export function numbered(
  steps: readonly CopiedStep[],
  blocksOf: (step: CopiedStep) => readonly string[],
): string {
  return steps.map((step, n) => `${n + 1}. ${blocksOf(step).join('\n\n')}`).join('\n')
}

/** The texts that are not empty, with a blank line between them. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}
