import { Fragment } from 'react'
import type { Knowledge, Post } from '../../../lib/model/knowledge'
import type { Heading } from '../../../lib/markdown/html'
import { firstRemedy, present } from '../../../lib/site/view-models/pages/lookup'
import { twinPath } from '../../../lib/site/addresses'
import { answerAnchor } from '../../../lib/model/post'
import { factLink } from '../../../lib/site/view-models/posts/fact-links'
import { pageTexts } from '../../../lib/site/view-models/posts/page-texts'
import { bodySighting, captures, factGroups } from '../../../lib/site/view-models/posts/post-view'
import { similarPosts } from '../../../lib/site/view-models/posts/similar'
import { factWords, menuWords, postKindWords, postWords } from '../../../lib/site/strings'
import { Contents } from '../frame/contents'
import { Edits } from '../parts/edits'
import { Figures } from '../lists/figures'
import { History } from '../parts/history'
import { JsonLd } from '../frame/json-ld'
import { PageList } from '../lists/lists'
import { PageHead } from '../frame/page-head'
import { Prose } from '../frame/prose'
import { Section } from '../frame/section'
import { Sightings, sourceAnchor } from '../parts/sightings'
import { SuggestedSymptoms } from '../parts/suggested-symptoms'
import { SymbolName } from '../frame/symbol-name'
import { Tools } from '../parts/tools'
import '../../styles/pages/post.css'

/** Minimum number of characters and sections for a table of contents. */
const LONG = { text: 10_000, parts: 5 }

/** Page of a post: its text, the facts in it, its answers, its figures and its sources. */
export function PostPage({ post, knowledge }: { post: Post; knowledge: Knowledge }) {
  const symptoms = present(post.symptoms, knowledge.symptomBySlug)
  const figures = captures(post, knowledge)
  const similar = similarPosts(post, knowledge)
  const citing = citingPages(post, knowledge)
  const isLinked = symptoms.length > 0 || post.answers || citing.length > 0
  const texts = pageTexts(post)
  const parts = post.body.length < LONG.text ? [] : mainHeadings(texts.headings)
  return (
    <article data-page={post.id}>
      <PageHead crumbs={[{ href: '/posts/', words: menuWords.posts }]} {...post}>
        <p className="row">
          <small>{postKindWords[post.kind]}</small>
          {post.titleState !== 'shown' && (
            <small>
              {post.titleState === 'derived' ? postWords.derived : postWords.reviewedTitle}
            </small>
          )}
          {post.thread && (
            <a href={post.thread} rel="nofollow noopener noreferrer">
              {postWords.thread}
            </a>
          )}
          {post.tags.map((tag) => (
            <span key={tag} className="chip">
              {tag}
            </span>
          ))}
        </p>
      </PageHead>
      <div className="cols post-cols">
        <aside aria-label={postWords.answers}>
          {symptoms.length > 0 && (
            <>
              <h2>{isGuidance(post) ? postWords.about : postWords.answers}</h2>
              <PageList
                pages={symptoms}
                outcomeOf={(symptom) => firstRemedy(symptom, knowledge)?.outcome}
              />
            </>
          )}
          {!isLinked && <p className="soft">{postWords.noSymptom}</p>}
          <SuggestedSymptoms post={post} knowledge={knowledge} />
          <AnswerLinks post={post} shown={texts.answers.length} />
        </aside>
        <div>
          {parts.length >= LONG.parts && <Contents parts={parts} />}
          <Prose className="post" html={texts.body} />
          {bodySighting(post)?.complete === false && <p className="soft">{postWords.incomplete}</p>}
          <Answers post={post} texts={texts.answers} />
          {!texts.isWhole && (
            <p>
              {postWords.firstPart} <a href={twinPath(post.url)}>{postWords.wholeText}</a>
            </p>
          )}
        </div>
        <About post={post} facts={texts.facts} citing={citing} knowledge={knowledge} />
      </div>
      {figures.length > 0 && (
        <Section title={postWords.figures}>
          <Figures captures={figures} />
        </Section>
      )}
      <Sightings post={post} knowledge={knowledge} />
      <Edits post={post} changes={texts.edits} knowledge={knowledge} />
      {similar.length > 0 && (
        <Section title={postWords.similar}>
          <PageList pages={similar} />
        </Section>
      )}
      <History page={post} knowledge={knowledge} />
      <Tools page={post} />
      {texts.isWhole && <JsonLd page={post} knowledge={knowledge} />}
    </article>
  )
}

