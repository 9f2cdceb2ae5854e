import type { Metadata } from 'next'
import { renderToStaticMarkup } from 'react-dom/server'
import Layout, { metadata as siteMetadata, viewport } from '../layout'
import type { PageModule } from './routes'

/**
 * Renders a page as Next exports it, but for what belongs to Next's runtime, which a finished page does not have.
 *
 * @param stylesheets addresses of the stylesheets that Next links from pages of the same route, in order
 */
export async function renderPage<Params>(
  page: PageModule<Params>,
  params: Params,
  stylesheets: readonly string[],
): Promise<string> {
  const props = { params: Promise.resolve(params) }
  const metadata = await page.generateMetadata(props)
  const content = await page.default(props)
  const html = renderToStaticMarkup(
    <Layout>
      <Head metadata={metadata} stylesheets={stylesheets} notFound={page.notFound === true} />
      {content}
    </Layout>,
  )
  return `<!DOCTYPE html>${html}`
}

/** What Next adds to the head, in its order. React moves it there. Only the metadata that `describe` sets is known. */
function Head({
  metadata: { title, description, robots, alternates, openGraph },
  stylesheets,
  notFound,
}: {
  metadata: Metadata
  stylesheets: readonly string[]
  notFound: boolean
}) {
  const images = openGraph?.images as
    readonly { url: string; width: number; height: number }[] | undefined
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {stylesheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} precedence="next" />
      ))}
      {notFound && <meta name="robots" content="noindex" />}
      {(viewport.themeColor as readonly { media: string; color: string }[]).map(
        ({ media, color }) => (
          <meta key={media} name="theme-color" content={color} media={media} />
        ),
      )}
      <title>{wholeTitle(title)}</title>
      <meta name="description" content={description ?? siteMetadata.description ?? ''} />
      {robots && <meta name="robots" content="noindex" />}
      {alternates?.canonical && (
        <link rel="canonical" href={absolute(String(alternates.canonical))} />
      )}
      {openGraph && (
        <>
          <meta property="og:title" content={String(openGraph.title)} />
          <meta property="og:description" content={openGraph.description} />
          {openGraph.url && <meta property="og:url" content={absolute(String(openGraph.url))} />}
          <meta property="og:site_name" content={openGraph.siteName} />
          {images?.map(({ url }) => (
            <meta key={url} property="og:image" content={absolute(url)} />
          ))}
          <meta property="og:type" content="article" />
          <meta name="twitter:card" content={images ? 'summary_large_image' : 'summary'} />
          <meta name="twitter:title" content={String(openGraph.title)} />
          <meta name="twitter:description" content={openGraph.description} />
          {images?.map(({ url }) => (
            <meta key={url} name="twitter:image" content={absolute(url)} />
          ))}
        </>
      )}
    </>
  )
}

/** The title of a page with the name of the site, or the whole title that the page sets itself. */
function wholeTitle(title: Metadata['title']): string {
  const { template } = siteMetadata.title as { template: string }
  return typeof title === 'object' && title !== null && 'absolute' in title
    ? title.absolute
    : template.replace('%s', () => String(title))
}

/** A site path as an address of the published site, as Next makes it of the layout's `metadataBase`. */
function absolute(path: string): string {
  return new URL(path.replace(/^\//, ''), siteMetadata.metadataBase as URL).href
}
