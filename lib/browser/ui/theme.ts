import { THEME_KEY } from '../../site/theme'
import { themeWords } from '../../site/strings'
import { announce } from './copy'

type Theme = keyof typeof themeWords

/** Switches to the next theme (system, opposite of the system, same as the system), announces it and stores it. */
export function switchTheme(): void {
  const data = document.documentElement.dataset
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const order: readonly Theme[] = isDark ? ['', 'light', 'dark'] : ['', 'dark', 'light']
  const theme = order[(order.indexOf((data.theme ?? '') as Theme) + 1) % order.length] ?? ''
  if (theme) data.theme = theme
  else delete data.theme
  document.querySelector('[data-theme-switch]')?.setAttribute('aria-label', themeWords[theme])
  announce(themeWords[theme])
  try {
    if (theme) localStorage.setItem(THEME_KEY, theme)
    else localStorage.removeItem(THEME_KEY)
  } catch {
    // Without storage the theme applies to this page only.
  }
}
