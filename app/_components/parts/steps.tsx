import { stepsOf } from '../../../lib/markdown/sections'
import type { ProseOfPage } from '../../../lib/site/view-models/pages/prose'
import { aroundSteps } from '../../../lib/site/view-models/pages/sections'
import { stepWords } from '../../../lib/site/strings'
import { CopyStepLink } from './copy'
import { Prose } from '../frame/prose'

/**
 * A section's numbered list as a checklist. The browser stores ticks under `tickKey`, which starts with the id
 * of the page that owns the steps, used for their permanent addresses, and ends with its review date, so that
 * revised steps start unticked.
 */
export function Steps(props: {
  markdown: string
  prose: ProseOfPage
  tickKey: string
  /** Prefix of the anchors: `step` for `step-1`. */
  anchor: string
  /** Returns the accessible name of step `n`, 1-based. */
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
                <CopyStepLink of={nameOf(n)} />
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
