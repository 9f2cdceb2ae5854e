import type { Knowledge, Symptom } from '../../../lib/model/knowledge'
import { shownSignatures } from '../../../lib/site/view-models/pages/signatures'
import { symptomWords } from '../../../lib/site/strings'
import { Copy } from './copy'

/** Number of samples shown before the rest is collapsed; a single further one is shown, too. */
const FIRST = 2

/** The first samples of machine output for a symptom, to compare and copy. */
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

/** The remaining samples of machine output, collapsed, and the wording of people's reports. */
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
