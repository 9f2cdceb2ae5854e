import type { ErrorCode, ErrorDomain } from './error-code'
import type { GlossaryEntry, GuideMatter } from './guide'
import type { IdEntry } from './ids'
import type { PostMatter } from './post'
import type { RemedyMatter } from './remedy'
import type { SearchContent } from './search/search-content'
import type { Source } from './sources/source'
import type { AreaEntry, Platform } from './subject'
import type { SymptomMatter } from './symptom'

/** Fields common to all kinds of pages. */
interface PageBase {
  /** Permanent id: `p1`, `s1`, `r1`, `g1`. */
  readonly id: string
  readonly slug: string
  /** Site path with leading and trailing slash: `/symptoms/emfile-in-wifip2pd/`. */
  readonly url: string
  /** Path of the source file, relative to the project root. */
  readonly file: string
  /** Markdown body, without front matter. */
  readonly body: string
  /** 1-based line of `file` on which `body` starts. */
  readonly bodyLine: number
}

/** A post with the pages that link to it. Links are slugs; look them up in the maps of `Knowledge`. */
export interface Post extends PageBase, Omit<PostMatter, 'id' | 'slug' | 'body'> {
  readonly kindOfPage: 'post'
  readonly shape: PostMatter['body']
  /** Symptoms that list it as a report. */
  readonly symptoms: readonly string[]
  /** Remediations, guides and symptoms that cite it. */
  readonly citedBy: readonly {
    readonly kind: 'remediation' | 'guide' | 'symptom'
    readonly slug: string
  }[]
}

export interface Symptom extends PageBase, SymptomMatter {
  readonly kindOfPage: 'symptom'
}

export interface Remedy extends PageBase, RemedyMatter {
  readonly kindOfPage: 'remediation'
  /** Symptoms that list it. */
  readonly symptoms: readonly string[]
}

export interface Guide extends PageBase, GuideMatter {
  readonly kindOfPage: 'guide'
}

/** An error code with its computed forms and the pages that mention it. */
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

/** All of `content/`, loaded, checked and linked. Arrays are sorted by id (errors: by domain, then code). */
export interface Knowledge {
  readonly sources: readonly Source[]
  readonly posts: readonly Post[]
  readonly symptoms: readonly Symptom[]
  readonly remediations: readonly Remedy[]
  readonly guides: readonly Guide[]
  readonly errors: readonly ErrorPage[]
  readonly errorDomains: readonly ErrorDomain[]
  readonly glossary: readonly GlossaryEntry[]
  /** Areas in display order. */
  readonly areas: readonly AreaEntry[]
  readonly platforms: readonly Platform[]
  readonly searchContent: SearchContent
  /** Outside addresses without fragment that lead nowhere → day since when. */
  readonly deadLinks: ReadonlyMap<string, string>
  /** Log lines that healthy systems print; they do not indicate a symptom. */
  readonly healthyLogLines: readonly string[]
  /** All ids ever assigned, for short addresses, forwarding pages and tombstones. */
  readonly ids: {
    readonly posts: readonly IdEntry[]
    readonly symptoms: readonly IdEntry[]
    readonly remediations: readonly IdEntry[]
    readonly guides: readonly IdEntry[]
  }
  readonly postBySlug: ReadonlyMap<string, Post>
  readonly symptomBySlug: ReadonlyMap<string, Symptom>
  readonly remedyBySlug: ReadonlyMap<string, Remedy>
  readonly guideBySlug: ReadonlyMap<string, Guide>
}

/** Site paths of the pages that do not come from content files. */
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
  '/coverage/waiting/',
  '/coverage/unanswered/',
  '/changes/',
  '/changes/edited/',
  '/about/',
  '/offline/',
] as const
