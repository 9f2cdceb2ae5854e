/** The site's mark on a square of 24 units: radio waves above a check mark, drawn with strokes of `MARK_STROKE`. */
export const MARK_PATH = 'M5 10a10 10 0 0 1 14 0M8 14a6 6 0 0 1 8 0M9 17l2 2 4-4'

/** Stroke width of the mark in its units. */
export const MARK_STROKE = 1.8
