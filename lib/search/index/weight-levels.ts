/** BM25's saturation: the weight at which a term has earned half of what it can. */
export const K1 = 1.2

/** Levels to which a saturated weight is rounded, so that a posting needs one character for it. */
export const LEVELS = 16

/** Weight → level, 0 … LEVELS − 1, in even steps of what BM25 makes of the weight. */
export function levelOf(weight: number): number {
  return Math.min(LEVELS - 1, Math.floor((weight / (weight + K1)) * LEVELS))
}

/** Level → weight in the middle of the level's range. */
export function weightOf(level: number): number {
  const earned = (level + 0.5) / LEVELS
  return (K1 * earned) / (1 - earned)
}
