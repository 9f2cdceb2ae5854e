import { parseArgs, type ParseArgsConfig } from 'node:util'
import { FaultError } from '../model/fault'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; args: string[] }>
>

/** What a command accepts. */
export interface CommandSpec<O extends Options> {
  /** Name after `npm run`. */
  readonly name: string
  /** Every form of the command, one per line; printed for `--help` and in messages. */
  readonly usage: string
  readonly options: O
  /** Most arguments beside the options; no limit when omitted. */
  readonly most?: number
}

/**
 * Runs a command: reads its arguments, prints the faults that it throws to stderr and sets the exit code to 1.
 * An unknown option, an option without its value and too many arguments are faults too. `--help` prints the usage.
 */
export async function runMain<O extends Options>(
  spec: CommandSpec<O>,
  run: (parsed: Parsed<O>) => Promise<void> | void,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  // A reader that has seen enough, such as head, closes the pipe.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  if (args.includes('--help')) return console.log(spec.usage)
  try {
    await run(readArguments(spec, args))
  } catch (error) {
    const fault = isSystemError(error) ? systemFault(spec.name, error) : error
    if (!(fault instanceof FaultError)) throw error
    console.error(fault.message)
    process.exitCode = 1
  }
}

/**
 * Reads the arguments of a command.
 *
 * @throws FaultError when they do not fit the command
 * @internal exported for tests
 */
export function readArguments<O extends Options>(
  spec: CommandSpec<O>,
  args: readonly string[],
): Parsed<O> {
  let parsed: Parsed<O>
  try {
    parsed = parseArgs({ args: optionsFirst(args), options: spec.options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw usageFault(spec, error.message.split('. ')[0] ?? '', args)
  }
  const { length } = parsed.positionals
  if (spec.most !== undefined && length > spec.most) {
    throw usageFault(spec, `${length} arguments are more than the command takes`, args)
  }
  return parsed
}

/** Moves negative numbers, such as error codes, behind `--`, because no option is one. */
function optionsFirst(args: readonly string[]): string[] {
  const numbers = args.filter((arg) => NEGATIVE_NUMBER.test(arg))
  if (numbers.length === 0 || args.includes('--')) return [...args]
  return [...args.filter((arg) => !NEGATIVE_NUMBER.test(arg)), '--', ...numbers]
}

const NEGATIVE_NUMBER = /^-\d+$/

/** A fault in how a command was called. */
export function usageFault(
  { name, usage }: Pick<CommandSpec<Options>, 'name' | 'usage'>,
  problem: string,
  args: readonly string[] = process.argv.slice(2),
): FaultError {
  return new FaultError([
    {
      file: `npm run ${name}`,
      line: null,
      problem,
      expected: usage.trim().split('\n').join('\n            '),
      found: args.join(' ') || 'no arguments',
      fix: 'Correct the command. Its options come after --, as in the forms above.',
    },
  ])
}

/** Whether an error comes from the system, such as a file that cannot be read. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

function systemFault(name: string, error: NodeJS.ErrnoException): FaultError {
  return new FaultError([
    {
      file: error.path ?? `npm run ${name}`,
      line: null,
      problem: 'The file cannot be read or written.',
      expected: 'a path that exists and is accessible',
      found: error.code ?? error.message,
      fix: 'Check the path, which is relative to the folder of package.json.',
    },
  ])
}