/** Whether the post gives information rather than asks for it. */
function isGuidance({ kind }: Post): boolean {
  return kind === 'guidance' || kind === 'announcement'
}

/** Headings of the highest level that occurs more than once. */
function mainHeadings(headings: readonly Heading[]): Heading[] {
  const ranks = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b)
  const main = ranks.find((rank) => headings.filter(({ depth }) => depth === rank).length > 1)
  return headings.filter(({ depth }) => depth === main)
}

/** The answers in the post's thread, each with its author's role, whether it was accepted, and its source. */
function Answers({ post, texts }: { post: Post; texts: readonly string[] }) {
  if (!post.answers || texts.length === 0) return null
  return (
    <Section title={postWords.inThread}>
      {post.answers.slice(0, texts.length).map(({ sightings: [at = 0], ...answer }, n) => (
        <article key={at} id={answerAnchor(n)} className="answer" aria-labelledby={`by-${n + 1}`}>
          <h3 id={`by-${n + 1}`}>
            {postWords.answer(answer)}{' '}
            <small>
              <a href={`${post.url}source/#${sourceAnchor(at)}`}>{postWords.original}</a>
            </small>
          </h3>
          <Prose className="post" html={texts[n] ?? ''} />
          {post.sightings[at]?.complete === false && (
            <p className="soft">{postWords.answerIncomplete}</p>
          )}
        </article>
      ))}
    </Section>
  )
}

/** Links next to the post to the answers below it. */
function AnswerLinks({ post, shown }: { post: Post; shown: number }) {
  if (!post.answers || shown === 0) return null
  return (
    <>
      <h2>{postWords.toReplies}</h2>
      <ul className="list">
        {post.answers.slice(0, shown).map((answer, n) => (
          <li key={n}>
            <a href={`#${answerAnchor(n)}`}>{postWords.answer(answer)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Shown next to the post: the other pages that cite it, and the facts in it. */
function About(props: {
  post: Post
  facts: Post['facts']
  citing: ReturnType<typeof citingPages>
  knowledge: Knowledge
}) {
  const { facts, citing, knowledge } = props
  const groups = factGroups(facts)
  if (citing.length + groups.length === 0) return null
  return (
    <aside aria-label={postWords.facts}>
      {citing.length > 0 && (
        <>
          <h2>{postWords.cited}</h2>
          <PageList pages={citing} />
        </>
      )}
      {groups.length > 0 && (
        <>
          <h2>{postWords.facts}</h2>
          <dl className="facts">
            {groups.map(({ kind, values }) => (
              <div key={kind}>
                <dt>{factWords[kind]}</dt>
                <dd>
                  {values.map((value, n) => (
                    <Fragment key={value}>
                      {n > 0 && ', '}
                      <FactName value={value} href={factLink(kind, value, knowledge)} />
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </aside>
  )
}

function FactName({ value, href }: { value: string; href: string | null }) {
  const name = <SymbolName name={value} />
  return href ? <a href={href}>{name}</a> : name
}

/** Pages that cite the post, except the symptoms that list it as a report. */
function citingPages(post: Post, knowledge: Knowledge) {
  const bySlug = {
    symptom: knowledge.symptomBySlug,
    remediation: knowledge.remedyBySlug,
    guide: knowledge.guideBySlug,
  }
  return post.citedBy
    .filter(({ kind, slug }) => kind !== 'symptom' || !post.symptoms.includes(slug))
    .flatMap(({ kind, slug }) => bySlug[kind].get(slug) ?? [])
}
