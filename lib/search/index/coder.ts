/**
 * An adaptive binary arithmetic coder: every bit is predicted from what came before in the same
 * contexts, so that names and numbers that repeat themselves cost little. It makes the index about
 * two fifths smaller than gzip does (docs/search.md). Predictions use whole numbers and exact IEEE
 * arithmetic only, so that every engine decodes what Node encoded.
 *
 * Reading and writing share one interface: a writer is given each bit, a reader finds it out. Code
 * that goes through it once describes the format for both.
 */
export interface Bits {
  /**
   * Writes `bit`, or reads it when this is a reader.
   *
   * @param contexts hashes of what is known before it, the vaguest first
   * @param node which bit of a value this is, given the bits before it
   */
  bit(contexts: readonly number[], node: number, bit: number): number
}

/** Contexts share a slot when their hashes meet, which only costs bytes. */
const SLOT_BITS = 18
/** After so many observations a slot only drifts. */
const STEADY = 40
/** Chances are 12-bit where they are mixed and coded, 16-bit where they are kept. */
const ONE = 4096

/** What a context counts for at first, and how fast that is learnt; tried out on the corpus. */
const START = 0.4
const RATE = 8e-9
/** Observations that a fresh slot is taken to hold already. */
const PRIOR = 1.5

/** 4096 / (1 + e^(-x/256)) for x = -2048, -1920 … 2048, in whole numbers. */
const LOGISTIC = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
]

/** Evidence for a 1 (-2047 … 2047) as a chance, on straight lines between the points of the table. */
function chanceOf(evidence: number): number {
  const x = Math.max(-2047, Math.min(2047, Math.round(evidence))) + 2048
  const part = x & 127
  return (
    ((LOGISTIC[x >> 7] as number) * (128 - part) +
      (LOGISTIC[(x >> 7) + 1] as number) * part +
      64) >>
    7
  )
}

/** The inverse of `chanceOf`. */
const EVIDENCE = new Int16Array(ONE).fill(2047)
for (let x = -2047, chance = 0; x <= 2047; x++)
  for (const up = chanceOf(x); chance <= up; chance++) EVIDENCE[chance] = x

/**
 * Mixes what the contexts say in the logistic domain with weights that learn, as the PAQ compressors
 * do: one set of weights for each longest context that has been seen before.
 */
class Predictor {
  readonly #chance = new Uint16Array(1 << SLOT_BITS).fill(32768)
  readonly #seen = new Uint8Array(1 << SLOT_BITS)
  readonly #weights: Float64Array[] = []
  readonly #slots = new Int32Array(16)
  readonly #inputs = new Float64Array(16)
  #using: Float64Array = new Float64Array(0)
  #mixed = 0

