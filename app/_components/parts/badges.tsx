import type { Confidence, Outcome, State } from '../../../lib/model/common'
import type { Evidence } from '../../../lib/model/evidence'
import {
  confidenceCounts,
  confidenceWords,
  outcomeMeanings,
  outcomeWords,
  pageWords,
  stateMeanings,
  stateWords,
} from '../../../lib/site/strings'

/** What the reader can hope for: sign, colour and words. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  return (
    <span className={`badge ${outcome}`} title={outcomeMeanings[outcome]}>
      {outcomeWords[outcome]}
    </span>
  )
}

/** The same as a sign alone, for long lists; screen readers get the words. */
export function OutcomeSign({ outcome }: { outcome: Outcome }) {
  return (
    <span className={`badge ${outcome}`} title={outcomeWords[outcome]}>
      <span className="hide">{outcomeWords[outcome]}</span>
    </span>
  )
}

/** What the signs stand for. */
export function OutcomeLegend() {
  return (
    <p className="row" aria-hidden="true">
      {Object.entries(outcomeWords).map(([outcome, words]) => (
        <span key={outcome} className={`badge ${outcome}`}>
          {words}
        </span>
      ))}
    </p>
  )
}

/** How far a remedy has come, with what that means. */
export function StateBadge({ state }: { state: State }) {
  return (
    <small data-state="" title={stateMeanings[state]}>
      {stateWords[state]}
    </small>
  )
}

/** How sure a claim is: a bar of four and words. What each means is said on About. */
export function Sure({ confidence, words }: { confidence: Confidence; words?: string }) {
  return <span className={`sure ${confidence}`}>{words ?? confidenceWords[confidence]}</span>
}

const STRONGEST_FIRST: readonly Confidence[] = [
  'documented',
  'stated-by-dts',
  'community',
  'inference',
]

/** How many claims of a page rest on what; leads to the evidence itself. */
export function EvidenceTally({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null
  return (
    <p className="row">
      <small>{pageWords.evidence}:</small>
      {STRONGEST_FIRST.map((confidence) => {
        const count = evidence.filter((entry) => entry.confidence === confidence).length
        return (
          count > 0 && (
            <a key={confidence} className="tally" href="#evidence">
              <Sure confidence={confidence} words={confidenceCounts[confidence](count)} />
            </a>
          )
        )
      })}
    </p>
  )
}
