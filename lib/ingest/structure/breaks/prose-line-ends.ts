import { isSectionName, OPEN_ENDED } from '../words'

/**
 * Words that are capitalized only at the start of a sentence or an item. Without punctuation before such a
 * word, a line ends there: in a list, or after a heading.
 */
const STARTERS = new Set(
  (
    "The This These Those When If We It It’s It's In On For To However What How Why Is Are Can Does Do Has Have Had After " +
    'Before While There My Our Any All As At An And But Or So Not Both Each Once Since With Without From That Then Here ' +
    'Most Many Some First Second Third Finally Also Please Could Would Should Under Use Using You Your No Which Where ' +
    'Imagine Every Another Different Following Cannot Only Whether Indeed Remember Over'
  ).split(' '),
)

/** Names that are capitalized inside sentences, so that they do not start a line. */
const NAMES =
  /^(?:[A-Z]{2,}|[A-Z][a-z]*[A-Z]\w*|Apple|Network|Wi|Bluetooth|Safari|Chrome|Android|Settings|Swift|Finder|Terminal|Console|Xcode|Mac|Bonjour|Local|Internet|Privacy|System|Extension|Framework|App|Store|Content|Filter|Provider|Thread|Matter|Data|Mobile|Cellular|Ethernet|Darwin|Foundation|Multipeer|Connectivity|Info|Feedback|January|February|March|April|May|June|July|August|September|October|November|December|Mode|Type|English|American)/

/** First words of sentences that seldom start a paragraph, because they continue the previous one. */
const CONTINUATIONS = new Set(
  "It It’s It's This That The These They For When However, However Then So Also Thus They’re Here Once After".split(
    ' ',
  ),
)

/** Length from which a paragraph ends at the next sentence, in characters. */
const LONG_PARAGRAPH = 300
/** Length below which a paragraph ends only at a clear sign, in characters. */
const SHORT_PARAGRAPH = 60

