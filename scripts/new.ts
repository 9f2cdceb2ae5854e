import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  skeleton,
  SKELETON_FOLDERS,
  type SkeletonKind,
  skeletonSections,
} from '../lib/knowledge/skeleton'
import { Slug } from '../lib/model/common'
import { formatFault } from '../lib/model/fault'
import { withLock } from '../lib/build/store/lock'
import { apply } from '../lib/build/store/store'

/** npm run new -- symptom|remediation|guide <slug> ["Title"]   creates a page from a valid skeleton */
const root = process.cwd()
const [kind = '', slug = '', title] = process.argv.slice(2)

if (!(kind in SKELETON_FOLDERS) || !Slug.safeParse(slug).success) {
  fail(
    `cannot create a page from \`${[kind, slug].join(' ').trim()}\``,
    'npm run new -- symptom|remediation|guide <slug>, with a slug of lowercase words joined by hyphens',
    'npm run new -- symptom wifi-aware-stops-after-sleep "Wi-Fi Aware stops after sleep on iOS 26"',
  )
} else {
  const file = `content/${SKELETON_FOLDERS[kind as SkeletonKind]}/${slug}.md`
  if (existsSync(join(root, file))) {
    fail(`${file} already exists`, 'a slug that no page has', 'choose another slug')
  } else {
    const today = new Date().toISOString().slice(0, 10)
    const page = skeleton(kind as SkeletonKind, title ?? titleOf(slug), today)
    await withLock(root, 'npm run new', () => apply(root, { files: new Map([[file, page]]) }))
    console.log(`${file} is ready, with the sections ${skeletonSections(page).join(', ')}.`)
    console.log('Replace the text in capitals, then run `npm run check -- --assign-ids`.')
  }
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`.padEnd(8, ' …')
}

function fail(problem: string, expected: string, fix: string): void {
  console.error(formatFault({ file: 'npm run new', line: null, problem, expected, fix }))
  process.exitCode = 1
}
