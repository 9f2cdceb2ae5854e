import { ErrorCodePage } from '../../../_components/pages/error-code-page'
import { knowledge } from '../../../../lib/site/knowledge'
import { nextParams, routeParams } from '../../../../lib/site/route-params'
import { describe } from '../../../../lib/site/metadata'

type Props = { params: Promise<{ domain: string; code: string }> }

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
  return describe({ url, title, summary: meaning })
}

export default async function Page(props: Props) {
  return <ErrorCodePage error={await errorOf(props)} knowledge={knowledge()} />
}
