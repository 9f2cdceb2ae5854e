import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { writeInto } from '../../../lib/build/store/folder'
import { freePort } from '../../../lib/dev/server'

/** Whether nginx is installed. */
export const HAS_NGINX = !spawnSync('nginx', ['-v']).error

/**
 * Starts nginx with the example of docs/scale.md, without TLS.
 *
 * @param index address of the index that it passes requests to
 * @param folder new folder for its files
 */
export async function startProxy(
  index: string,
  folder: string,
): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort()
  const [, example = ''] = /```nginx\n([^]*?)```/.exec(readFileSync('docs/scale.md', 'utf8')) ?? []
  const server = example
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace('http://127.0.0.1:9200/reachable', index)
  const settings = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
${server}}
`
  writeInto(folder, 'nginx.conf', settings)
  const process = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')])
  const url = `http://127.0.0.1:${port}`
  for (let n = 0; n < 100; n++) {
    if (await fetch(url).catch(() => null)) return { url, process }
    await setTimeout(100)
  }
  throw new Error(`nginx does not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`)
}
