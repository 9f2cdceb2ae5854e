import { aboutWords } from '../../site/strings'
import { removeCopy } from '../offline/copy'
import { h } from '../ui/dom'
import { clearStored } from '../ui/storage'
import { root } from '../ui/urls'

const status = h('p', { role: 'status' })

/** Adds a button that clears everything that the site stores in this browser. */
document
  .querySelector('[data-stored]')
  ?.append(
    h('p', {}, h('button', { type: 'button', click: () => void clear() }, aboutWords.clearStored)),
    status,
  )

async function clear(): Promise<void> {
  clearStored()
  delete document.documentElement.dataset.theme
  // A page from disk, or one without HTTPS, cannot have an offline copy.
  if ('serviceWorker' in navigator && location.protocol !== 'file:')
    await removeCopy(new URL(root, location.href))
  status.textContent = aboutWords.cleared
}
