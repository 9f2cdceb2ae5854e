import { z } from 'zod'
import { FaultError } from '../../../model/fault'
import { isQuotation } from '../html/lines'
import type { ReadSource } from '../types'
import { parseJson, property, valueOf } from './json-text'
import type { PlacedText } from './placed-text'
import { dayOf, recordSource, textLines, type RecordPost } from './record-posts'

/** A tag is a name, or an object with one. */
const Tag = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])

/** What is read of a topic; Discourse adds keys with every version. */
const Topic = z.object({
  title: z.string().min(1),
  tags: z.array(Tag).default([]),
  views: z.number().int().nonnegative().optional(),
  like_count: z.number().int().nonnegative().optional(),
  last_posted_at: z.string().nullish(),
})

const TopicPost = z.object({
  /** The text as HTML. */
  cooked: z.string(),
  created_at: z.string().optional(),
  /** 1 is written by a person; 2 and 3 are notices of moderators and small actions. */
  post_type: z.number().default(1),
  user_title: z.string().nullish(),
  accepted_answer: z.boolean().default(false),
  deleted_at: z.string().nullish(),
  hidden: z.boolean().default(false),
})

/**
 * Reads the JSON of a Discourse topic (`/t/<id>.json`, with `?print=true` for all posts): the first post becomes the
 * question, the others its answers.
 *
 * @throws FaultError when it is no topic; with the line of every post that does not fit
 */
export function readDiscourse(file: string, source: PlacedText, lineCount: number): ReadSource {
  const root = parseJson(file, source)
  const topic = Topic.safeParse(valueOf(source, root))
  const list = property(property(root, 'post_stream'), 'posts')?.children ?? []
  if (!topic.success || list.length === 0) {
    const [issue] = topic.error?.issues ?? []
    throw new FaultError([
      {
        file,
        line: 1,
        problem: 'The JSON is no Discourse topic with posts.',
        expected: 'the file of /t/<id>.json, with title and post_stream.posts',
        found: issue ? `${issue.path.join('.')}: ${issue.message}` : 'no posts',
        fix: 'Save https://<forum>/t/<id>.json?print=true.',
      },
    ])
  }
  const faults = list.flatMap((node) => {
    const [issue] = TopicPost.safeParse(valueOf(source, node)).error?.issues ?? []
    return issue
      ? [
          {
            file,
            line: source.lineOf(node.offset),
            problem: `A post of the topic cannot be read: ${issue.path.join('.')}.`,
            expected: 'a post as Discourse serves it, with its HTML in cooked',
            found: issue.message,
            fix: 'Fetch the topic again and save all of it.',
          },
        ]
      : []
  })
  if (faults.length > 0) throw new FaultError(faults)
  const { title, tags, views, like_count: boosts, last_posted_at: last } = topic.data
  const posts = list.flatMap((node): RecordPost[] => {
    const post = TopicPost.parse(valueOf(source, node))
    const text = property(node, 'cooked')
    if (post.post_type !== 1 || post.hidden || post.deleted_at || !text) return []
    return [
      {
        role: 'answer',
        title: null,
        lines: textLines(post.cooked, isQuotation),
        place: source.place(text.offset, text.offset + text.length),
        shown: { date: dayOf(post.created_at) },
        by: post.user_title ?? undefined,
        accepted: post.accepted_answer,
      },
    ]
  })
  const [question, ...answers] = posts
  const date = dayOf(last ?? undefined) ?? question?.shown?.date
  return recordSource(
    file,
    'discourse',
    lineCount,
    question
      ? [
          {
            ...question,
            role: 'question',
            title,
            tags,
            shown: { replies: answers.length, boosts: boosts ?? 0, views: views ?? 0, date },
          },
          ...answers,
        ]
      : [],
  )
}
