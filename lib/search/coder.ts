/**
 * An adaptive binary arithmetic coder: every bit is predicted from what came before in the same
 * contexts, so that names and numbers that repeat themselves cost little. It makes the index about
 * a third smaller than gzip does (docs/search.md). The predictions use only exact integer and IEEE
 * arithmetic, so that every engine decodes what Node encoded.
 *
 * Reading and writing share one interface: a writer is given each bit, a reader finds it out. Code
 * that goes through it once describes the format for both.
 */
export interface Bits {
  /** Writes `bit`, or reads it when this is a reader. `contexts` are hashes, the vaguest first. */
  bit(contexts: readonly number[], bit: number): number
}

/** Slots for predictions; contexts share a slot when their hashes meet, which only costs bytes. */
const SLOT_BITS = 18
/** How often a slot counts what it saw before it only drifts. */
const STEADY = 60
/** Chances are 12-bit where they are mixed and coded, 16-bit where they are kept. */
const ONE = 4096

/** What a context counts for at first, and how fast that is learnt. Tried out on the corpus. */
const START = 0.4
const RATE = 8e-9
/** Observations that a fresh slot is taken to hold already. */
const PRIOR = 1.5

/** 4096 / (1 + e^(-x/256)) for x = -2048, -1920 … 2048; whole numbers, so that all engines agree. */
const LOGISTIC = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
]

/** Evidence for a 1 (-2047 … 2047) as a chance, between the points of the table on straight lines. */
function chanceOf(evidence: number): number {
  const x = Math.max(-2047, Math.min(2047, Math.round(evidence))) + 2048
  const at = x >> 7
  const part = x & 127
  return ((LOGISTIC[at] as number) * (128 - part) + (LOGISTIC[at + 1] as number) * part + 64) >> 7
}

/** The inverse of `chanceOf`. */
const EVIDENCE = new Int16Array(ONE)
for (let x = -2047, chance = 0; x <= 2047; x++)
  for (const up = chanceOf(x); chance <= up; chance++) EVIDENCE[chance] = x
EVIDENCE.fill(2047, chanceOf(2047) + 1)

/**
 * Mixes what the contexts say in the logistic domain with weights that learn (as in the PAQ
 * compressors), one set of weights for each longest context that has been seen before.
 */
class Predictor {
  readonly #chance = new Uint16Array(1 << SLOT_BITS).fill(32768)
  readonly #seen = new Uint8Array(1 << SLOT_BITS)
  readonly #weights = new Map<number, Float64Array>()
  #slots: number[] = []
  #inputs: number[] = []
  #using = new Float64Array(0)
  #mixed = 2048

  /** Chance of a 1, 1 … 4095. */
  chance(contexts: readonly number[]): number {
    this.#slots = contexts.map((hash) => Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS))
    let longest = 0
    this.#inputs = this.#slots.map((slot, n) => {
      const seen = this.#seen[slot] as number
      if (seen > 0) longest = n + 1
      return seen > 0 ? (EVIDENCE[(this.#chance[slot] as number) >> 4] as number) : 0
    })
    const set = contexts.length * 16 + longest
    let weights = this.#weights.get(set)
    if (!weights) this.#weights.set(set, (weights = new Float64Array(contexts.length).fill(START)))
    this.#using = weights
    this.#mixed = chanceOf(this.#inputs.reduce((sum, input, n) => sum + input * (this.#using[n] as number), 0))
    return Math.max(1, Math.min(ONE - 1, this.#mixed))
  }

  learn(bit: number): void {
    const error = (bit ? ONE : 0) - this.#mixed
    this.#slots.forEach((slot, n) => {
      this.#using[n] = (this.#using[n] as number) + error * (this.#inputs[n] as number) * RATE
      const chance = this.#chance[slot] as number
      const seen = this.#seen[slot] as number
      this.#chance[slot] = chance + Math.trunc(((bit ? 65535 : 0) - chance) / (seen + PRIOR))
      if (seen < STEADY) this.#seen[slot] = seen + 1
    })
  }
}
export class BitWriter implements Bits {
  readonly #predictor = new Predictor()
  readonly #bytes: number[] = []
  #low = 0
  #high = 0xffffffff

  bit(contexts: readonly number[], bit: number): number {
    const middle = this.#low + Math.floor(((this.#high - this.#low) * this.#predictor.chance(contexts)) / ONE)
    if (bit) this.#high = middle
    else this.#low = middle + 1
    this.#predictor.learn(bit)
    while (((this.#low ^ this.#high) & 0xff000000) === 0) {
      this.#bytes.push(this.#high >>> 24)
      this.#low = (this.#low << 8) >>> 0
      this.#high = ((this.#high << 8) | 255) >>> 0
    }
    return bit
  }

  /** Ends the writing; nothing may be written afterwards. */
  end(): Uint8Array {
    for (let i = 0; i < 4; i++) this.#bytes.push((this.#low >>> (24 - 8 * i)) & 255)
    return Uint8Array.from(this.#bytes)
  }
}

export class BitReader implements Bits {
  readonly #predictor = new Predictor()
  #at = 0
  #low = 0
  #high = 0xffffffff
  #value = 0

  constructor(readonly bytes: Uint8Array) {
    for (let i = 0; i < 4; i++) this.#shift()
  }

  bit(contexts: readonly number[]): number {
    const middle = this.#low + Math.floor(((this.#high - this.#low) * this.#predictor.chance(contexts)) / ONE)
    const bit = this.#value <= middle ? 1 : 0
    if (bit) this.#high = middle
    else this.#low = middle + 1
    this.#predictor.learn(bit)
    while (((this.#low ^ this.#high) & 0xff000000) === 0) {
      this.#low = (this.#low << 8) >>> 0
      this.#high = ((this.#high << 8) | 255) >>> 0
      this.#shift()
    }
    return bit
  }

  #shift(): void {
    this.#value = ((this.#value << 8) | (this.bytes[this.#at++] ?? 0)) >>> 0
  }
}

/** Mixes a context and what was coded within it into one hash. */
export const mix = (context: number, detail: number): number =>
  Math.imul((context ^ (context >>> 15)) + detail + 1, 0x2c1b3c6d) ^ Math.imul(detail, 0x297a2d39)

/** `bits` bits of a number, the highest first. */
export function codeBits(io: Bits, contexts: readonly number[], bits: number, value: number): number {
  let node = 1
  for (let i = bits - 1; i >= 0; i--)
    node = node * 2 + io.bit(contexts.map((context) => mix(context, node)), (value >>> i) & 1)
  return node - (1 << bits)
}

/** A number from 0 on of any size, small ones cheap: its length in bits, then the bits below the first. */
export function codeNumber(io: Bits, contexts: readonly number[], value: number): number {
  const length = codeBits(io, contexts, 5, 31 - Math.clz32(value + 1))
  const below = codeBits(io, contexts.map((context) => mix(context, 100 + length)), length, (value + 1) & ((1 << length) - 1))
  return (1 << length) + below - 1
}
