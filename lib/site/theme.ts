/** Where a reader's choice of colours is kept: `light`, `dark`, or nothing for the system's. */
export const THEME_KEY = 'reachable.theme'

/**
 * Runs before the first paint, so that a chosen theme shows without a flash. Storage can be forbidden
 * (a file opened from disk in some browsers), hence the try.
 */
export const THEME_SCRIPT = /* @__PURE__ */ inlineScript(THEME_KEY)

function inlineScript(key: string): string {
  return `try{var t=localStorage.getItem('${key}');t&&(document.documentElement.dataset.theme=t)}catch(e){}`
}
