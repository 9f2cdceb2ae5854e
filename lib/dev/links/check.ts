import { setTimeout as pause } from 'node:timers/promises'

/** What a link does. `isAnswered`: whether any server answered. */
export interface LinkState {
  readonly kind: 'works' | 'dead' | 'unsure'
  /** `404`, `no such host`, `timeout`; empty for a link that works. */
  readonly why: string
  readonly isAnswered: boolean
}

export interface CheckOptions {
  /** Most requests at the same time, and most of them to one host. */
  readonly atOnce: number
  readonly perHost: number
  /** Time for one request in milliseconds. */
  readonly timeoutMs: number
  /** Most tries of a link that is unsure, and the pause before the second in milliseconds; it doubles each time. */
  readonly tries: number
  readonly pauseMs: number
  readonly onResult?: (url: string, state: LinkState, done: number) => void
}

/** Polite to hosts with hundreds of links. */
export const CHECK: CheckOptions = {
  ...{ atOnce: 12, perHost: 2, timeoutMs: 20_000, tries: 3, pauseMs: 1000 },
}

/** Longest pause that a server may ask for, in milliseconds. */
const LONGEST_PAUSE = 60_000

/** Asks for every address, several at a time, and says what each does. */
export async function checkLinks(
  urls: readonly string[],
  options: CheckOptions,
): Promise<ReadonlyMap<string, LinkState>> {
  const states = new Map<string, LinkState>()
  const waiting = [...urls]
  const busy = new Map<string, number>()
  const running = new Set<Promise<void>>()
  const run = async (url: string, host: string): Promise<void> => {
    const state = await stateOf(url, options)
    states.set(url, state)
    busy.set(host, (busy.get(host) ?? 1) - 1)
    options.onResult?.(url, state, states.size)
  }
  while (waiting.length + running.size > 0) {
    const next = waiting.findIndex((url) => (busy.get(hostOf(url)) ?? 0) < options.perHost)
    if (next < 0 || running.size >= options.atOnce) {
      await Promise.race(running)
      continue
    }
    const [url = ''] = waiting.splice(next, 1)
    const host = hostOf(url)
    busy.set(host, (busy.get(host) ?? 0) + 1)
    const one: Promise<void> = run(url, host).finally(() => running.delete(one))
    running.add(one)
  }
  return states
}

const hostOf = (url: string): string => new URL(url).host

/** Tries a link until its state is sure. */
async function stateOf(
  url: string,
  { timeoutMs, tries, pauseMs }: CheckOptions,
): Promise<LinkState> {
  for (let n = 1; ; n++) {
    const { state, retryAfter } = await ask(url, timeoutMs)
    // A host may be unknown for a moment, when the name server is.
    const isSure = state.kind === 'works' || (state.kind === 'dead' && state.isAnswered)
    if (isSure || n >= tries) return state
    await pause(Math.max(pauseMs * 2 ** (n - 1), Math.min(LONGEST_PAUSE, retryAfter)))
  }
}

interface Asked {
  readonly state: LinkState
  /** Milliseconds. */
  readonly retryAfter: number
}

/** Sends HEAD, and GET if that does not work, because some servers refuse HEAD or answer it wrongly. */
async function ask(url: string, timeoutMs: number): Promise<Asked> {
  const head = await request('HEAD', url, timeoutMs)
  return head.state.kind === 'works' ? head : request('GET', url, timeoutMs)
}

async function request(method: 'HEAD' | 'GET', url: string, timeoutMs: number): Promise<Asked> {
  try {
    const response = await fetch(url, {
      method,
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'User-Agent': 'reachable-link-check', Accept: 'text/html,*/*;q=0.8' },
    })
    await response.body?.cancel()
    const { status } = response
    const kind = response.ok ? 'works' : status === 404 || status === 410 ? 'dead' : 'unsure'
    const state = { kind, why: response.ok ? '' : String(status), isAnswered: true } as const
    return { state, retryAfter: Number(response.headers.get('Retry-After') ?? 0) * 1000 || 0 }
  } catch (error) {
    return { state: failed(error), retryAfter: 0 }
  }
}

/** The state of a link to which no server answered. */
function failed(error: unknown): LinkState {
  const { name = '', cause } = error as Error
  const { code = '', message = '' } = (cause ?? error) as NodeJS.ErrnoException
  if (code === 'ENOTFOUND') return { kind: 'dead', why: 'no such host', isAnswered: false }
  const isLate = name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/.test(code)
  return { kind: 'unsure', why: isLate ? 'timeout' : code || message, isAnswered: false }
}
