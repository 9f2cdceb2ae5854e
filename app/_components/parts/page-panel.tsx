import type { Environment } from '../../../lib/model/common'
import type { Evidence } from '../../../lib/model/evidence'
import { headingId } from '../../../lib/markdown/headings'
import { shortPath } from '../../../lib/site/addresses'
import { pageWords } from '../../../lib/site/strings'
import { AnswerMenu } from './answer-menu'
import { EvidenceTally } from './badges'
import { CopyLink } from './copy'
import { EnvironmentChips } from './environment'

/** Anchor of the links to the sections of a page. */
const CONTENTS = 'contents'

/** Beside the answer: copy it, its permanent address, what it applies to, its evidence and its sections. */
export function PagePanel(props: {
  id: string
  environment?: Environment
  evidence: readonly Evidence[]
  /** Headings of the page's sections, in order. */
  sections: readonly string[]
}) {
  const { id, environment, evidence, sections } = props
  return (
    <aside className="side" aria-label={pageWords.about}>
      <AnswerMenu id={id} />
      <dl>
        <div className="off-paper">
          <dt>{pageWords.shortLink}</dt>
          <dd>
            <a href={shortPath(id)}>{id}</a> <CopyLink path={shortPath(id)} />
          </dd>
        </div>
        {environment && (
          <div>
            <dt>{pageWords.appliesTo}</dt>
            <dd>
              <EnvironmentChips environment={environment} />
            </dd>
          </div>
        )}
        {evidence.length > 0 && (
          <div className="off-paper">
            <dt>{pageWords.evidence}</dt>
            <dd>
              <EvidenceTally evidence={evidence} />
            </dd>
          </div>
        )}
      </dl>
      <nav id={CONTENTS} aria-label={pageWords.onThisPage}>
        <b>{pageWords.onThisPage}</b>
        {sections.map((name) => (
          <a key={name} href={`#${headingId(name, new Set())}`}>
            {name}
          </a>
        ))}
      </nav>
    </aside>
  )
}

/** At the bottom of a phone: search, copy the answer, and the sections of the page. */
export function BottomBar({ id }: { id: string }) {
  return (
    <nav className="bar" aria-label={pageWords.bar}>
      <a href="/search/" data-find="">
        {pageWords.search}
      </a>
      <button type="button" className="js quiet" data-answer={id} data-form="reply">
        {pageWords.copyReply}
      </button>
      <a href={`#${CONTENTS}`}>{pageWords.contents}</a>
    </nav>
  )
}
