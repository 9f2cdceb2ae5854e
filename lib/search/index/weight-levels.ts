/** Saturation constant of BM25: the weight that gives half of the maximum score. */
export const K1 = 1.2

/** Number of levels to which a saturated weight is quantized, so that a posting needs one character for it. */
export const LEVELS = 16

/** Weight → level, 0 to LEVELS − 1, in equal steps of the saturated weight. */
export function levelOf(weight: number): number {
  return Math.min(LEVELS - 1, Math.floor((weight / (weight + K1)) * LEVELS))
}

/** Level → weight in the middle of the level's range. */
export function weightOf(level: number): number {
  const earned = (level + 0.5) / LEVELS
  return (K1 * earned) / (1 - earned)
}
