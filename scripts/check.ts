import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingest } from '../lib/ingest/ingest'
import { checkFidelity } from '../lib/ingest/reports/fidelity-check'
import { checkGenerated } from '../lib/ingest/reports/generated-check'
import { loadWorkspace } from '../lib/ingest/load'
import { assignIds } from '../lib/knowledge/assign-ids'
import { checkKnowledge } from '../lib/knowledge/check'
import { aliasNotes } from '../lib/knowledge/checks/aliases'
import { checkPlacement } from '../lib/knowledge/checks/orphans'
import { checkCode } from '../lib/knowledge/checks/code'
import type { PersonalData } from '../lib/ingest/read/masked-source'
import { postsWithoutThread } from '../lib/knowledge/checks/threads'
import { packageFaults } from '../lib/dev/package-faults'
import { loadCodeParsers } from '../lib/knowledge/code-parsers'
import { NO_ID } from '../lib/knowledge/link'
import { loadKnowledge } from '../lib/knowledge/load'
import { PageLines } from '../lib/knowledge/page-lines'
import { checkRules } from '../lib/logs/build/check-rules'
import { placementLine } from '../lib/knowledge/waiting'
import { runMain } from '../lib/dev/command-line'
import { FaultError } from '../lib/model/fault'
import type { Post, Symptom } from '../lib/model/knowledge'
import { maskLines } from '../lib/model/sources/personal-data'
import { decodeSource } from '../lib/model/sources/source-text'
import { recoverIfIdle, withLock } from '../lib/build/store/lock'
import { apply } from '../lib/build/store/store'
import { phraseTerms } from '../lib/search/analysis/phrase'
import { commonWordTerms } from '../lib/search/index/build/common-words'

const USAGE = `npm run check                    checks format, lint, types, unused code, packages and content
npm run check -- --content       checks content only
npm run check -- --strict        also fails on posts that wait to be placed
npm run check -- --aliases       checks content only, and lists aliases that could be better for search
npm run check -- --threads       checks content only, and lists posts with replies whose thread is not known
npm run check -- --personal      checks content only, and lists what in posts identifies a person or a device
npm run check -- --assign-ids    assigns permanent ids to new pages, then checks content`

const root = process.cwd()
const spec = {
  name: 'check',
  usage: USAGE,
  options: {
    content: { type: 'boolean' },
    strict: { type: 'boolean' },
    aliases: { type: 'boolean' },
    threads: { type: 'boolean' },
    personal: { type: 'boolean' },
    'assign-ids': { type: 'boolean' },
  },
  most: 0,
} as const

