import type { Cause } from '../../../lib/model/symptom'
import { symptomWords } from '../../../lib/site/strings'
import { Prose } from '../frame/prose'
import { Sure } from './badges'

/**
 * The cause of a symptom, the confidence in it, and whether it is fixed.
 *
 * @param html the cause as HTML from `proseOfPage`
 */
export function CauseLine({ cause, html }: { cause: Cause; html: string }) {
  return (
    <dl className="cause">
      <div>
        <dt>{symptomWords.cause}</dt>
        <dd>
          <Prose html={html} />
          {cause.confidence !== 'unknown' && <Sure confidence={cause.confidence} />}
        </dd>
      </div>
      <div>
        <dt>{symptomWords.status}</dt>
        <dd>{cause.fixed}</dd>
      </div>
    </dl>
  )
}
