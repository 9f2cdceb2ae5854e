/** Files of the font that the pages show, which `npm run make:fonts` writes, with the weights that each is for. */
export const FONT_FILES = {
  'fonts/bb5e1fb68dfd/400.woff2': '400',
  'fonts/bb5e1fb68dfd/600.woff2': '600 700',
} as const