/** A sideways smiley, which ends a sentence and opens no bracket. */
const SMILEY = /^(?:\(-?[:;]|[:;]-?[()])$/

export const SENTENCE_END = /[.?!…]["”’)]{0,2}$|^(?:\(-?[:;]|[:;]-?[()])$/
const ABBREVIATION = /^\(?(?:e\.g|i\.e|eg|ie|etc|vs|sth|approx|no|r|Mr|Dr|cf)\.$/i
const GREETING =
  /^(?:Hi|Hello|Hey|Dear)\b(?: (?:there|all|everyone|folks|team|Team|Apple|Developer|Community|\/|Forums)){0,6}[,!.]$/
const CAPITAL = /^[“"‘'(]?[A-Z0-9]/

/** Maximum number of words in a label. */
const LABEL_WORDS = 4

/** A label with a colon at the start of a line. */
const LABEL = /^(?:[A-Z][\w’'/&()-]*(?: [\w’'/&()-]+){0,3}):$/

export const endsSentence = (word: string) =>
  SENTENCE_END.test(word) && !ABBREVIATION.test(word) && !/^\d{1,2}[.)]$/.test(word)

/** Number of words in the line after its last sentence. */
const wordsSinceSentence = (line: readonly string[]) =>
  line.length - 1 - line.findLastIndex(endsSentence)

/** Whether a line ends after the last word of `line`, and the kind of the next line. */
export function breakAfter(
  line: readonly string[],
  length: number,
  next: string,
  afterNext: string,
  listing: boolean,
): 'paragraph' | 'list' | 'item' | undefined {
  const word = line.at(-1) as string
  if (line.length <= 6 && GREETING.test(line.join(' ')))
    return CAPITAL.test(next) ? 'paragraph' : undefined
  if (/^https?:\/\//.test(next) && /^https?:\/\//.test(word)) return 'item'
  if (isInBrackets(line)) return undefined
  if (/^(?:\d{1,2}[.)]|\[\d{1,2}\]|[•◦▪])$/.test(word)) return undefined
  if (/^[•◦▪]$/.test(next)) return 'item'
  if (word.endsWith(':') && !SMILEY.test(word)) return afterColon(line, next)
  if (/^\[\d{1,2}\]$/.test(next) && SENTENCE_END.test(word)) return 'paragraph'
  const resource = betweenResources(line, next, afterNext)
  if (resource !== undefined) return resource
  if (/^\d{4}$/.test(word)) return undefined
  if (endsSentence(word)) return afterSentence(line, length, next, afterNext, listing)
  if (OPEN_ENDED.has(word) || !/[\p{L}\p{N})”"’\]]$/u.test(word)) return undefined
  if (STARTERS.has(next) && /^[a-z(“"0-9]/.test(afterNext))
    return /^[A-Z]/.test(word) && wordsSinceSentence(line) > 6
      ? undefined
      : listing
        ? 'item'
        : 'paragraph'
  if (
    listing &&
    line.length >= 2 &&
    /^[A-Z][a-z]/.test(next) &&
    !NAMES.test(next) &&
    /^[a-z0-9)”]/.test(word)
  )
    return 'item'
  return undefined
}

/** Maximum distance to an open bracket in words; after that it counts as never closed. */
const BRACKET_REACH = 30

/** Whether a bracket in the last words of the line is still open. */
function isInBrackets(line: readonly string[]): boolean {
  let open = 0
  for (const word of line.slice(-BRACKET_REACH)) {
    if (SMILEY.test(word)) continue
    for (const char of word)
      open = char === '(' ? open + 1 : char === ')' ? Math.max(0, open - 1) : open
  }
  return open > 0
}

/** End and start of an entry in a list of resources. */
const RESOURCE_END =
  /(?:forums post|framework documentation|documentation|sample code|support article|support document|tech talk)(?: \(aka \w+\))?$/
const RESOURCE_START = /^(?:TN\d{4}|QA\d{4}|Technote|WWDC)$/

function betweenResources(
  line: readonly string[],
  next: string,
  afterNext: string,
): 'item' | undefined {
  if (!/^[A-Z]/.test(next)) return undefined
  const before = line.slice(-5).join(' ')
  if (
    RESOURCE_END.test(before) &&
    line.length > 2 &&
    !/^[a-z]/.test(line[0] as string) &&
    /^(?:[A-Z]|\d)/.test(afterNext + 'A')
  ) {
    return 'item'
  }
  const starts = RESOURCE_START.test(next) && /^(?:[A-Z]|\d{4}$)/.test(afterNext)
  return starts && !OPEN_ENDED.has(line.at(-1) as string) && !/[,:]$/.test(line.at(-1) as string)
    ? 'item'
    : undefined
}

/** Words that introduce a list in any text, besides the names of sections. */
const INTRODUCTION = /^(?:General|Details|Steps|Miscellaneous|NOTES|In addition|For example):$/

const introducesList = (label: string) => isSectionName(label) || INTRODUCTION.test(label)

/** After a colon, a line ends if the words before it introduce a list, code or a quote. */
function afterColon(line: readonly string[], next: string): 'list' | undefined {
  if (/^[•◦▪]$/.test(next) || /^1[.)]$/.test(next)) return 'list'
  const text = line.length > LABEL_WORDS ? '' : line.join(' ')
  if (LABEL.test(text)) return introducesList(text) && CAPITAL.test(next) ? 'list' : undefined
  return line.length >= 4 && (/^[“"‘'(]?[A-Z]|^\d+[.)]$/.test(next) || /^https?:/.test(next))
    ? 'list'
    : undefined
}

/** After a sentence, a paragraph ends after a question, before a label, or when it is long. */
function afterSentence(
  line: readonly string[],
  length: number,
  next: string,
  afterNext: string,
  listing: boolean,
): 'paragraph' | 'item' | undefined {
  const word = line.at(-1) as string
  if (!CAPITAL.test(next)) return undefined
  if (word.endsWith('?')) return listing ? 'item' : 'paragraph'
  if (/^(?:Thanks|Thank|IMPORTANT|WARNING)$/.test(next.replace(/[.!,]$/, ''))) return 'paragraph'
  if (next === 'Note' && /^[A-Z]/.test(afterNext)) return 'paragraph'
  if (/^[\w’'-]+:$/.test(next) || /^[\w’'-]+:$/.test(afterNext)) return 'paragraph'
  if (/^\d{1,2}[.)]$/.test(next) || next === '•') return 'item'
  if (length >= LONG_PARAGRAPH) return 'paragraph'
  if (CONTINUATIONS.has(next) || length < SHORT_PARAGRAPH) return undefined
  return listing ? 'item' : length >= 140 ? 'paragraph' : undefined
}
