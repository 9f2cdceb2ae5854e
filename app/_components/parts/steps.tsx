import { stepsOf } from '../../../lib/markdown/sections'
import type { ProseOfPage } from '../../../lib/site/view-models/pages/prose'
import { aroundSteps } from '../../../lib/site/view-models/pages/sections'
import { stepWords } from '../../../lib/site/strings'
import { CopyStepLink } from './copy'
import { Prose } from '../frame/prose'

/**
 * A section's numbered list as a checklist. Ticks are kept by the browser under `tickKey`, which begins
 * with the id of the page the steps belong to, for the permanent address of each, and ends with its date of
 * review, so that steps rewritten later start unticked.
 */
export function Steps(props: {
  markdown: string
  prose: ProseOfPage
  tickKey: string
  /** What each step's anchor begins with: `step` for `step-1`. */
  anchor: string
  /** The step of a number in words, for who does not see the list around it. */
  nameOf: (n: number) => string
}) {
  const { markdown, prose, tickKey, anchor, nameOf } = props
  const { before, after } = aroundSteps(markdown)
  return (
    <>
      {before && <Prose html={prose(before)} />}
      <ol className="steps" data-ticks={tickKey}>
        {stepsOf(markdown).map((step, at) => {
          const n = at + 1
          return (
            <li key={n} id={`${anchor}-${n}`}>
              <input type="checkbox" aria-label={stepWords.done(nameOf(n))} />
              <a className="n" href={`#${anchor}-${n}`} aria-label={nameOf(n)}>
                {n}
              </a>
              <div>
                <CopyStepLink />
                <Prose html={prose(step.action)} />
                <Said label={stepWords.expect} markdown={step.expect} prose={prose} />
                <Said label={stepWords.otherwise} markdown={step.otherwise} prose={prose} />
              </div>
            </li>
          )
        })}
      </ol>
      {after && <Prose html={prose(after)} />}
    </>
  )
}

function Said(props: { label: string; markdown: string | null; prose: ProseOfPage }) {
  if (props.markdown === null) return null
  return (
    <div className="said">
      <b>{props.label}</b> <Prose html={props.prose(props.markdown)} />
    </div>
  )
}
