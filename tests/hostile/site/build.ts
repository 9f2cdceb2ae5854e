import { cpSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { apply } from '../../../lib/build/store/store'
import { runCommand } from '../../../lib/dev/steps'
import { planRun } from '../../../lib/ingest/plan'
import { CORPUS } from '../../frozen-corpus'
import { hostileDumps, oversizedDump } from '../../fixtures/hostile/generate'
import { personalDumps } from '../../fixtures/hostile/personal'

const CONTENT = resolve('.cache/hostile/root')

/** The site that contains the hostile posts. */
export const HOSTILE_SITE = resolve('.cache/hostile/site')

/** Adds the hostile posts to the frozen corpus and builds a site of both. `HOSTILE_BUILT=1` uses the last one. */
export default async function buildHostileSite(): Promise<void> {
  if (process.env.HOSTILE_BUILT) return
  rmSync(CONTENT, { recursive: true, force: true })
  cpSync(join(CORPUS, 'content'), join(CONTENT, 'content'), { recursive: true })
  const long = ['hostile-long.xml', oversizedDump()] as const
  const dumps = [...hostileDumps(), ...personalDumps(), long]
  const add = new Map(dumps.map(([name, text]) => [name, Buffer.from(text)]))
  const { wanted, notices } = planRun(CONTENT, { add, remove: new Set() })
  for (const notice of notices) console.error(notice)
  await apply(CONTENT, wanted)
  const script = ['--import', 'tsx', 'scripts/build.ts', '--out', '.cache/hostile/site']
  const { code, seconds } = await runCommand('build', process.execPath, script, {
    cwd: process.cwd(),
    env: { ...process.env, REACHABLE_CONTENT: CONTENT },
  })
  if (code !== 0) throw new Error('the site of the hostile posts cannot be built')
  console.error(`built after ${seconds} s`)
}
