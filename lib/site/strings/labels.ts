import type { Confidence, Outcome, PageKind, PostKind, State } from '../../model/common'

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'documented-fix': 'Documented fix',
  workaround: 'Workaround',
  'no-known-fix': 'No known fix',
  'by-design': 'By design',
}

export const outcomeMeanings: Readonly<Record<Outcome, string>> = {
  'documented-fix': 'Apple documents the fix.',
  workaround: 'The problem can be avoided. The cause remains.',
  'no-known-fix':
    'No fix has been published. The page says what reduces the problem and what to report.',
  'by-design': 'The system works this way on purpose. The page says what to do instead.',
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  documented: 'Documented',
  'stated-by-dts': 'Stated by Apple DTS',
  community: 'Reported by developers',
  inference: 'Inference',
}

/** How many claims of a page have each confidence. */
export const confidenceCounts: Readonly<Record<Confidence, (n: number) => string>> = {
  documented: (n) => `${n} documented`,
  'stated-by-dts': (n) => `${n} stated by Apple DTS`,
  community: (n) => `${n} reported by developers`,
  inference: (n) => `${n} inferred`,
}

export const confidenceMeanings: Readonly<Record<Confidence, string>> = {
  documented: 'Published documentation or a standard says so.',
  'stated-by-dts': 'An engineer in Apple Developer Technical Support wrote it.',
  community: 'Developers report it. Apple has not confirmed it as far as we know.',
  inference: 'Our own reasoning from the evidence. Nobody has confirmed it as far as we know.',
}

export const stateWords: Readonly<Record<State, string>> = {
  'work-in-progress': 'Draft',
  'not-validated': 'From sources, not tested on a device',
  validated: 'Steps confirmed by Apple',
  archived: 'Archived',
}

/** The KCS v6 states of an article as this site uses them. None of them means that the editors ran a test. */
export const stateMeanings: Readonly<Record<State, string>> = {
  'work-in-progress': 'Parts of the page are missing or undecided.',
  'not-validated':
    'The steps follow from the cited sources. Nobody has confirmed all of them on a device as far as we know.',
  validated:
    'Apple’s documentation or Apple DTS gives the main steps. No test on a device is recorded here.',
  archived: 'Kept so that its address still works. The page is no longer maintained.',
}

export const kindWords: Readonly<Record<PageKind, string>> = {
  symptom: 'Symptom',
  remediation: 'Remedy',
  post: 'Post',
  error: 'Error',
  guide: 'Guide',
}

export const postKindWords: Readonly<Record<PostKind, string>> = {
  symptom: 'Report',
  question: 'Question',
  guidance: 'Guidance',
  announcement: 'Announcement',
  'off-topic': 'Off topic',
}

export const factWords = {
  platform: 'Platforms',
  'os-version': 'OS versions',
  device: 'Devices',
  framework: 'Frameworks',
  symbol: 'API symbols',
  error: 'Errors',
  posix: 'POSIX errors',
  process: 'Processes',
  subsystem: 'Subsystems',
  entitlement: 'Entitlements',
  'plist-key': 'Property list keys',
  feedback: 'Feedback IDs',
  url: 'Links',
} as const

/** How certain a match between a line and a page is. */
export const surenessWords = {
  clear: 'clear match',
  likely: 'likely',
  possible: 'possible',
} as const