  /** Chance of a 1, 1 … 4095. */
  chance(contexts: readonly number[], node: number): number {
    const count = contexts.length
    let longest = 0
    for (let n = 0; n < count; n++) {
      const slot = Math.imul(mix(contexts[n] as number, node), 0x9e3779b1) >>> (32 - SLOT_BITS)
      this.#slots[n] = slot
      if (this.#seen[slot]) longest = n + 1
      this.#inputs[n] = this.#seen[slot]
        ? (EVIDENCE[(this.#chance[slot] as number) >> 4] as number)
        : 0
    }
    const weights = (this.#weights[count * 16 + longest] ??= new Float64Array(count).fill(START))
    let evidence = 0
    for (let n = 0; n < count; n++) evidence += (this.#inputs[n] as number) * (weights[n] as number)
    this.#using = weights
    this.#mixed = chanceOf(evidence)
    return this.#mixed
  }

  /** Tells the bit that the last chance was asked for. */
  learn(bit: number): void {
    const error = ((bit ? ONE : 0) - this.#mixed) * RATE
    for (let n = 0; n < this.#using.length; n++) {
      const slot = this.#slots[n] as number
      this.#using[n] = (this.#using[n] as number) + error * (this.#inputs[n] as number)
      const chance = this.#chance[slot] as number
      const seen = this.#seen[slot] as number
      this.#chance[slot] = chance + Math.trunc(((bit ? 65535 : 0) - chance) / (seen + PRIOR))
      if (seen < STEADY) this.#seen[slot] = seen + 1
    }
  }
}

/** What writer and reader have in common: the range that the bits so far have left. */
abstract class Coder implements Bits {
  readonly #predictor = new Predictor()
  #low = 0
  #high = 0xffffffff

  bit(contexts: readonly number[], node: number, bit: number): number {
    const chance = this.#predictor.chance(contexts, node)
    const middle = this.#low + Math.floor(((this.#high - this.#low) * chance) / ONE)
    const decided = this.decide(bit, middle)
    if (decided) this.#high = middle
    else this.#low = middle + 1
    this.#predictor.learn(decided)
    while (((this.#low ^ this.#high) & 0xff000000) === 0) {
      this.shift(this.#high >>> 24)
      this.#low = (this.#low << 8) >>> 0
      this.#high = ((this.#high << 8) | 255) >>> 0
    }
    return decided
  }

  protected get low(): number {
    return this.#low
  }
  protected abstract decide(bit: number, middle: number): number
  protected abstract shift(byte: number): void
}

export class BitWriter extends Coder {
  readonly #bytes: number[] = []

  protected decide(bit: number): number {
    return bit
  }
  protected shift(byte: number): void {
    this.#bytes.push(byte)
  }

  /** Ends the writing; nothing may be written afterwards. */
  end(): Uint8Array {
    for (let i = 24; i >= 0; i -= 8) this.#bytes.push((this.low >>> i) & 255)
    return Uint8Array.from(this.#bytes)
  }
}

export class BitReader extends Coder {
  #at = 0
  #value = 0

  constructor(readonly bytes: Uint8Array) {
    super()
    for (let i = 0; i < 4; i++) this.shift()
  }

  protected decide(_bit: number, middle: number): number {
    return this.#value <= middle ? 1 : 0
  }
  protected shift(): void {
    this.#value = ((this.#value << 8) | (this.bytes[this.#at++] ?? 0)) >>> 0
  }
}

/** A context and a detail of it as one hash. */
export function mix(context: number, detail: number): number {
  return (
    Math.imul((context ^ (context >>> 15)) + detail + 1, 0x2c1b3c6d) ^ Math.imul(detail, 0x297a2d39)
  )
}

/** `bits` bits of a number, the highest first. */
export function codeBits(
  io: Bits,
  contexts: readonly number[],
  bits: number,
  value: number,
): number {
  let node = 1
  for (let i = bits - 1; i >= 0; i--) node = node * 2 + io.bit(contexts, node, (value >>> i) & 1)
  return node - (1 << bits)
}

/** A number from 0 to 2^30, small ones cheap: its length in bits, then the bits below the first. */
export function codeNumber(io: Bits, contexts: readonly number[], value: number): number {
  const length = codeBits(io, contexts, 5, 31 - Math.clz32(value + 1))
  const finer = contexts.map((context) => mix(context, 100 + length))
  return (1 << length) + codeBits(io, finer, length, (value + 1) & ((1 << length) - 1)) - 1
}

/** Contexts of a term's next letter: the one, two, three and four before it, and its place. */
export function letterContexts(text: string, at: number): number[] {
  const contexts = [0]
  for (let back = 1, hash = 0; back <= 4; back++) {
    hash = mix(hash, text.charCodeAt(at - back) || 0)
    contexts.push(mix(hash, back))
  }
  contexts.push(mix(Math.min(at, 12), 9))
  return contexts
}

/** A UTF-16 unit: 7 bits where it is ASCII, 16 otherwise. */
export function codeUnit(io: Bits, contexts: readonly number[], unit: number): number {
  const wide = io.bit(contexts, 1 << 20, unit > 127 ? 1 : 0)
  return codeBits(io, contexts, wide ? 16 : 7, unit)
}
