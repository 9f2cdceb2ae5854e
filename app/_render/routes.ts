import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Knowledge } from '../../lib/model/knowledge'
import { routeParams } from '../../lib/site/route-params'
import { listPagePath } from '../../lib/site/view-models/lists/list-pages'
import { pageParams } from '../../lib/site/view-models/lists/paged-lists'
import * as shortAddress from '../[short]/[number]/page'
import * as about from '../about/page'
import * as browse from '../browse/page'
import * as facet from '../browse/[facet]/page'
import * as facetValue from '../browse/[facet]/[value]/page'
import * as changes from '../changes/page'
import * as edited from '../changes/edited/page'
import * as coverage from '../coverage/page'
import * as unanswered from '../coverage/unanswered/page'
import * as waiting from '../coverage/waiting/page'
import * as errors from '../errors/page'
import * as errorDomain from '../errors/[domain]/page'
import * as errorCode from '../errors/[domain]/[code]/page'
import * as glossary from '../glossary/page'
import * as guides from '../guides/page'
import * as guide from '../guides/[slug]/page'
import * as log from '../log/page'
import * as notFound from '../not-found'
import * as offline from '../offline/page'
import * as home from '../page'
import * as posts from '../posts/page'
import * as post from '../posts/[slug]/page'
import * as source from '../posts/[slug]/source/page'
import * as remedies from '../remediations/page'
import * as remedy from '../remediations/[slug]/page'
import * as search from '../search/page'
import * as symptoms from '../symptoms/page'
import * as symptom from '../symptoms/[slug]/page'

/** A page module of the App Router, as far as a build uses it. */
export interface PageModule<Params> {
  readonly default: (props: { params: Promise<Params> }) => ReactElement | Promise<ReactElement>
  readonly generateMetadata: (props: { params: Promise<Params> }) => Metadata | Promise<Metadata>
  /** Next tells search engines not to index such a page. */
  readonly notFound?: true
}

/** A page to render: its file, relative to the root, and what makes its HTML. */
export interface PageToRender {
  readonly file: string
  readonly render: (to: <P>(page: PageModule<P>, params: P) => Promise<string>) => Promise<string>
}

/** All pages of the site by route, the page first that Next exports too. The order of the routes is always the same. */
export function pagesToRender(knowledge: Knowledge): PageToRender[][] {
  return [
    pageOf(home, ''),
    pageOf(about, 'about/'),
    pageOf(coverage, 'coverage/'),
    pageOf(errors, 'errors/'),
    pageOf(glossary, 'glossary/'),
    pageOf(guides, 'guides/'),
    pageOf(log, 'log/'),
    pageOf(offline, 'offline/'),
    pageOf(remedies, 'remediations/'),
    pageOf(search, 'search/'),
    pageOf(symptoms, 'symptoms/'),
    routeParams
      .symptoms(knowledge)
      .flatMap((params) => pagesOfList(symptom, `/symptoms/${params.slug}/`, knowledge, params)),
    pagesOf(remedy, routeParams.remediations(knowledge), ({ slug }) => `remediations/${slug}/`),
    pagesOf(guide, routeParams.guides(knowledge), ({ slug }) => `guides/${slug}/`),
    pagesOf(post, routeParams.posts(knowledge), ({ slug }) => `posts/${slug}/`),
    pagesOf(source, routeParams.sources(knowledge), ({ slug }) => `posts/${slug}/source/`),
    pagesOf(shortAddress, routeParams.shortAddresses(knowledge), ({ short, number }) =>
      [short, number, ''].join('/'),
    ),
    pagesOf(errorDomain, routeParams.errorDomains(knowledge), ({ domain }) => `errors/${domain}/`),
    routeParams
      .errorCodes(knowledge)
      .flatMap((params) =>
        pagesOfList(errorCode, `/errors/${params.domain}/${params.code}/`, knowledge, params),
      ),
    pagesOf(facet, routeParams.facets(knowledge), (params) => `browse/${params.facet}/`),
    routeParams
      .facetValues(knowledge)
      .flatMap((params) =>
        pagesOfList(facetValue, `/browse/${params.facet}/${params.value}/`, knowledge, params),
      ),
    pagesOfList(posts, '/posts/', knowledge, {}),
    pagesOfList(browse, '/browse/', knowledge, {}),
    pagesOfList(waiting, '/coverage/waiting/', knowledge, {}),
    pagesOfList(unanswered, '/coverage/unanswered/', knowledge, {}),
    pagesOfList(changes, '/changes/', knowledge, {}),
    pagesOfList(edited, '/changes/edited/', knowledge, {}),
    [{ file: '404.html', render: (to) => to(NOT_FOUND, {}) }],
  ]
}

const NOT_FOUND: PageModule<object> = {
  default: () => notFound.default(),
  generateMetadata: () => notFound.metadata,
  notFound: true,
}

/** All pages of a list, the first one included. */
function pagesOfList<Params>(
  page: PageModule<Params & { number: string }>,
  url: string,
  knowledge: Knowledge,
  params: Params,
): PageToRender[] {
  const numbers = pageParams(url, knowledge).map(({ number }) => ({ ...params, number }))
  return pagesOf(page, numbers, ({ number }) => listPagePath(url, Number(number)).slice(1))
}

function pageOf(page: PageModule<object>, path: string): PageToRender[] {
  return pagesOf(page, [{}], () => path)
}

/** @param path address of a page below the root, with the slash at its end */
function pagesOf<Params>(
  page: PageModule<Params>,
  all: readonly Params[],
  path: (params: Params) => string,
): PageToRender[] {
  return all.map((params) => ({
    file: `${path(params)}index.html`,
    render: (to) => to(page, params),
  }))
}
