import type { ReadFiles } from '../../logs/archive/read-logs'
import type { MatchData } from '../../logs/data'
import type { LogResult } from '../../logs/reading'
import type { ErrorRows } from '../../search/index/index-files'

/** A file that was dropped, with its path if it is in a folder. */
export interface DroppedFile {
  readonly name: string
  readonly file: Blob
}

/** What a worker is to read: a text, or files. */
export interface LogRequest {
  readonly data: MatchData
  readonly errors: readonly ErrorRows[]
  readonly text?: string
  readonly files?: readonly DroppedFile[]
}

/** What came out. `files` says what was read of dropped files. */
export interface LogOutcome {
  readonly result: LogResult
  readonly files: ReadFiles | null
}

/** What a worker says: the share read, 0 to 1, with the file it is in, and in the end what came out. */
export type LogReply = { readonly share: number; readonly file: string } | LogOutcome
