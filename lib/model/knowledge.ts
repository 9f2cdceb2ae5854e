import type { Area } from './common'
import type { ErrorCode, ErrorDomain } from './error-code'
import type { GlossaryEntry, GuideMatter } from './guide'
import type { IdEntry } from './ids'
import type { PostMatter } from './post'
import type { RemediationMatter } from './remediation'
import type { Source } from './sources/source'
import type { SymptomMatter } from './symptom'
import type { Languages } from './languages'
import type { VocabularyEntry } from './vocabulary'

/** What every page of the site has, whatever its kind. */
interface PageBase {
  /** Permanent id: `p1`, `s1`, `r1`, `g1`. */
  readonly id: string
  readonly slug: string
  /** Site path with both slashes: `/symptoms/emfile-in-wifip2pd/`. */
  readonly url: string
  /** Project-relative path of the file it was read from. */
  readonly file: string
  /** Markdown body, without front matter. */
  readonly body: string
  /** Line of `file` on which `body` starts, 1-based. */
  readonly bodyLine: number
}

/** A post with what links to it. Links are slugs; look them up in the maps of `Knowledge`. */
export interface Post extends PageBase, Omit<PostMatter, 'id' | 'slug' | 'body'> {
  readonly kindOfPage: 'post'
  readonly shape: PostMatter['body']
  /** Symptoms that list it as a report. */
  readonly symptoms: readonly string[]
  /** Remediations and guides that cite it. */
  readonly citedBy: readonly {
    readonly kind: 'remediation' | 'guide' | 'symptom'
    readonly slug: string
  }[]
}

export interface Symptom extends PageBase, SymptomMatter {
  readonly kindOfPage: 'symptom'
}

export interface Remediation extends PageBase, RemediationMatter {
  readonly kindOfPage: 'remediation'
  /** Symptoms that name it, and so the posts it reports through them. */
  readonly symptoms: readonly string[]
}

export interface Guide extends PageBase, GuideMatter {
  readonly kindOfPage: 'guide'
}

/** One error code with its computed forms and what shows it. */
export interface ErrorPage extends ErrorCode {
  readonly kindOfPage: 'error'
  readonly domain: Omit<ErrorDomain, 'codes'>
  /** `/errors/<domain>/<code>/` */
  readonly url: string
  readonly file: string
  /** `NSURLErrorDomain -1200 (NSURLErrorSecureConnectionFailed)` */
  readonly title: string
  /** Every way it is printed: signed, unsigned 32-bit, hex, symbols, messages. */
  readonly forms: readonly string[]
  readonly symptoms: readonly string[]
  readonly posts: readonly string[]
}

/** Everything in `content/`, loaded, checked and linked. Arrays are in id order (errors: domain, code). */
export interface Knowledge {
  readonly sources: readonly Source[]
  readonly posts: readonly Post[]
  readonly symptoms: readonly Symptom[]
  readonly remediations: readonly Remediation[]
  readonly guides: readonly Guide[]
  readonly errors: readonly ErrorPage[]
  readonly errorDomains: readonly ErrorDomain[]
  readonly glossary: readonly GlossaryEntry[]
  readonly vocabulary: readonly VocabularyEntry[]
  readonly languages: Languages
  /** All ids ever given, for short addresses, forwarding pages and tombstones. */
  readonly ids: {
    readonly posts: readonly IdEntry[]
    readonly symptoms: readonly IdEntry[]
    readonly remediations: readonly IdEntry[]
    readonly guides: readonly IdEntry[]
  }
  readonly postBySlug: ReadonlyMap<string, Post>
  readonly symptomBySlug: ReadonlyMap<string, Symptom>
  readonly remediationBySlug: ReadonlyMap<string, Remediation>
  readonly guideBySlug: ReadonlyMap<string, Guide>
}

/** Title shown for each area, in the order in which areas are listed. */
export const AREAS: Readonly<Record<Area, string>> = {
  'peer-to-peer': 'Multipeer and peer-to-peer',
  'wifi-aware': 'Wi-Fi Aware',
  accessories: 'Accessories, hotspots and captive portals',
  wifi: 'Wi-Fi',
  'local-network': 'Local network privacy',
  'content-filter': 'Content filters',
  proxy: 'Proxies and flow divert',
  vpn: 'VPN and packet tunnels',
  'relay-and-url-filter': 'Relays and URL filters',
  'extension-life-cycle': 'Network extension life cycle',
  http: 'URLSession and HTTP',
  connections: 'Connections, sockets and DNS',
  cellular: 'Cellular and satellite',
  'other-radios': 'Bluetooth, Thread, Matter and push',
}

/** Site paths of the pages that the site always has, besides those that come from content files. */
export const FIXED_PAGES = [
  '/',
  '/symptoms/',
  '/remediations/',
  '/posts/',
  '/errors/',
  '/guides/',
  '/glossary/',
  '/browse/',
  '/search/',
  '/log/',
  '/coverage/',
  '/changes/',
  '/about/',
  '/offline/',
] as const
