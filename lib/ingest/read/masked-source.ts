import { maskPersonalData, type PersonalValue } from '../../model/sources/personal-data'
import type { ReadSighting, ReadSource } from './types'

/** A value in a source that identifies a person or a device. */
export interface PersonalData extends PersonalValue {
  readonly file: string
  /** First line of its post in the file. */
  readonly line: number
}

/**
 * Removes personal data from the posts of a source, so that nothing made from them has it. The file stays as it is.
 */
export function withoutPersonalData(read: ReadSource): {
  readonly read: ReadSource
  readonly personal: readonly PersonalData[]
} {
  const personal: PersonalData[] = []
  const sightings = read.sightings.map((sighting) => {
    const found: PersonalValue[] = []
    const mask = (text: string): string => {
      const masked = maskPersonalData(text)
      found.push(...masked.found)
      return masked.text
    }
    const { address, attachments, ...rest } = sighting
    const masked: ReadSighting = {
      ...rest,
      title: sighting.title && mask(sighting.title),
      text: mask(sighting.text),
      tags: sighting.tags.map(mask),
      // An address with a mark in it leads nowhere.
      ...(address !== undefined && mask(address) === address ? { address } : {}),
      ...(attachments ? { attachments: attachments.map(mask) } : {}),
    }
    const [line] = sighting.lines
    personal.push(...found.map((value) => ({ ...value, file: read.file, line })))
    if (found.every(({ isSigned }) => isSigned)) return masked
    return { ...masked, masked: true as const }
  })
  return { read: { ...read, sightings }, personal }
}
