import { copyWords } from '../site/strings'
import { copyFrom } from './copy'
import { keep, recall } from './memory'

/** Gives every block of code a button that copies it and one that wraps long lines; the choice is kept. */
export function equipCode(): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('main pre')]
  const switches = blocks.map((block) => {
    const copy = button(copyWords.copy)
    copy.addEventListener('click', () => void copyFrom(copy, block.textContent ?? ''))
    const wrap = button(copyWords.wrap)
    wrap.addEventListener('click', () => {
      keep('wrap', recall('wrap', false) ? null : true)
      show()
    })
    const frame = document.createElement('div')
    frame.className = 'code'
    const bar = document.createElement('p')
    bar.className = 'js'
    bar.append(copy, wrap)
    block.replaceWith(frame)
    frame.append(block, bar)
    return wrap
  })
  show()

  function show(): void {
    const wraps = recall('wrap', false)
    blocks.forEach((block, n) => {
      block.classList.toggle('wrap', wraps)
      switches[n]?.setAttribute('aria-pressed', String(wraps))
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
