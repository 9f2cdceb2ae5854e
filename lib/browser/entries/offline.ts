import { registered, removeCopy } from '../offline/copy'
import type { OfflineProgress, OfflineQuestion, OfflineState } from '../offline/pack-format'
import { offlineWords as words } from '../../site/strings'
import { h } from '../ui/dom'
import { root } from '../ui/urls'

const part = document.querySelector<HTMLElement>('[data-offline]')
if (part && location.protocol === 'file:') part.append(h('p', {}, words.needsServer))
else if (part && 'serviceWorker' in navigator) void start(part)

/** Shows whether this browser stores the site, with buttons to store, update and remove it. */
async function start(part: HTMLElement): Promise<void> {
  const scope = new URL(root, location.href)
  const status = h('p', { role: 'status', tabindex: '-1' })
  const actions = h('p', { class: 'row' })
  part.append(status, actions)

  // A progress message can arrive after the worker has failed; it must not replace the error.
  let fetching = false
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<OfflineProgress>) => {
    if (fetching) say(words.keeping(data.kept, data.of))
  })
  const known = await registered(scope)
  known?.addEventListener('updatefound', () => void update(known.installing))
  await (known?.installing ? update(known.installing) : show())

  async function show(): Promise<void> {
    const registration = await registered(scope)
    const state = await askState(registration)
    if (registration?.waiting) {
      say(words.newer, [words.useNow, useNow], [words.remove, remove])
    } else if (state?.ready) {
      say(words.ready(state.build), [words.remove, remove])
    } else {
      say(words.notReady, [words.keep, keep])
    }
  }

  async function keep(): Promise<void> {
    say(words.keeping(0, 1))
    try {
      const registration = await navigator.serviceWorker.register(new URL('sw.js', scope), {
        scope: scope.pathname,
      })
      await follow(registration.installing ?? registration.active, 'activated')
      await show()
    } catch {
      say(words.failed, [words.keep, keep])
    }
  }

  /** Waits for a newer build, then shows the state. If the download fails, the older build stays. */
  async function update(worker: ServiceWorker | null): Promise<void> {
    await follow(worker, 'installed').catch(() => undefined)
    await show()
  }

  async function follow(worker: ServiceWorker | null, goal: ServiceWorkerState): Promise<void> {
    fetching = true
    try {
      await reached(worker, goal)
    } finally {
      fetching = false
    }
  }

  async function useNow(): Promise<void> {
    const question: OfflineQuestion = { ask: 'use-now' }
    ;(await registered(scope))?.waiting?.postMessage(question)
  }

  async function remove(): Promise<void> {
    await removeCopy(scope)
    say(words.removed, [words.keep, keep])
  }

  function say(
    text: string,
    ...buttons: readonly (readonly [string, () => Promise<void>])[]
  ): void {
    // The pressed button is removed, so move the focus to the status.
    if (actions.contains(document.activeElement)) status.focus()
    status.textContent = text
    actions.replaceChildren(
      ...buttons.map(([label, click]) =>
        h('button', { type: 'button', click: () => void click() }, label),
      ),
    )
  }
}

/** Resolves when the worker reaches `goal` or is activated; rejects when it becomes redundant or is null. */
function reached(worker: ServiceWorker | null, goal: ServiceWorkerState): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      if (worker?.state === goal || worker?.state === 'activated') resolve()
      if (!worker || worker.state === 'redundant') reject(new Error('not kept'))
    }
    worker?.addEventListener('statechange', check)
    check()
  })
}

/** Asks the active worker for its state; undefined when there is no active worker. */
function askState(
  registration: ServiceWorkerRegistration | undefined,
): Promise<OfflineState | undefined> {
  const active = registration?.active
  if (!active) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<OfflineState>) => resolve(data)
    const question: OfflineQuestion = { ask: 'state' }
    active.postMessage(question, [port2])
  })
}
