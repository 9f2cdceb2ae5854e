import { ErrorDomain } from '../../model/error-code'
import type { Fault } from '../../model/fault'
import {
  Devices,
  Frameworks,
  NameList,
  Platforms,
  type Subject,
  Symbols,
} from '../../model/subject'
import { namesIn, openYaml } from './content-files'

const FOLDER = 'content/subject'
const ERRORS = 'content/errors'

/**
 * Reads the subject's names from `content/subject/`.
 *
 * @returns null if a file is invalid; the faults are added to `faults`
 */
export function readSubject(root: string, faults: Fault[]): Subject | null {
  const before = faults.length
  const names = (file: string) => openYaml(root, `${FOLDER}/${file}`, NameList, faults) ?? []
  const symbols = openYaml(root, `${FOLDER}/symbols.yaml`, Symbols, faults)
  const subject = {
    platforms: openYaml(root, `${FOLDER}/platforms.yaml`, Platforms, faults) ?? [],
    frameworks: openYaml(root, `${FOLDER}/frameworks.yaml`, Frameworks, faults) ?? [],
    devices: openYaml(root, `${FOLDER}/devices.yaml`, Devices, faults) ?? [],
    processes: names('processes.yaml'),
    entitlements: names('entitlements.yaml'),
    plistKeys: names('info-plist-keys.yaml'),
  }
  return symbols === null || faults.length > before ? null : { ...subject, symbols }
}

/** Reads all error domains from `content/errors/`. */
export function readErrorDomains(root: string, faults: Fault[]): ErrorDomain[] {
  return namesIn(root, ERRORS, '.yaml').flatMap(
    (name) => openYaml(root, `${ERRORS}/${name}`, ErrorDomain, faults) ?? [],
  )
}
