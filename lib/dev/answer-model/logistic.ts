/** One training example. */
export interface Example {
  readonly features: readonly number[]
  readonly isRight: boolean
  /** Weight of the example in the fit. */
  readonly weight: number
}

export interface Logistic {
  readonly bias: number
  readonly weights: readonly number[]
}

/** Strength of the L2 penalty, for features scaled to unit variance. */
const RIDGE = 3
const STEPS = 25

/** Fits a logistic regression with an L2 penalty by Newton's method. The same examples give the same model. */
export function fit(examples: readonly Example[], ridge = RIDGE): Logistic {
  const count = examples[0]?.features.length ?? 0
  const total = sum(examples.map(({ weight }) => weight))
  const means = columns(
    count,
    (n) => sum(examples.map(({ features, weight }) => weight * (features[n] as number))) / total,
  )
  const scales = columns(count, (n) => {
    const variance =
      sum(
        examples.map(
          ({ features, weight }) => weight * ((features[n] as number) - (means[n] as number)) ** 2,
        ),
      ) / total
    return Math.sqrt(variance) || 1
  })
  const rows = examples.map(({ features }) => [
    1,
    ...features.map((value, n) => (value - (means[n] as number)) / (scales[n] as number)),
  ])
  let beta = Array.from({ length: count + 1 }, () => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((value, n) => (n === 0 ? 0 : -ridge * value))
    const hessian = beta.map((_, a) =>
      beta.map((_, b) => (a === b && a > 0 ? ridge : a === b ? 1e-9 : 0)),
    )
    rows.forEach((row, i) => {
      const { isRight, weight } = examples[i] as Example
      const p = logistic(sum(row.map((value, n) => value * (beta[n] as number))))
      const error = weight * (Number(isRight) - p)
      const curve = weight * p * (1 - p)
      for (let a = 0; a <= count; a++) {
        const value = row[a] as number
        gradient[a] = (gradient[a] as number) + error * value
        const line = hessian[a] as number[]
        for (let b = 0; b <= count; b++)
          line[b] = (line[b] as number) + curve * value * (row[b] as number)
      }
    })
    const move = solve(hessian, gradient)
    beta = beta.map((value, n) => value + (move[n] as number))
    if (Math.max(...move.map(Math.abs)) < 1e-8) break
  }
  const weights = scales.map((scale, n) => (beta[n + 1] as number) / scale)
  return {
    bias: (beta[0] as number) - sum(weights.map((w, n) => w * (means[n] as number))),
    weights,
  }
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

/** Solves a linear system by Gauss-Jordan elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, n) => [...row, right[n] as number])
  const size = rows.length
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let n = at + 1; n < size; n++)
      if (Math.abs(rows[n]?.[at] as number) > Math.abs(rows[pivot]?.[at] as number)) pivot = n
    ;[rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]]
    const head = rows[at] as number[]
    for (let n = 0; n < size; n++) {
      if (n === at) continue
      const row = rows[n] as number[]
      const factor = (row[at] as number) / (head[at] as number)
      for (let m = at; m <= size; m++) row[m] = (row[m] as number) - factor * (head[m] as number)
    }
  }
  return rows.map((row, n) => (row[size] as number) / (row[n] as number))
}

function columns(count: number, value: (n: number) => number): number[] {
  return Array.from({ length: count }, (_, n) => value(n))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
