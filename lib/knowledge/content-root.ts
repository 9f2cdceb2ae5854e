import { resolve } from 'node:path'

/**
 * The folder that contains the `content/` to read: the value of the environment variable
 * `REACHABLE_CONTENT`, else the working directory. `npm test` sets the variable to the frozen corpus in
 * `tests/corpus`.
 *
 * @returns an absolute path; a relative value is resolved against the working directory
 */
export function contentRoot(): string {
  return resolve(process.env.REACHABLE_CONTENT ?? '.')
}
