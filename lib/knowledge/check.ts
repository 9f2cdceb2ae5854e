import type { Fault } from '../model/fault'
import type { Knowledge } from '../model/knowledge'
import { checkConfidence } from './checks/confidence'
import { checkChanges } from './checks/changes'
import { checkClaims } from './checks/claims'
import { checkEvidence } from './checks/evidence'
import { checkExpectedOutput } from './checks/expected-output'
import { checkIds } from './checks/ids'
import { checkLinks } from './checks/links'
import { checkOrphans } from './checks/orphans'
import { checkOutcomes } from './checks/outcomes'
import { checkSections } from './checks/sections'
import { checkSignatures } from './checks/signatures'
import { checkSubjectNames } from './checks/subject-names'
import type { PageLines } from './page-lines'
import { allPostLines, type SourceLines } from './post-text'

/**
 * Checks what a schema cannot: links, evidence, sections, signatures and ids. Pure: does not read files.
 *
 * @param sources lines of each source file
 * @param lines finds lines of content files, for faults
 * @returns all faults, in the order of the checks; empty when the content is valid
 */
export function checkKnowledge(
  knowledge: Knowledge,
  sources: SourceLines,
  lines: PageLines,
): Fault[] {
  const postText = allPostLines(knowledge, sources)
  return [
    ...checkIds(knowledge, lines),
    ...checkSubjectNames(knowledge, lines),
    ...checkSections(knowledge),
    ...checkEvidence(knowledge, postText, lines),
    ...checkClaims(knowledge, lines),
    ...checkConfidence(knowledge, lines),
    ...checkExpectedOutput(knowledge),
    ...checkLinks(knowledge, lines),
    ...checkOrphans(knowledge),
    ...checkOutcomes(knowledge, lines),
    ...checkSignatures(knowledge, postText, lines),
    ...checkChanges(knowledge, lines),
  ]
}
