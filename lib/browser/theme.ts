import { THEME_KEY } from '../site/theme'

const NEXT: Readonly<Record<string, string>> = { '': 'light', light: 'dark', dark: '' }

/** Goes from the system's colours to light, to dark, and back. The choice is kept and shown at once. */
export function switchTheme(): void {
  const data = document.documentElement.dataset
  const theme = NEXT[data.theme ?? ''] ?? ''
  if (theme) data.theme = theme
  else delete data.theme
  try {
    if (theme) localStorage.setItem(THEME_KEY, theme)
    else localStorage.removeItem(THEME_KEY)
  } catch {
    // The choice then lasts for this page only.
  }
}
