/** One problem in an input, described so that an editor can fix it without reading our code. */
export interface Fault {
  /** Path relative to the project root, or the path as the user gave it. */
  readonly file: string
  /** 1-based line, or null when the fault concerns the whole file. */
  readonly line: number | null
  /** What is wrong, one sentence. */
  readonly problem: string
  /** What was expected. */
  readonly expected: string
  /** What was found instead, shortened to one line. */
  readonly found?: string
  /** How to fix it; the corrected text where it can be derived. */
  readonly fix: string
}

/** Carries all faults of a run, so that one run reports every fault. */
export class FaultError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n\n'))
    this.name = 'FaultError'
    this.faults = faults
  }
}

/**
 * Formats a fault for stderr: `file:line`, then problem, expected, found and fix.
 *
 * @internal exported for tests
 */
export function formatFault(fault: Fault): string {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`
  const lines = [`${place}: ${fault.problem}`, `  expected: ${fault.expected}`]
  if (fault.found !== undefined) lines.push(`  found:    ${fault.found}`)
  lines.push(`  fix:      ${fault.fix}`)
  return lines.join('\n')
}
