import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { stageFolder, writeInto } from '../../../lib/build/store/folder'

/** The newest OpenSearch that runs on Java 17. */
const VERSION = '2.19.6'
/** The logger that the server is built with; its POM calls it optional. */
const LOG4J = '2.25.4'

interface Module {
  readonly name: string
  readonly artifact: string
  readonly plugin: string
}

const MODULES: readonly Module[] = [
  {
    name: 'transport-netty4',
    artifact: 'transport-netty4-client',
    plugin: 'org.opensearch.transport.Netty4Plugin',
  },
  {
    name: 'analysis-common',
    artifact: 'analysis-common',
    plugin: 'org.opensearch.analysis.common.CommonAnalysisPlugin',
  },
]

/** What Netty needs under the server's security manager: to open sockets and to read its settings. */
const NETTY_POLICY = `grant {
  permission java.lang.RuntimePermission "getClassLoader";
  permission java.net.SocketPermission "*", "accept,connect";
  permission java.util.PropertyPermission "*", "read,write";
};
`
const LOGGING = `status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
`

/** What of Java 17 and Maven is missing; null when both are there. */
function missingTools(): string | null {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0)
  if (version < 17) return version === 0 ? 'Java 17' : `Java 17 (found ${version})`
  return spawnSync('mvn', ['-v']).status === 0 ? null : 'Maven'
}

/**
 * Puts an OpenSearch together from its Maven artifacts, in the layout of the official archive: `lib/`, and `modules/`
 * with a descriptor each.
 *
 * @param folder where it goes; used again when it is complete
 * @returns the folder, or what was missing: Java, Maven, or artifacts that Maven cannot get
 */
export function assemble(
  folder: string,
): { readonly folder: string } | { readonly missing: string } {
  const missing = missingTools()
  if (missing !== null) return { missing }
  const home = join(folder, `opensearch-${VERSION}`)
  try {
    if (!existsSync(home)) assembleInto(home)
    return { folder: home }
  } catch (error) {
    return { missing: (error as Error).message }
  }
}

function assembleInto(home: string): void {
  const stage = stageFolder(home)
  const server = ['opensearch', 'opensearch-plugin-classloader'].map((name) => ({
    ...{ group: 'org.opensearch', name, version: VERSION },
  }))
  const logger = { group: 'org.apache.logging.log4j', name: 'log4j-core', version: LOG4J }
  copyJars(stage.path, [...server, logger], 'lib')
  for (const { name, artifact, plugin } of MODULES) {
    const group = 'org.opensearch.plugin'
    copyJars(stage.path, [{ group, name: artifact, version: VERSION }], join('modules', name))
    const lines = [`name=${name}`, `description=${name}`, `version=${VERSION}`]
    const more = [`opensearch.version=${VERSION}`, 'java.version=11', `classname=${plugin}`]
    const descriptor = join('modules', name, 'plugin-descriptor.properties')
    writeInto(stage.path, descriptor, [...lines, ...more, ''].join('\n'))
  }
  const policy = join('modules', 'transport-netty4', 'plugin-security.policy')
  writeInto(stage.path, policy, NETTY_POLICY)
  writeInto(stage.path, join('config', 'log4j2.properties'), LOGGING)
  stage.commit()
}

/** Copies the configuration of the distribution to a node's own folder. */
export function copyConfig(home: string, folder: string): void {
  cpSync(join(home, 'config'), folder, { recursive: true })
}

interface Artifact {
  readonly group: string
  readonly name: string
  readonly version: string
}

/** Copies artifacts and all that they need to a folder of the distribution. */
function copyJars(home: string, artifacts: readonly Artifact[], folder: string): void {
  const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>reachable</groupId><artifactId>node</artifactId><version>1</version>
  <dependencies>${artifacts
    .map(
      ({ group, name, version }) =>
        `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`,
    )
    .join('')}</dependencies>
</project>
`
  const file = join('poms', folder, 'pom.xml')
  writeInto(home, file, pom)
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(home, folder)}`]
  const args = ['-q', '-B', '-f', join(home, file), ...goal]
  const run = spawnSync('mvn', [...args, '-DincludeScope=runtime'], {
    encoding: 'utf8',
    timeout: 240_000,
  })
  if (run.status !== 0)
    throw new Error(
      `artifacts: Maven could not get ${artifacts[0]?.name}: ${run.stdout.slice(0, 1500)}`,
    )
}
