import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { writeInto } from '../../../lib/build/store/folder'
import { freePort } from '../../../lib/dev/server'
import { copyConfig } from './assemble'

/** Memory of a node, and how long one may take to answer, in seconds. */
const HEAP = '512m'
const START = 300
/** The user `nobody`: OpenSearch refuses to run as root. */
const NOBODY = 65_534

interface Node {
  readonly name: string
  readonly http: number
  readonly transport: number
  process: ChildProcess | undefined
}

/** OpenSearch nodes on this machine that form one cluster. */
export class Cluster {
  readonly #nodes: Node[] = []

  /**
   * @param home folder that `assemble` made
   * @param folder new folder for configuration, data and logs
   */
  constructor(
    readonly home: string,
    readonly folder: string,
  ) {}

  /** Addresses of all nodes. */
  get urls(): string[] {
    return this.#nodes.map(({ http }) => `http://127.0.0.1:${http}`)
  }

  /** Starts this many nodes and waits until they are one cluster. */
  async start(count: number): Promise<void> {
    for (let n = 1; n <= count; n++)
      this.#nodes.push({
        ...{ name: `n${n}`, process: undefined },
        ...{ http: await freePort(), transport: await freePort() },
      })
    for (const node of this.#nodes) this.#configure(node)
    // The server makes folders of its own in its home, such as plugins/.
    if (isRoot()) spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, this.home, this.folder])
    for (const node of this.#nodes) this.#run(node)
    await this.becomesGreen()
  }

  /** Ends a node at once, as a power failure would. */
  async kill(n: number): Promise<void> {
    const { process } = this.#nodes[n] as Node
    if (!process || process.exitCode !== null || process.signalCode !== null) return
    const ended = new Promise((resolve) => process.once('exit', resolve))
    process.kill('SIGKILL')
    await ended
  }

  /** Starts a node that was killed. */
  restart(n: number): void {
    this.#run(this.#nodes[n] as Node)
  }

  /** Waits until every node says that all of them are there and have every copy of every shard. */
  async becomesGreen(): Promise<void> {
    const query = `wait_for_status=green&wait_for_nodes=${this.#nodes.length}&timeout=10s`
    for (const started = Date.now(); Date.now() - started < START * 1000;) {
      const answers = this.urls.map(async (url) => {
        const answer = await fetch(`${url}/_cluster/health?${query}`)
        return answer.ok && !((await answer.json()) as { timed_out: boolean }).timed_out
      })
      // The other nodes may not know yet that one was killed, so one answer is not enough.
      const isGreen = await Promise.all(answers).catch(() => [false])
      if (!isGreen.includes(false)) return
      await setTimeout(500)
    }
    throw new Error(`the cluster is not green\n${await this.#state()}\n${this.#logs()}`)
  }

  /** Nodes, copies that are not there and why, for a message. */
  async #state(): Promise<string> {
    const paths = [
      '_cat/nodes?v&h=name,heap.percent,load_1m,uptime',
      '_cat/shards?v&h=index,shard,prirep,state,node,docs,unassigned.reason',
      '_cluster/allocation/explain',
      '_cat/recovery?v&active_only=true',
    ]
    const answers = paths.map(async (path) => {
      const texts = this.urls.map((url) => fetch(`${url}/${path}`).then((answer) => answer.text()))
      return `${path}:\n${await Promise.any(texts).catch(() => 'no node answers')}`
    })
    return (await Promise.all(answers)).join('\n')
  }

  async stop(): Promise<void> {
    await Promise.all(this.#nodes.map((_, n) => this.kill(n)))
  }

  #configure({ name, http, transport }: Node): void {
    const own = join(this.folder, name)
    copyConfig(this.home, join(own, 'config'))
    const settings = {
      'cluster.name': 'reachable-test',
      'node.name': name,
      'network.host': '127.0.0.1',
      'http.port': http,
      'transport.port': transport,
      'discovery.seed_hosts': this.#nodes.map((node) => `127.0.0.1:${node.transport}`),
      'cluster.initial_cluster_manager_nodes': this.#nodes.map((node) => node.name),
      'path.data': join(own, 'data'),
      'path.logs': join(own, 'logs'),
      'node.processors': 2,
      // Machines that run tests are often short of disk; the test that fills a disk sets its own marks.
      'cluster.routing.allocation.disk.watermark.low': '2gb',
      'cluster.routing.allocation.disk.watermark.high': '1gb',
      'cluster.routing.allocation.disk.watermark.flood_stage': '500mb',
      'cluster.info.update.interval': '10s',
    }
    const lines = Object.entries(settings).map(
      ([key, value]) => `${key}: ${JSON.stringify(value)}\n`,
    )
    writeInto(own, join('config', 'opensearch.yml'), lines.join(''))
    for (const part of ['data', 'logs', 'tmp']) writeInto(own, join(part, '.keep'), '')
  }

  #run(node: Node): void {
    const own = join(this.folder, node.name)
    const log = openSync(join(own, 'node.log'), 'a')
    const properties = {
      'java.security.manager': 'allow',
      'java.io.tmpdir': join(own, 'tmp'),
      'io.netty.noUnsafe': true,
      'io.netty.noKeySetOptimization': true,
      'log4j.shutdownHookEnabled': false,
      'log4j2.disable.jmx': true,
      'opensearch.path.home': this.home,
      'opensearch.path.conf': join(own, 'config'),
      'opensearch.distribution.type': 'tar',
    }
    const java = [
      ...['java', `-Xms${HEAP}`, `-Xmx${HEAP}`, '-XX:+UseSerialGC'],
      ...Object.entries(properties).map(([name, value]) => `-D${name}=${value}`),
      ...['-cp', join(this.home, 'lib', '*'), 'org.opensearch.bootstrap.OpenSearch'],
    ]
    // On Linux a node ends with the tests, even when they are killed.
    const [command = '', ...args] =
      process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'KILL', ...java] : java
    node.process = spawn(command, args, {
      cwd: own,
      stdio: ['ignore', log, log],
      ...(isRoot() && { uid: NOBODY, gid: NOBODY }),
    })
  }

  /** The last lines of each node's log, for a message. */
  #logs(): string {
    return this.#nodes
      .map(({ name }) => {
        const text = readFileSync(join(this.folder, name, 'node.log'), 'utf8')
        return `${name}: ${text.split('\n').slice(-15).join('\n')}`
      })
      .join('\n')
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
