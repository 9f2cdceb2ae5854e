import { strFromU8 } from 'fflate'

/** Parts of the header of a member, by the ZIP specification (APPNOTE.TXT, section 4.3.7): offsets in bytes. */
const MARK = [0x50, 0x4b, 0x03, 0x04] as const
const FLAGS = 6
const NAME_LENGTH = 26
const EXTRA_LENGTH = 28
const NAME = 30
/** Flags: the member is encrypted; its name is UTF-8. */
const ENCRYPTED = 1
const UTF8 = 1 << 11

/** Tells which members of a zip archive are encrypted, because the library that unpacks them does not. */
export class ZipFlags {
  #bytes = new Uint8Array()
  /** Offset after the name of the last member that was asked about. */
  #at = 0

  /** Takes the next bytes of the archive, before the library does. */
  took(bytes: Uint8Array): void {
    const rest = this.#bytes.subarray(this.#unfinished())
    this.#bytes = new Uint8Array(rest.length + bytes.length)
    this.#bytes.set(rest)
    this.#bytes.set(bytes, rest.length)
    this.#at = 0
  }

  /** Whether the next member of a name is encrypted. Its header must be among the bytes taken last. */
  isEncrypted(name: string): boolean {
    for (let at = this.#header(this.#at); at >= 0; at = this.#header(at + 1)) {
      const flags = this.#number(at + FLAGS)
      const end = at + NAME + this.#number(at + NAME_LENGTH)
      if (strFromU8(this.#bytes.subarray(at + NAME, end), (flags & UTF8) === 0) !== name) continue
      this.#at = end
      return (flags & ENCRYPTED) !== 0
    }
    return false
  }

  /** Offset of a header whose end is missing, or of the last bytes, which may begin one. */
  #unfinished(): number {
    for (let at = this.#header(this.#at); at >= 0; at = this.#header(at + 1)) {
      const length = this.#number(at + NAME_LENGTH) + this.#number(at + EXTRA_LENGTH)
      if (at + NAME + length >= this.#bytes.length) return at
    }
    return Math.max(this.#at, this.#bytes.length - MARK.length)
  }

  /** Offset of the next header from an offset on, -1 if there is none. */
  #header(from: number): number {
    let at = this.#bytes.indexOf(MARK[0], from)
    while (at >= 0 && !MARK.every((byte, n) => this.#bytes[at + n] === byte))
      at = this.#bytes.indexOf(MARK[0], at + 1)
    return at
  }

  /** A number of two bytes, 0 where they are missing. */
  #number(at: number): number {
    return (this.#bytes[at] ?? 0) | ((this.#bytes[at + 1] ?? 0) << 8)
  }
}
