import type { Metadata, Viewport } from 'next'
import Script from 'next/script'
import type { ReactNode } from 'react'
import { Foot } from './_components/frame/foot'
import { Head } from './_components/frame/head'
import { config, siteDescription } from '../lib/site/config'
import { siteWords } from '../lib/site/strings'
import { THEME_SCRIPT } from '../lib/site/theme'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import '../lib/browser/ui/styles/tables.css'
import './styles/frame.css'
import './styles/code.css'
import '../lib/browser/ui/styles/marks.css'
import './styles/parts.css'
import '../lib/browser/ui/styles/search-box.css'
import './styles/print.css'

export const metadata: Metadata = {
  ...(config.address !== null && { metadataBase: new URL(config.address) }),
  title: { default: `${config.name}: ${siteWords.tagline}`, template: `%s · ${config.name}` },
  description: siteDescription,
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

/** In development React hydrates each page, and the script, which changes the page, must run after that. */
const isDevelopment = process.env.NODE_ENV === 'development'

/**
 * The frame of every page. Browser scripts find the site's root in `data-root`; the finishing step replaces it
 * with the relative path from each page.
 */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en"
      data-root="/"
      data-address={config.address ?? undefined}
      data-report={config.report ?? undefined}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        {isDevelopment ? <Script src="/assets/site.js" /> : <script src="/assets/site.js" defer />}
        {isDevelopment && <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />}
        <script src="/assets/font.js" async />
      </head>
      <body>
        <a className="skip" href="#main">
          {siteWords.skip}
        </a>
        <Head />
        <main id="main">{children}</main>
        <Foot />
      </body>
    </html>
  )
}
