/** Local storage key of the chosen theme: `light` or `dark`; absent for the system's theme. */
export const THEME_KEY = 'reachable.theme'

/**
 * Inline script that applies the chosen theme before the first paint, to avoid a flash. The `try` is needed
 * because some browsers forbid storage for files opened from disk.
 */
export const THEME_SCRIPT = /* @__PURE__ */ inlineScript(THEME_KEY)

function inlineScript(key: string): string {
  return `try{var t=localStorage.getItem('${key}');t&&(document.documentElement.dataset.theme=t)}catch(e){}`
}
