import type { Confidence, Outcome, State, PageKind } from '../../../lib/model/common'
import type { Evidence } from '../../../lib/model/evidence'
import {
  confidenceCounts,
  confidenceWords,
  kindWords,
  outcomeWords,
  stateWords,
} from '../../../lib/site/strings'

/** Badge of an outcome: icon, color and text. The about page explains the outcomes. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  return <span className={`badge ${outcome}`}>{outcomeWords[outcome]}</span>
}

/** Kind of a page: icon and text; `words` is more exact, such as “Question”. */
export function KindBadge({ kind, words }: { kind: PageKind; words?: string | undefined }) {
  return <small className={`kind ${kind}`}>{words ?? kindWords[kind]}</small>
}

/** Badge of an outcome without visible text, for long lists; screen readers get the text. */
export function OutcomeSign({ outcome }: { outcome: Outcome }) {
  return (
    <span className={`badge ${outcome}`} title={outcomeWords[outcome]}>
      <span className="hide">{outcomeWords[outcome]}</span>
    </span>
  )
}

/** Legend of the outcome badges. */
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

/** Editorial state of a remedy; the about page explains the states. */
export function StateBadge({ state }: { state: State }) {
  return <small data-state="">{stateWords[state]}</small>
}

/** Confidence in a claim, as a bar of four levels and text. The about page explains the levels. */
export function Sure({ confidence }: { confidence: Confidence }) {
  return <span className={`sure ${confidence}`}>{confidenceWords[confidence]}</span>
}

const STRONGEST_FIRST: readonly Confidence[] = [
  'documented',
  'stated-by-dts',
  'community',
  'inference',
]

/** Number of claims of a page by confidence, linked to the evidence. */
export function EvidenceTally({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null
  return (
    <>
      {STRONGEST_FIRST.map((confidence) => {
        const count = evidence.filter((entry) => entry.confidence === confidence).length
        return (
          count > 0 && (
            <a key={confidence} className={`sure ${confidence}`} href="#evidence">
              {confidenceCounts[confidence](count)}
            </a>
          )
        )
      })}
    </>
  )
}
