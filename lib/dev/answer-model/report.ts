import type { AnswerModel } from '../../model/search/answer-model'
import { answerOfLikelihood } from '../../search/query/answerability'
import type { Observation } from './collect'
import { ablation, interval, type Interval, learnable, type Predicted } from './evaluate'

const KINDS: readonly (readonly [Observation['kind'], string])[] = [
  ['answerable', 'has an answer here'],
  ['near', 'nothing fits, inside the field'],
  ['far', 'nothing fits, outside the field'],
  ['left-out', 'its pages left out'],
  ['error', 'names an error only'],
  ['pasted', 'pasted lines'],
]

/** Upper bounds of the likelihood ranges in the reliability table. */
const RANGES = [0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 1.001]

/** Makes Markdown tables of the answers by kind of query, the reliability of likelihoods, and the loss without each feature. */
export function report(
  observations: readonly Observation[],
  predicted: readonly Predicted[],
  model: Pick<AnswerModel, 'sure' | 'closest'>,
): string {
  const answers = withFinalAnswers(observations, predicted, model)
  return [kindTable(answers), reliabilityTable(predicted), ablationTable(observations)].join('\n\n')
}

interface FinalAnswer extends Observation {
  readonly finalAnswer: Observation['answer']
}

/** Determines each answer: by rule if the query names the first hit, else by the cross-validated likelihood. */
function withFinalAnswers(
  observations: readonly Observation[],
  predicted: readonly Predicted[],
  thresholds: Pick<AnswerModel, 'sure' | 'closest'>,
): FinalAnswer[] {
  const ruled = observations.filter(({ isNamed }) => isNamed)
  return [
    ...ruled.map((one) => ({ ...one, finalAnswer: one.answer })),
    ...predicted.map((one) => ({
      ...one,
      finalAnswer: answerOfLikelihood(one.likelihood, one.features, one.q, thresholds),
    })),
  ]
}

function kindTable(all: readonly FinalAnswer[]): string {
  const rows = KINDS.map(([kind, words]) => {
    const some = all.filter((one) => one.kind === kind)
    const share = (test: (one: FinalAnswer) => boolean): string =>
      shown(interval(some, (items) => items.filter(test).length / (items.length || 1)))
    return [
      `${words} (${some.length})`,
      share(({ finalAnswer }) => finalAnswer !== 'sure'),
      share(({ finalAnswer }) => finalAnswer === 'none'),
      share(({ finalAnswer, isRight }) => finalAnswer === 'sure' && !isRight),
      share(({ isRight }) => isRight),
    ]
  })
  return table(['query', 'not sure', 'none', 'sure and wrong', 'first hit right'], rows)
}

function reliabilityTable(predicted: readonly Predicted[]): string {
  const some = predicted.filter(({ kind }) => kind !== 'left-out')
  const rows = RANGES.map((to, n) => {
    const from = RANGES[n - 1] ?? 0
    const bin = some.filter(({ likelihood }) => likelihood >= from && likelihood < to)
    const mean = bin.reduce((sum, { likelihood }) => sum + likelihood, 0) / (bin.length || 1)
    const right = bin.filter(({ isRight }) => isRight).length / (bin.length || 1)
    return [
      `${percent(from)} – ${percent(Math.min(1, to))}`,
      String(bin.length),
      percent(mean),
      percent(right),
    ]
  })
  return table(['likelihood', 'queries', 'said', 'right'], rows)
}

function ablationTable(observations: readonly Observation[]): string {
  const rows = ablation(learnable(observations))
    .sort((a, b) => b.loss.value - a.loss.value)
    .map(({ name, loss }) => [
      name,
      ...[loss.value, loss.low, loss.high].map((one) => one.toFixed(4)),
    ])
  return table(['without', 'loss of AUC', 'from', 'to'], rows)
}

function shown({ value, low, high }: Interval): string {
  return `${percent(value)} (${percent(low)}–${percent(high)})`
}

function percent(share: number): string {
  return share.toFixed(2).replace(/^0/, '')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
