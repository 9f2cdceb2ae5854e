import type { ErrorPage, Knowledge } from '../../../lib/model/knowledge'
import { listPage } from '../../../lib/site/view-models/lists/list-pages'
import { firstRemedy, present } from '../../../lib/site/view-models/pages/lookup'
import { errorWords, menuWords } from '../../../lib/site/strings'
import { Copy } from '../parts/copy'
import { PageList } from '../lists/lists'
import { NumberedList } from './numbered-list'
import { PageMenu } from '../lists/page-menu'
import { PageHead } from '../frame/page-head'
import { SourceLink } from '../frame/source-link'
import { Tools } from '../parts/tools'
import '../../styles/article.css'

/** Page of an error code: its meaning, its printed forms, and the pages that mention it. */
export function ErrorCodePage(props: {
  error: ErrorPage
  knowledge: Knowledge
  /** Page of the list of posts, from 1; the first is on the page of the error. */
  number?: string | undefined
}) {
  const { error, knowledge } = props
  const symptoms = present(error.symptoms, knowledge.symptomBySlug)
  const posts = listPage(error.url, present(error.posts, knowledge.postBySlug), props.number)
  if (posts.number > 1)
    return (
      <NumberedList
        crumbs={[
          { href: '/errors/', words: menuWords.errors },
          { href: error.url, words: error.title },
        ]}
        list={{ title: error.title, summary: errorWords.reports }}
        page={posts}
        none={errorWords.noReport}
      >
        <PageList pages={posts.rows} />
      </NumberedList>
    )
  return (
    <article>
      <PageHead
        crumbs={[
          { href: '/errors/', words: menuWords.errors },
          { href: `/errors/${error.domain.slug}/`, words: error.domain.domain },
        ]}
        title={error.title}
        link={error.url}
      />
      <p className="lead">{error.meaning}</p>
      {error.check.length > 0 && (
        <>
          <h2>{errorWords.check}</h2>
          <ol>
            {error.check.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      <h2>{errorWords.symptoms}</h2>
      {symptoms.length === 0 ? (
        <p>{errorWords.noSymptom}</p>
      ) : (
        <PageList
          pages={symptoms}
          summaries
          outcomeOf={(symptom) => firstRemedy(symptom, knowledge)?.outcome}
        />
      )}
      <h2>{errorWords.reports}</h2>
      {posts.rows.length === 0 ? <p>{errorWords.noReport}</p> : <PageList pages={posts.rows} />}
      <PageMenu page={posts} />
      <h2>{errorWords.forms}</h2>
      <ul className="sigs">
        {error.forms.map((form) => (
          <li key={form} className="sig">
            <code>{form}</code>
            <Copy text={form} />
          </li>
        ))}
      </ul>
      <h2>{errorWords.source}</h2>
      <ul>
        {error.domain.sources.map((source) => (
          <li key={source.url}>
            <SourceLink source={source} knowledge={knowledge} />
          </li>
        ))}
      </ul>
      <Tools page={error} />
    </article>
  )
}
