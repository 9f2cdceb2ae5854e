import { InsertionMode, Parser, Tokenizer, type DefaultTreeAdapterMap, type Token } from 'parse5'

/**
 * A tag as the export and the finishing step write nearly all of them: lower case, values in double quotes,
 * nothing in them that stands for something else. SVG's own attributes have capitals and colons.
 */
const PLAIN_TAG = /<(?:([a-z][a-z0-9]*)((?: [A-Za-z][\w:-]*="[^"&\0\r]*")*)|\/([a-z][a-z0-9]*))>/y

/** What a stretch of text ends at: a character that the state does not take as it stands. */
const TEXT_END = /[<&\0\r]/g
const RAW_TEXT_END = /[<\0\r]/g
const VALUE_END = /["&\0\r]/g

/**
 * The tokenizer of parse5, which looks at every character by itself, with long strides: text, the content of
 * scripts and styles, attribute values and plain tags are taken whole. Whatever is not plain it leaves to
 * parse5, so that the tokens are the same (tests/unit/build/finish/parser.test.ts).
 */
class PageTokenizer extends Tokenizer {
  constructor(private readonly parser: Parser<DefaultTreeAdapterMap>) {
    super(parser.options, parser)
  }

  override _stateData(cp: number): void {
    if (cp === LESS_THAN && this.takePlainTag()) return
    super._stateData(cp)
    // In these modes white space is text like any other; elsewhere it has rules of its own.
    const mode = this.parser.insertionMode
    if (mode === InsertionMode.IN_BODY || mode === InsertionMode.IN_CELL)
      this.strideFrom(cp, TEXT_END)
  }

  override _stateRawtext(cp: number): void {
    super._stateRawtext(cp)
    this.strideFrom(cp, RAW_TEXT_END)
  }

  override _stateScriptData(cp: number): void {
    super._stateScriptData(cp)
    this.strideFrom(cp, RAW_TEXT_END)
  }

  override _stateAttributeValueDoubleQuoted(cp: number): void {
    super._stateAttributeValueDoubleQuoted(cp)
    this.strideFrom(cp, VALUE_END)
  }

  /** Extends the run that `cp` has begun up to the next character that is not plain. */
  private strideFrom(cp: number, end: RegExp): void {
    // Signs and white space may have changed the state, or, after CR, the input.
    if (cp < FIRST_LETTER) return
    const { preprocessor } = this
    end.lastIndex = preprocessor.pos + 1
    const found = end.exec(preprocessor.html)
    if (found === null) return
    this.runEnd = found.index
    preprocessor.pos = found.index - 1
  }

  /** Emits the tag that begins here, if it is a plain one. */
  private takePlainTag(): boolean {
    const { preprocessor } = this
    PLAIN_TAG.lastIndex = preprocessor.pos
    const found = PLAIN_TAG.exec(preprocessor.html)
    if (found === null) return false
    const attrs = plainAttributes(found[2] ?? '')
    if (attrs === null) return false
    if (found[1] !== undefined) this._createStartTagToken()
    else this._createEndTagToken()
    const token = this.currentToken as Token.TagToken
    token.tagName = found[1] ?? found[3] ?? ''
    token.attrs = attrs
    preprocessor.pos += found[0].length - 1
    this.emitCurrentTagToken()
    return true
  }
}

const LESS_THAN = 0x3c
const FIRST_LETTER = 0x41

/** Attributes of a plain tag, or null where a name stands there twice. */
function plainAttributes(text: string): Token.Attribute[] | null {
  const attrs: Token.Attribute[] = []
  for (let at = 0; at < text.length;) {
    const equals = text.indexOf('="', at)
    const end = text.indexOf('"', equals + 2)
    const name = copied(text.slice(at + 1, equals)).toLowerCase()
    if (attrs.some((attr) => attr.name === name)) return null
    attrs.push({ name, value: copied(text.slice(equals + 2, end)) })
    at = end + 1
  }
  return attrs
}

/** The text by itself: V8 lets a longer piece share, and so keep, the page it was cut from. */
function copied(piece: string): string {
  return piece.length < 13 ? piece : ` ${piece}`.slice(1)
}

/** The parser of the specification with that tokenizer, for pages read as a browser without scripts would. */
export class PageParser extends Parser<DefaultTreeAdapterMap> {
  constructor() {
    super({ scriptingEnabled: false })
    this.tokenizer = new PageTokenizer(this)
  }
}
