import { headingId } from '../../../lib/markdown/headings'
import { Contents } from '../../_components/frame/contents'
import { PageHead } from '../../_components/frame/page-head'
import { Section } from '../../_components/frame/section'
import { SourceLink } from '../../_components/frame/source-link'
import { SymbolName } from '../../_components/frame/symbol-name'
import { knowledge } from '../../../lib/site/knowledge'
import { nextParams, routeParams } from '../../../lib/site/route-params'
import { describe } from '../../../lib/site/metadata'
import { timesSeen } from '../../../lib/site/view-models/lists/order'
import { errorWords, menuWords, pageWords } from '../../../lib/site/strings'
import '../../styles/pages/codes.css'

type Props = { params: Promise<{ domain: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.errorDomains(knowledge()))
}

async function domainOf({ params }: Props) {
  const { domain } = await params
  const found = knowledge().errorDomains.find(({ slug }) => slug === domain)
  if (!found) throw new Error(`No error domain “${domain}”.`)
  return found
}

export async function generateMetadata(props: Props) {
  const { slug, domain, summary } = await domainOf(props)
  return describe({ url: `/errors/${slug}/`, title: domain, summary })
}

/** Number of codes from which a link leads past them, since they fill more than five screens of a phone. */
const MANY = 30

/** Page of an error domain with its codes, the most met first. */
export default async function Domain(props: Props) {
  const domain = await domainOf(props)
  const codes = knowledge()
    .errors.filter((error) => error.domain.slug === domain.slug)
    .sort((a, b) => timesSeen(b) - timesSeen(a))
  return (
    <>
      <PageHead
        crumbs={[{ href: '/errors/', words: menuWords.errors }]}
        title={domain.domain}
        link={`/errors/${domain.slug}/`}
      />
      <p className="lead">{domain.summary}</p>
      {domain.aliases.length > 0 && (
        <p className="soft">
          {pageWords.knownAs}: {domain.aliases.join(', ')}
        </p>
      )}
      {codes.length > MANY && (
        <Contents
          parts={[{ id: headingId(errorWords.source, new Set()), text: errorWords.source }]}
        />
      )}
      <table className="codes">
        <thead>
          <tr>
            <th scope="col" className="n">
              {errorWords.code}
            </th>
            <th scope="col">{errorWords.symbol}</th>
            <th scope="col">{errorWords.meaning}</th>
            <th scope="col">{errorWords.seen}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map((error) => (
            <tr key={error.code}>
              <td className="n">
                <a href={error.url}>{error.code}</a>
              </td>
              <td>
                <code>
                  <SymbolName name={error.symbols[0]} />
                </code>
              </td>
              <td>{error.meaning}</td>
              <td>{errorWords.seenIn(error.symptoms.length, error.posts.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Section title={errorWords.source}>
        <ul>
          {domain.sources.map((source) => (
            <li key={source.url}>
              <SourceLink source={source} knowledge={knowledge()} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
