import type { Evidence } from '../../lib/model/evidence'
import type { Steps as StepsParts } from '../../lib/site/sections'
import { stepWords } from '../../lib/site/strings'
import { Prose } from './prose'

/**
 * Ordered steps as a checklist. Ticks are kept by the browser under `tickKey`, which names the remedy and
 * its date of review, so that a remedy rewritten later starts unticked.
 */
export function Steps(props: {
  parts: StepsParts
  tickKey: string
  evidence: readonly Evidence[]
  prefix?: string
}) {
  const { parts, tickKey, evidence, prefix = 'step' } = props
  return (
    <>
      {parts.before && <Prose markdown={parts.before} evidence={evidence} />}
      {parts.steps.length > 0 && (
        <ol className="steps" data-ticks={tickKey}>
          {parts.steps.map((step, at) => {
            const n = at + 1
            return (
              <li key={n} id={`${prefix}-${n}`}>
                <input type="checkbox" aria-label={stepWords.done(n)} />
                <Prose markdown={step} evidence={evidence} />
                <a className="at" href={`#${prefix}-${n}`} aria-label={stepWords.link(n)}>
                  {n}
                </a>
              </li>
            )
          })}
        </ol>
      )}
      {parts.after && <Prose markdown={parts.after} evidence={evidence} />}
    </>
  )
}
