import type { Notes, ReadSighting } from '../../types'
import { looksWhole } from '../ending'
import { numbered, type Span, spanText, trimSpan } from '../span'
import { tailOf } from '../tail'

/** Reads one post of a page in feed layout, or the post before its header. For RSS and Atom see `read/rss-atom/`. */
export function readFeedPost(
  lines: readonly string[],
  span: Span,
  role: 'lead' | 'post',
  { uses }: Notes,
): ReadSighting {
  const tail = tailOf(lines, span)
  const text = trimSpan(lines, { first: span.first, last: tail ? tail.first - 1 : span.last })
  for (let i = span.first; i <= span.last; i++) {
    uses[i] = lines[i]?.trim() && !(tail && i >= tail.first) ? 'text' : 'furniture'
  }
  const endsFile = span.last >= lines.length - 1
  return {
    layout: 'feed',
    role,
    title: null,
    text: text ? spanText(lines, text) : '',
    textLines: text ? numbered(text) : null,
    lines: numbered(span),
    shown: null,
    tags: tail?.tags ?? [],
    complete: !endsFile || tail !== undefined || looksWhole(lines, span),
  }
}
