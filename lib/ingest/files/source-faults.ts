import type { Fault } from '../../model/fault'
import { nameKey, type Source } from '../../model/sources/source'

export const SOURCES = 'content/sources'
export const SOURCES_FILE = `${SOURCES}/sources.yaml`

export function missingSource({ file }: Source): Fault {
  return {
    file: `${SOURCES}/${file}`,
    line: null,
    problem: 'The source is missing.',
    expected: `the file that ${SOURCES_FILE} lists`,
    fix: `Put the file back, or run: npm run ingest -- --remove ${file}`,
  }
}

/** @param found SHA-256 of the file on disk */
export function changedSource({ file, sha256 }: Source, found: string): Fault {
  return {
    file: `${SOURCES}/${file}`,
    line: null,
    problem: 'The source is not the file that was added.',
    expected: `SHA-256 ${sha256}`,
    found,
    fix: `Put the original back. If the change is intended, write sha256: ${found} in ${SOURCES_FILE}.`,
  }
}

export function listedTwice(listed: readonly Source[]): Fault[] {
  const seen = new Set<string>()
  return listed
    .filter(({ file }) => seen.has(nameKey(file)) || !seen.add(nameKey(file)))
    .map(({ file }) => ({
      file: SOURCES_FILE,
      line: null,
      problem: 'A source is listed twice.',
      expected: 'one entry for each file',
      found: file,
      fix: `Remove one entry of ${file}.`,
    }))
}

/** @param found layout of the source */
export function otherLayout(entry: Source, found: string): Fault {
  return {
    file: SOURCES_FILE,
    line: null,
    problem: `The layout of ${entry.file} is not the one that its entry names.`,
    expected: found,
    found: entry.layout,
    fix: `Write layout: ${found}`,
  }
}

export function nameTaken(file: string): Fault {
  return {
    file: `${SOURCES}/${file}`,
    line: null,
    problem: 'Another source already has this name.',
    expected: 'a name that no source has, in any case of its letters; sources are never changed',
    found: file,
    fix: 'Rename the new file, for example with its date, and add it again.',
  }
}

export function nameRefused(file: string): Fault {
  return {
    file: `${SOURCES}/${file.replace(/\p{C}/gu, '?')}`,
    line: null,
    problem: 'The file cannot be kept under its name.',
    expected:
      'a name that every system allows, of at most 120 bytes, not that of a YAML file, and without personal data',
    found: JSON.stringify(file).slice(0, 80),
    fix: 'Rename the file and add it again.',
  }
}

/** Two added files with the same name. */
export function addedTwice(one: string, other: string): Fault {
  return {
    file: other,
    line: null,
    problem: 'Two of the added files have the same name.',
    expected: 'a different name for each file',
    found: `${one} and ${other}`,
    fix: 'Rename one of them and add both again.',
  }
}

/** Faults for files to remove that `sources.yaml` does not list. */
export function notListed(remove: ReadonlySet<string>, listed: ReadonlySet<string>): Fault[] {
  return [...remove]
    .filter((file) => !listed.has(file))
    .map((file) => ({
      file: SOURCES_FILE,
      line: null,
      problem: 'There is no such source to remove.',
      expected: [...listed].join(', ').slice(0, 200),
      found: file,
      fix: 'Correct the name.',
    }))
}

export function noPosts(file: string): Fault {
  return {
    file: `${SOURCES}/${file}`,
    line: null,
    problem: 'The page shows no post.',
    expected: 'at least one post below the header of the page',
    fix: 'Save the page again after it has loaded.',
  }
}

/** Replaces the name of the source in a reader's fault by its path. */
export function inSources(fault: Fault): Fault {
  return fault.file.startsWith('content/') ? fault : { ...fault, file: `${SOURCES}/${fault.file}` }
}

export function noFile(file: string): Fault {
  return {
    file,
    line: null,
    problem: 'The file does not exist.',
    expected: 'the path of a saved forum page',
    fix: 'Correct the path.',
  }
}

export function noMaildir(folder: string): Fault {
  return {
    file: folder,
    line: null,
    problem: 'The folder is not a Maildir.',
    expected: 'a file, or a folder that contains cur/ and new/',
    fix: 'Name the files in the folder, or the Maildir itself.',
  }
}
