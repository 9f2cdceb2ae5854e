import { join } from 'node:path'
import { writeInto } from '../../../build/store/folder'
import { runCommand } from '../../steps'
import type { BenchPage } from './pages'

/** A generator of the comparison: how its project is laid out, built and searched. */
export interface Peer {
  readonly name: string
  readonly dependencies: Readonly<Record<string, string>>
  /** Versions forced on packages that its own dependencies ask for. */
  readonly overrides?: Readonly<Record<string, string>>
  readonly files: (pages: readonly BenchPage[]) => Readonly<Record<string, string>>
  readonly build: readonly string[]
  /** Folder that the build leaves. */
  readonly out: string
  /** How a reader comes to the first hit; null for a generator without a search of its own. */
  readonly search: SearchSteps | null
}

export interface SearchSteps {
  /** What to click to get a field; null where the field is on the page. */
  readonly open: string | null
  readonly field: string
  readonly hit: string
}

const matter = (title: string): string => `---\ntitle: ${JSON.stringify(title)}\n---\n\n`
const list = (pages: readonly BenchPage[]): string =>
  pages.map(({ path, title }) => `- [${title.replace(/[[\]]/g, '')}](/${path}/)`).join('\n')

/** The newest versions that run on Node 20, each with the search it is usually given. */
export const PEERS: readonly Peer[] = [
  {
    name: 'Starlight 0.37 (Astro 5)',
    dependencies: { astro: '5.18.2', '@astrojs/starlight': '0.37.7', sharp: '0.34.5' },
    files: (pages) => ({
      'astro.config.mjs': `import starlight from '@astrojs/starlight'
export default { integrations: [starlight({ title: 'Bench' })], telemetry: false }`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }`,
      'src/content/docs/index.md': `${matter('Home')}${list(pages)}\n`,
      ...each(pages, ({ path }) => `src/content/docs/${path}.md`),
    }),
    build: ['node_modules/astro/astro.js', 'build'],
    out: 'dist',
    search: {
      open: 'site-search button[data-open-modal]',
      field: '.pagefind-ui__search-input',
      hit: '.pagefind-ui__result-link',
    },
  },
  {
    name: 'VitePress 1.6',
    dependencies: { vitepress: '1.6.4', vue: '3.5.25' },
    files: (pages) => ({
      '.vitepress/config.mjs': `export default { title: 'Bench', cleanUrls: false, ignoreDeadLinks: true,
  markdown: { html: false }, themeConfig: { search: { provider: 'local' } } }`,
      'index.md': `# Home\n\n${list(pages)}\n`,
      ...each(
        pages,
        ({ path }) => `${path}/index.md`,
        ({ title }) => `# ${title}\n\n`,
      ),
    }),
    build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
    out: '.vitepress/dist',
    search: { open: '.VPNavBarSearch button', field: '.search-input', hit: '.results .result' },
  },
  {
    name: 'Docusaurus 3.10',
    dependencies: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      '@easyops-cn/docusaurus-search-local': '0.52.1',
      react: '19.2.0',
      'react-dom': '19.2.0',
    },
    overrides: { '@docsearch/core': '4.6.3', '@docsearch/react': '4.6.3' },
    files: (pages) => ({
      'docusaurus.config.js': `module.exports = { title: 'Bench', url: 'https://bench.example', baseUrl: '/',
  trailingSlash: true, onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore', markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { docsRouteBasePath: '/', indexBlog: false, hashed: true }]] }`,
      'docs/index.md': `---\ntitle: Home\nslug: /\n---\n\n${list(pages)}\n`,
      ...each(pages, ({ path }) => `docs/${path}.md`),
    }),
    build: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
    out: 'build',
    search: {
      open: null,
      field: 'input.navbar__search-input',
      hit: '[class*=suggestion] [class*=hitTitle], [class*=dropdownMenu] [class*=suggestion]',
    },
  },
  {
    name: 'Next 16 (default export)',
    dependencies: {
      next: '16.4.6',
      react: '19.3.1',
      'react-dom': '19.3.1',
      remark: '15.0.1',
      'remark-gfm': '4.0.1',
      'remark-html': '16.0.1',
    },
    files: (pages) => ({
      'next.config.mjs': `export default { output: 'export', trailingSlash: true }`,
      'pages.json': JSON.stringify(pages),
      'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en"><body><main>{children}</main></body></html> }`,
      'app/page.jsx': `import Link from 'next/link'
import pages from '../pages.json'
export default function Home() { return <><h1>Home</h1><ul>{pages.map(({ path, title }) =>
  <li key={path}><Link href={'/' + path + '/'}>{title}</Link></li>)}</ul></> }`,
      'app/[...path]/page.jsx': `import Link from 'next/link'
import { remark } from 'remark'
import gfm from 'remark-gfm'
import html from 'remark-html'
import pages from '../../pages.json'
export const dynamicParams = false
export const generateStaticParams = () => pages.map(({ path }) => ({ path: path.split('/') }))
export default async function Page({ params }) {
  const { path } = await params
  const page = pages.find((one) => one.path === path.join('/'))
  const text = String(await remark().use(gfm).use(html).process(page.markdown))
  return <><nav><Link href="/">Home</Link></nav><h1>{page.title}</h1><div dangerouslySetInnerHTML={{ __html: text }} /></> }`,
    }),
    build: ['node_modules/next/dist/bin/next', 'build'],
    out: 'out',
    search: null,
  },
]

function each(
  pages: readonly BenchPage[],
  file: (page: BenchPage) => string,
  head: (page: BenchPage) => string = ({ title }) => matter(title),
): Record<string, string> {
  return Object.fromEntries(pages.map((page) => [file(page), head(page) + page.markdown]))
}

/**
 * Lays out, installs and builds a peer in a folder of its own.
 *
 * @returns the folder with the built site
 * @throws Error when a step fails
 */
export async function buildPeer(
  peer: Peer,
  folder: string,
  pages: readonly BenchPage[],
): Promise<string> {
  writeInto(
    folder,
    'package.json',
    JSON.stringify({ private: true, dependencies: peer.dependencies, overrides: peer.overrides }),
  )
  for (const [file, text] of Object.entries(peer.files(pages))) writeInto(folder, file, text)
  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const steps: [string, string, string[]][] = [
    [
      'install',
      'npm',
      ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'],
    ],
    ['build', process.execPath, [...peer.build]],
  ]
  for (const [step, command, args] of steps) {
    const { code, seconds } = await runCommand(`${peer.name}: ${step}`, command, args, {
      cwd: folder,
      env,
      show: 'all',
    })
    process.stderr.write(`${peer.name}: ${step} took ${seconds} s\n`)
    if (code !== 0) throw new Error(`${peer.name}: ${step} failed in ${folder}`)
  }
  return join(folder, peer.out)
}
