import { copyWords } from '../../site/strings'
import { copyFrom } from '../ui/copy'
import { addStyles } from '../ui/dom'
import { store, readStored } from '../ui/storage'
import css from '../ui/styles/code-tools.css'

/** `code.js`: the tools of code blocks. Loaded when a block comes near the window. */

/** Blocks that wrap by default; keep in sync with the style sheet. */
const WRAPPED = '[data-lang="sh"], [data-lang="text"]'

/**
 * Adds a bar to every code block, with its language, a copy button and a button that wraps long lines.
 * Wrapping applies to all blocks and is stored.
 */
function addCodeTools(): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('main pre')]
  const switches = blocks.map((block) => {
    const copy = button(copyWords.copy)
    copy.addEventListener('click', () => void copyFrom(copy, block.textContent ?? ''))
    const wrap = button(copyWords.wrap)
    wrap.addEventListener('click', () => {
      store('wrap', !wraps(block))
      show()
    })
    const frame = document.createElement('div')
    frame.className = 'code'
    const bar = document.createElement('p')
    bar.className = 'js'
    bar.dataset.lang = block.dataset.lang ?? ''
    bar.append(copy, wrap)
    block.replaceWith(frame)
    frame.append(block, bar)
    return wrap
  })
  show()

  function wraps(block: HTMLElement): boolean {
    return readStored('wrap', block.matches(WRAPPED))
  }

  function show(): void {
    blocks.forEach((block, n) => {
      block.classList.toggle('wrap', wraps(block))
      block.classList.toggle('scroll', !wraps(block))
      switches[n]?.setAttribute('aria-pressed', String(wraps(block)))
    })
  }
}

function button(words: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'quiet'
  made.textContent = words
  return made
}

addStyles(css)
addCodeTools()
