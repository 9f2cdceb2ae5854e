import { switchTheme } from '../ui/theme'

/** `theme.js`: switches the theme. Loaded when the button is first used. */
reachable.switchTheme = switchTheme