await runMain(spec, async ({ values }) => {
  const contentOnly =
    values.content || values.aliases || values.threads || values.personal || values['assign-ids']
  const tools = ['format', 'lint', 'types', 'unused code', 'code that only tests use']
  const failed = contentOnly ? [] : tools.filter((name) => !runTool(name))
  try {
    await recoverIfIdle(root)
    if (values['assign-ids'])
      await withLock(root, 'npm run check -- --assign-ids', assignMissingIds)
    await reportContent({
      strict: values.strict === true,
      aliases: values.aliases === true,
      threads: values.threads === true,
      personal: values.personal === true,
    })
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    console.error(error.message)
    console.error(
      `\n${error.faults.length} ${error.faults.length === 1 ? 'fault' : 'faults'} in content/`,
    )
    failed.push('content')
  }
  if (!contentOnly) {
    const faults = packageFaults(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    for (const fault of faults) console.error(fault)
    if (faults.length > 0) failed.push('packages')
  }
  if (failed.length > 0) {
    console.error(`check failed: ${failed.join(', ')}`)
    process.exitCode = 1
  }
})

function runTool(name: string): boolean {
  const commands: ReadonlyMap<string, string[]> = new Map(
    Object.entries({
      format: ['prettier', '--check', '--log-level=warn', '.'],
      lint: ['eslint', '.'],
      types: ['tsc', '--noEmit'],
      'unused code': ['knip'],
      'code that only tests use': ['knip', '--production'],
    }),
  )
  console.error(`check: ${name} …`)
  const [tool = '', ...rest] = commands.get(name) ?? []
  const bin = join(root, 'node_modules', '.bin', tool)
  return spawnSync(bin, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

async function assignMissingIds(): Promise<void> {
  const knowledge = loadKnowledge(root)
  const without = (pages: readonly { id: string; slug: string }[]): string[] =>
    pages.filter((page) => page.id === NO_ID).map((page) => page.slug)
  const file = 'content/ids.yaml'
  const before = readFileSync(join(root, file), 'utf8')
  const after = assignIds(before, {
    symptoms: without(knowledge.symptoms),
    remediations: without(knowledge.remediations),
    guides: without(knowledge.guides),
  })
  await apply(root, { files: new Map([[file, after]]) })
}

async function reportContent(how: {
  strict: boolean
  aliases: boolean
  threads: boolean
  personal: boolean
}): Promise<void> {
  const knowledge = loadKnowledge(root)
  const sources = new Map(
    knowledge.sources.map(({ file }) => [
      file,
      maskLines(decodeSource(file, readFileSync(join(root, 'content/sources', file))).lines),
    ]),
  )
  const lines = new PageLines((file) => readFileSync(join(root, file), 'utf8'))
  const workspace = loadWorkspace(root, { add: new Map(), remove: new Set() })
  const posts = join(root, 'content/posts')
  const written = new Map(
    readdirSync(posts).map((name) => [name, readFileSync(join(posts, name), 'utf8')]),
  )
  const faults = [
    ...checkKnowledge(knowledge, sources, lines),
    ...checkRules(knowledge, sources, lines),
    ...checkFidelity(
      knowledge.posts,
      workspace.sources.map((source) => source.read),
    ),
    ...checkGenerated(ingest(workspace).posts, written),
    ...checkCode(knowledge, await loadCodeParsers()),
    ...(how.strict ? checkPlacement(knowledge) : []),
  ]
  if (faults.length > 0) throw new FaultError(faults)
  const { symptoms, remediations: remedies, guides, errors, glossary } = knowledge
  const quotes = [...symptoms, ...remedies, ...guides].flatMap((page) =>
    page.evidence.filter((evidence) => 'quote' in evidence),
  )
  const signatures = symptoms.flatMap((symptom) => symptom.signatures)
  console.log(
    [
      `content: ${placementLine(knowledge)}, 0 orphans, 0 unverified quotes, 0 broken links`,
      `  ${symptoms.length} symptoms, ${remedies.length} remediations, ${guides.length} guides, ${errors.length} error codes, ${glossary.length} terms`,
      `  ${quotes.length} quotes found in their posts, ${signatures.length} signatures tested against every post`,
    ].join('\n'),
  )
  noteAliases(symptoms, knowledge.searchContent.commonWords, how.aliases)
  noteThreads(knowledge.posts, how.threads)
  notePersonalData(
    workspace.sources.flatMap(({ personal }) => personal),
    how.personal,
  )
}

/** Prints suggestions for aliases, which are not faults. */
function noteAliases(
  symptoms: readonly Symptom[],
  commonWords: readonly string[],
  list: boolean,
): void {
  const common = commonWordTerms(commonWords)
  const { few, redundant } = aliasNotes(symptoms, (phrase) =>
    phraseTerms(phrase).filter((term) => !common.has(term)),
  )
  if (few.length + redundant.length === 0) return
  const details = list ? '' : ' (npm run check -- --aliases lists them)'
  console.log(
    `  note: ${few.length} symptoms have fewer than eight aliases, ${redundant.length} pairs of aliases are too similar${details}`,
  )
  if (list) for (const line of [...few, ...redundant]) console.log(`    ${line}`)
}

/** Prints how many posts have replies that nobody has linked, which is not a fault. */
function noteThreads(posts: readonly Post[], list: boolean): void {
  const unlinked = postsWithoutThread(posts)
  if (unlinked.length === 0) return
  const details = list ? '' : ' (npm run check -- --threads lists them)'
  console.log(`  note: ${unlinked.length} posts have replies and no thread${details}`)
  if (list) for (const line of unlinked) console.log(`    ${line}`)
}

/** Prints what in posts identifies a person or a device, and whether it is removed. */
function notePersonalData(found: readonly PersonalData[], list: boolean): void {
  if (found.length === 0 && !list) return
  const details = list ? '' : ' (npm run check -- --personal lists them)'
  const signed = found.filter(({ isSigned }) => isSigned)
  console.log(
    `  note: ${found.length - signed.length} values in posts that identify a person or a device are removed, ${signed.length} stay because their authors signed with them${details}`,
  )
  if (list)
    for (const { file, line, what, value, isSigned } of found)
      console.log(`    ${file}:${line}: ${what} ${value} (${isSigned ? 'signed' : 'removed'})`)
}
