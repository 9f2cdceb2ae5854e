import type { Environment } from '../../../lib/model/common'
import { slugOf } from '../../../lib/site/addresses'
import { rangeWords } from '../../../lib/site/view-models/pages/environment'
import { pageWords } from '../../../lib/site/strings'

/** Platforms with versions, devices and frameworks; platforms and frameworks link to their browse pages. */
export function EnvironmentChips({ environment }: { environment: Environment }) {
  const { platforms, devices, frameworks } = environment
  return (
    <ul className="chips" aria-label={pageWords.appliesTo}>
      {platforms.map((range) => (
        <li key={rangeWords(range)}>
          <a className="chip" href={`/browse/platform/${slugOf(range.name)}/`} title={range.note}>
            {rangeWords(range)}
          </a>
        </li>
      ))}
      {devices.map((device) => (
        <li key={device}>
          <span className="chip">{device}</span>
        </li>
      ))}
      {frameworks.map((framework) => (
        <li key={framework}>
          <a className="chip mono" href={`/browse/framework/${slugOf(framework)}/`}>
            {framework}
          </a>
        </li>
      ))}
    </ul>
  )
}
