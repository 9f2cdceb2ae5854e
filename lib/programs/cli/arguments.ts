import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FaultError } from '../../model/fault'
import { programWords } from '../../site/strings'

/** The actions of the command. */
export type Action = 'search' | 'explain' | 'match' | 'page' | 'mcp' | 'help' | 'version'

export interface Arguments {
  readonly action: Action
  /** The arguments after the action, as one text. */
  readonly text: string
  readonly site: string
  readonly limit: number
  readonly asJson: boolean
}

const NEEDS_TEXT: readonly Action[] = ['search', 'explain', 'match', 'page']
/** Maximum number of hits of a search. */
export const LIMIT = { usual: 10, most: 50 }

/**
 * Parses the arguments of the command. A word that starts with a hyphen and a digit is an error code:
 * `-1001`.
 *
 * @param args arguments without the names of Node and of the program
 * @throws FaultError when they are invalid
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  const { values, positionals } = parsed(args.map((arg) => (/^-\d/.test(arg) ? ` ${arg}` : arg)))
  const [name, ...words] = positionals
  const action = values.help ? 'help' : values.version ? 'version' : (name as Action | undefined)
  const text = words
    .map((word) => word.trim())
    .join(' ')
    .trim()
  if (action === undefined || ![...NEEDS_TEXT, 'mcp', 'help', 'version'].includes(action))
    throw wrongUse('there is no such command', name ?? 'no command')
  if (NEEDS_TEXT.includes(action) && text === '')
    throw wrongUse(`${action} needs something to work on`, `reachable ${action}`)
  const limit = Number(values.limit ?? LIMIT.usual)
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT.most)
    throw wrongUse(`--limit must be a whole number from 1 to ${LIMIT.most}`, `${values.limit}`)
  const site = values.site ?? env.REACHABLE_SITE ?? usualSite()
  return { action, text, site, limit, asJson: values.json ?? false }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        limit: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw wrongUse('an option is wrong', (error as Error).message)
  }
}

/** The usual folder of a copy of the site. */
function usualSite(): string {
  return existsSync('assets') || !existsSync(join('out', 'assets')) ? '.' : 'out'
}

function wrongUse(problem: string, found: string): FaultError {
  return new FaultError([
    {
      file: 'reachable',
      line: null,
      problem,
      expected: 'reachable search|explain|match|page|mcp …, see reachable --help',
      found,
      fix: programWords.example,
    },
  ])
}
