import { pageWords } from '../../site/strings'
import { shareable } from './urls'

/** Whether this copy is opened from disk and has no published address, so its addresses are useless to others. */
export const onlyHere = location.protocol === 'file:' && !document.documentElement.dataset.address

/** The permanent address of a page for a copied answer, or its id with the site's name when others could not open it. */
export function answerAddress(id: string): string {
  const site = document.querySelector('.brand')?.textContent ?? ''
  return onlyHere
    ? pageWords.withoutAddress(site.trim(), id)
    : shareable(`/${id.charAt(0)}/${id.slice(1)}/`)
}
