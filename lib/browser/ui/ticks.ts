import { readStored, type StoredName } from './storage'

/** Name under which the ticks of a list are stored. */
export function ticksName(list: HTMLElement): StoredName {
  return `ticks.${list.dataset.ticks ?? ''}`
}

/**
 * Calls `load` when a checklist of the page needs the script that keeps its ticks: at once when ticks are stored, or
 * when the browser restored them with the page, and otherwise when a box is ticked.
 */
export function watchChecklists(load: () => void): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) {
    list.addEventListener('change', load)
    if (readStored(ticksName(list), null) ?? list.querySelector(':checked')) load()
  }
}
