import { stepsOf } from '../../lib/markdown/sections'
import { shortPath } from '../../lib/site/addresses'
import type { ProseOfPage } from '../../lib/site/prose'
import { aroundSteps } from '../../lib/site/sections'
import { stepWords } from '../../lib/site/strings'
import { CopyLink } from './copy'
import { Prose } from './prose'

/**
 * A section's numbered list as a checklist. Ticks are kept by the browser under `tickKey`, which names the
 * remedy and its date of review, so that a remedy rewritten later starts unticked.
 */
export function Steps(props: {
  markdown: string
  prose: ProseOfPage
  /** Id of the remedy, for the permanent address of each step. */
  id: string
  tickKey: string
  /** First word of each step's anchor: `step-1`. */
  anchor: keyof typeof stepWords.named
}) {
  const { markdown, prose, id, tickKey, anchor } = props
  const { before, after } = aroundSteps(markdown)
  const nameOf = stepWords.named[anchor]
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
                <CopyLink
                  path={`${shortPath(id)}#${anchor}-${n}`}
                  words={stepWords.copy}
                  label={stepWords.copyLink(nameOf(n))}
                />
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
