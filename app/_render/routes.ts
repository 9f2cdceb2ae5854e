import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Knowledge } from '../../lib/model/knowledge'
import { routeParams } from '../../lib/site/route-params'
import { listPagePath } from '../../lib/site/view-models/lists/list-pages'
import { pageParams } from '../../lib/site/view-models/lists/paged-lists'
import * as browse from '../browse/page'
import * as facetValue from '../browse/[facet]/[value]/page'
import * as changes from '../changes/page'
import * as edited from '../changes/edited/page'
import * as unanswered from '../coverage/unanswered/page'
import * as waiting from '../coverage/waiting/page'
import * as errorCode from '../errors/[domain]/[code]/page'
import * as posts from '../posts/page'
import * as post from '../posts/[slug]/page'
import * as source from '../posts/[slug]/source/page'
import * as shortAddress from '../[short]/[number]/page'

/** A page module of the App Router, as far as a build uses it. */
export interface PageModule<Params> {
  readonly default: (props: { params: Promise<Params> }) => Promise<ReactElement>
  readonly generateMetadata: (props: { params: Promise<Params> }) => Promise<Metadata>
}

/** A page to render: its path below the root, without slashes at the ends, and what makes its HTML. */
export interface PageToRender {
  readonly path: string
  readonly render: (to: <P>(page: PageModule<P>, params: P) => Promise<string>) => Promise<string>
}

/** The pages of the routes that a build renders without Next; the first of each route is exported by Next too. */
export function pagesToRender(knowledge: Knowledge): PageToRender[][] {
  return [
    pagesOf(post, routeParams.posts(knowledge), ({ slug }) => `posts/${slug}`),
    pagesOf(source, routeParams.sources(knowledge), ({ slug }) => `posts/${slug}/source`),
    pagesOf(shortAddress, routeParams.shortAddresses(knowledge), ({ short, number }) =>
      [short, number].join('/'),
    ),
    pagesOf(errorCode, routeParams.errorCodes(knowledge), ({ domain, code }) =>
      ['errors', domain, code].join('/'),
    ),
    routeParams
      .facetValues(knowledge)
      .flatMap(({ facet, value }) =>
        pagesOfList(facetValue, `/browse/${facet}/${value}/`, knowledge, { facet, value }),
      ),
    pagesOfList(posts, '/posts/', knowledge, {}),
    pagesOfList(browse, '/browse/', knowledge, {}),
    pagesOfList(waiting, '/coverage/waiting/', knowledge, {}),
    pagesOfList(unanswered, '/coverage/unanswered/', knowledge, {}),
    pagesOfList(changes, '/changes/', knowledge, {}),
    pagesOfList(edited, '/changes/edited/', knowledge, {}),
  ]
}

/** All pages of a list, the first one included. */
function pagesOfList<Params>(
  page: PageModule<Params & { number: string }>,
  url: string,
  knowledge: Knowledge,
  params: Params,
): PageToRender[] {
  const numbers = pageParams(url, knowledge).map(({ number }) => ({ ...params, number }))
  return pagesOf(page, numbers, ({ number }) => listPagePath(url, Number(number)).slice(1, -1))
}

function pagesOf<Params>(
  page: PageModule<Params>,
  all: readonly Params[],
  path: (params: Params) => string,
): PageToRender[] {
  return all.map((params) => ({
    path: path(params),
    render: (to) => to(page, params),
  }))
}
