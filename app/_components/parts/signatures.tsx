import type { Knowledge, Symptom } from '../../../lib/model/knowledge'
import { shownSignatures } from '../../../lib/site/view-models/pages/signatures'
import { symptomWords } from '../../../lib/site/strings'
import { Copy } from './copy'

/** Printed lines that stand in the first screen; one more is shown rather than folded. */
const FIRST = 2

/** The first of what machines print for a symptom, to be compared and copied. */
export function FirstSignatures({ symptom, knowledge }: SignatureProps) {
  const { first } = printed(symptom, knowledge)
  if (first.length === 0) return null
  return (
    <>
      <small>{symptomWords.signature}:</small>
      <SignatureList samples={first} />
    </>
  )
}

/** Further lines that machines print, folded, and what people say, which is no line of a log. */
export function MoreSignatures({ symptom, knowledge }: SignatureProps) {
  const { more } = printed(symptom, knowledge)
  const said = shownSignatures(symptom, knowledge).filter(({ by }) => by === 'people')
  return (
    <>
      {more.length > 0 && (
        <details>
          <summary>{symptomWords.moreSignatures(more.length)}</summary>
          <SignatureList samples={more} />
        </details>
      )}
      {said.length > 0 && (
        <>
          <h3>{symptomWords.reportWords}</h3>
          <ul>
            {said.map(({ pattern, sample }) => (
              <li key={pattern}>{sample}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface SignatureProps {
  readonly symptom: Symptom
  readonly knowledge: Knowledge
}

function printed(symptom: Symptom, knowledge: Knowledge) {
  const samples = shownSignatures(symptom, knowledge)
    .filter(({ by }) => by === 'machine')
    .map(({ sample }) => sample)
  const shown = samples.length === FIRST + 1 ? samples.length : FIRST
  return { first: samples.slice(0, shown), more: samples.slice(shown) }
}

function SignatureList({ samples }: { samples: readonly string[] }) {
  return (
    <ul className="sigs">
      {samples.map((sample) => (
        <li key={sample} className="sig">
          <code>{sample}</code>
          <Copy text={sample} />
        </li>
      ))}
    </ul>
  )
}
