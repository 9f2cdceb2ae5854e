/** The site's logo on a square of 24 units: radio waves above a check mark, drawn with strokes of `LOGO_STROKE`. */
export const LOGO_PATH = 'M5 10a10 10 0 0 1 14 0M8 14a6 6 0 0 1 8 0M9 17l2 2 4-4'

/** Stroke width of the logo in its units. */
export const LOGO_STROKE = 1.8
