import { resolve } from 'node:path'

/**
 * The folder that holds the `content/` to read: the project, unless the environment variable
 * `REACHABLE_CONTENT` names another one, as `npm test` does with the frozen corpus in `tests/corpus`.
 *
 * @returns an absolute path; a relative one in the variable starts at the working directory
 */
export function contentRoot(): string {
  return resolve(process.env.REACHABLE_CONTENT ?? '.')
}
