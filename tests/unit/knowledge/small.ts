import { NO_LANGUAGES } from '../../../lib/model/search/languages'
import { type Files, link } from '../../../lib/knowledge/link'
import type { Knowledge } from '../../../lib/model/knowledge'
import { GuideMatter } from '../../../lib/model/guide'
import { PostMatter } from '../../../lib/model/post'
import { RemedyMatter } from '../../../lib/model/remedy'
import { SymptomMatter } from '../../../lib/model/symptom'

const environment = { platforms: [{ name: 'iOS', from: '26.0' }], frameworks: ['Network'] }

const post = {
  id: 'p1',
  slug: 'lost-descriptors',
  title: 'Lost descriptors',
  titleState: 'shown',
  kind: 'symptom',
  sightings: [
    {
      file: 'a.txt',
      lines: [3, 4],
      layout: 'feed',
      role: 'post',
      title: null,
      metrics: null,
      complete: true,
    },
  ],
  body: { sighting: 0, shape: 'rules', lineBreaks: true },
}

const guidance = {
  ...post,
  id: 'p2',
  slug: 'how-to-count',
  title: 'How to count',
  kind: 'guidance',
  sightings: [{ ...post.sightings[0], lines: [6, 6] }],
}

const symptom = {
  title: 'Descriptors are lost on iOS 26',
  area: 'wifi-aware',
  summary: 'The daemon loses one descriptor for each connection.',
  now: 'Restart the device.',
  signatures: [{ pattern: 'open\\(\\) failed: \\d+ descriptors', from: 'post' }],
  environment,
  posts: ['lost-descriptors'],
  remediations: ['restart-the-device'],
  errors: ['posix/24'],
  evidence: [
    {
      id: 'seen',
      claim: 'It fails.',
      post: 'lost-descriptors',
      quote: 'the daemon has 256 descriptors',
      confidence: 'community',
    },
  ],
  reviewed: '2026-11-20',
}

const remedy = {
  title: 'Restart the device to free descriptors',
  area: 'wifi-aware',
  summary: 'A restart frees all descriptors for a while.',
  environment,
  state: 'not-validated',
  outcome: 'workaround',
  posts: ['how-to-count'],
  reviewed: '2026-11-20',
}

const guide = {
  title: 'Counting descriptors of a daemon',
  area: 'wifi-aware',
  summary: 'How to see how many descriptors are open.',
  reviewed: '2026-11-20',
}

/** A small, complete `content/`: two posts, a symptom, its remedy, a guide and an error. Each can be overridden. */
export function smallFiles(
  change: {
    post?: object
    symptom?: object
    symptomBody?: string
    remedy?: object
    remedyBody?: string
    ids?: Partial<Files['ids']>
  } = {},
): Files {
  const page = <M>(folder: string, slug: string, matter: M, body: string) => ({
    slug,
    file: `content/${folder}/${slug}.md`,
    matter,
    body,
    bodyLine: 20,
  })
  return {
    sources: [],
    posts: [
      page(
        'posts',
        post.slug,
        PostMatter.parse({ ...post, ...change.post }),
        'I see that the daemon has 256 descriptors.\n\nopen() failed: 256 descriptors\n',
      ),
      page('posts', guidance.slug, PostMatter.parse(guidance), 'Use lsof.\n'),
    ],
    symptoms: [
      page(
        'symptoms',
        'descriptors-are-lost',
        SymptomMatter.parse({ ...symptom, ...change.symptom }),
        change.symptomBody ??
          '## What it is\n\nIt fails.[^seen]\n\n## Is it yours?\n\n- Yes: [count](/guides/counting/).\n\n## What is not known\n\nThe cause.\n',
      ),
    ],
    remediations: [
      page(
        'remediations',
        'restart-the-device',
        RemedyMatter.parse({ ...remedy, ...change.remedy }),
        change.remedyBody ??
          '## Issue\n\nA\n\n## Cause\n\nB\n\n## Diagnosis\n\n1. C\n\n## Workaround\n\n1. Restart.\n\n## Verify\n\nD\n\n## Escalate\n\nE\n\n## Not known\n\nF\n',
      ),
    ],
    guides: [page('guides', 'counting', GuideMatter.parse(guide), '## Count\n\nG\n')],
    glossary: [],
    areas: [{ slug: 'wifi-aware', title: 'Wi-Fi Aware' }],
    platforms: [{ name: 'iOS', spellings: ['iOS'], firstVersion: 4, releases: [] }],
    searchContent: {
      vocabulary: [],
      commonWords: [],
      outOfScope: [],
      neighboringTopics: [],
      languages: NO_LANGUAGES,
      answerModel: null,
    },
    healthyLogLines: [],
    ids: {
      posts: [
        { id: 'p1', slug: 'lost-descriptors' },
        { id: 'p2', slug: 'how-to-count' },
      ],
      symptoms: [{ id: 's1', slug: 'descriptors-are-lost' }],
      remediations: [{ id: 'r1', slug: 'restart-the-device' }],
      guides: [{ id: 'g1', slug: 'counting' }],
      ...change.ids,
    },
    links: null,
    errorDomains: [
      {
        slug: 'posix',
        domain: 'NSPOSIXErrorDomain',
        aliases: [],
        framework: 'BSD sockets',
        summary: 'Errors of system calls.',
        sources: [
          {
            title: 'errno.h',
            publisher: 'Apple',
            url: 'https://example.com/',
            accessed: '2026-11-20',
          },
        ],
        codes: [
          {
            code: 24,
            symbols: ['EMFILE'],
            messages: ['Too many open files'],
            meaning: 'No descriptor left.',
            check: [],
          },
        ],
      },
    ],
  }
}

/** The small content, linked. */
export function smallKnowledge(change: Parameters<typeof smallFiles>[0] = {}): Knowledge {
  return link(smallFiles(change))
}
