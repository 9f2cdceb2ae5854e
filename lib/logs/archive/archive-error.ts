/** Why an archive cannot be read. */
export type ArchiveFault = 'broken' | 'encrypted' | 'bomb' | 'other-archive' | 'too-many'

/** An archive that cannot be read. What was read of it before stays. */
export class ArchiveError extends Error {
  constructor(readonly fault: ArchiveFault) {
    super(fault)
  }
}
