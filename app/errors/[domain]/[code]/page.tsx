import { ErrorCodePage } from '../../../_components/pages/error-code-page'
import { knowledge } from '../../../../lib/site/knowledge'
import { nextParams, routeParams } from '../../../../lib/site/route-params'
import { describeList } from '../../../../lib/site/metadata'

type Props = { params: Promise<{ domain: string; code: string; number?: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return nextParams(routeParams.errorCodes(knowledge()))
}

async function errorOf({ params }: Props) {
  const { domain, code } = await params
  const found = knowledge().errors.find(({ url }) => url === `/errors/${domain}/${code}/`)
  if (!found) throw new Error(`No error code “${domain}/${code}”.`)
  return found
}

export async function generateMetadata(props: Props) {
  const { url, title, meaning } = await errorOf(props)
  return describeList({ url, title, summary: meaning }, (await props.params).number)
}

/** Page of an error code; with a number from 2, a further page of the list of its reports. */
export default async function Page(props: Props) {
  const { number } = await props.params
  return <ErrorCodePage error={await errorOf(props)} knowledge={knowledge()} number={number} />
}
