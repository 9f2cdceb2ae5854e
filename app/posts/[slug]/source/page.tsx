import { PageHead } from '../../../_components/frame/page-head'
import { SightingDetails, sourceAnchor } from '../../../_components/parts/sightings'
import { knowledge } from '../../../../lib/site/knowledge'
import { pageOfSighting } from '../../../../lib/site/view-models/posts/post-view'
import { nextParams, routeParams } from '../../../../lib/site/route-params'
import { twinPath } from '../../../../lib/site/addresses'
import { describe } from '../../../../lib/site/metadata'
import { firstLines, originalLines } from '../../../../lib/site/source-lines'
import { menuWords, postWords } from '../../../../lib/site/strings'
import '../../../styles/pages/source.css'

type Props = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.sources(knowledge()))
}

async function postOf({ params }: Props) {
  const { slug } = await params
  const post = knowledge().postBySlug.get(slug)
  if (!post) throw new Error(`No post “${slug}”.`)
  return post
}

export async function generateMetadata(props: Props) {
  const { url, title } = await postOf(props)
  return describe({
    url: `${url}source/`,
    title: postWords.originalOf(title),
    summary: postWords.originalIntro,
  })
}

/** The original source lines of a post, each with an anchor. */
export default async function SourcePage(props: Props) {
  const post = await postOf(props)
  const { sightings } = post
  const all = knowledge()
  const originals = sightings.map((sighting) => originalLines(sighting, all))
  const { shown, isWhole } = firstLines(originals.map((lines) => lines ?? []))
  return (
    <>
      <PageHead
        crumbs={[
          { href: '/posts/', words: menuWords.posts },
          { href: post.url, words: post.id },
        ]}
        title={postWords.originalOf(post.title)}
        link={`${post.url}source/`}
      />
      <p>{postWords.originalIntro}</p>
      {sightings.map((sighting, at) => (
        <section key={at} aria-labelledby={sourceAnchor(at)}>
          <h2 id={sourceAnchor(at)}>{postWords.capture(at + 1, pageOfSighting(sighting, all))}</h2>
          <p>
            <SightingDetails sighting={sighting} knowledge={all} />
          </p>
          {originals[at] === null ? (
            <p>{postWords.originalRemoved}</p>
          ) : (
            <ol className="source" start={sighting.lines[0]}>
              {(shown[at] ?? []).map((line, n) => {
                const anchor = `${sourceAnchor(at)}-${sighting.lines[0] + n}`
                return (
                  <li key={n} id={anchor}>
                    <a href={`#${anchor}`}>{sighting.lines[0] + n}</a>
                    <code>{line}</code>
                  </li>
                )
              })}
            </ol>
          )}
        </section>
      ))}
      {!isWhole && (
        <p>
          {postWords.firstLines} <a href={twinPath(post.url)}>{postWords.wholeText}</a>
        </p>
      )}
    </>
  )
}
