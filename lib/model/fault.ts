/**
 * One thing wrong with an input, said so that an editor can fix it without reading our code.
 */
export interface Fault {
  /** Path relative to the project root, or the path as the user gave it. */
  readonly file: string
  /** 1-based line, or null where the fault is the file as a whole. */
  readonly line: number | null
  /** What is wrong, one sentence. */
  readonly problem: string
  /** What was expected there. */
  readonly expected: string
  /** What stands there instead, shortened to one line. */
  readonly found?: string
  /** How to fix it; corrected text where it can be known. */
  readonly fix: string
}

/** Thrown once per run with every fault that was collected, so that one run shows them all. */
export class FaultError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n\n'))
    this.name = 'FaultError'
    this.faults = faults
  }
}

/** A fault as the text a person reads on stderr: `file:line`, then problem, expected, found, fix. */
export function formatFault(fault: Fault): string {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`
  const lines = [`${place}: ${fault.problem}`, `  expected: ${fault.expected}`]
  if (fault.found !== undefined) lines.push(`  found:    ${fault.found}`)
  lines.push(`  fix:      ${fault.fix}`)
  return lines.join('\n')
}
