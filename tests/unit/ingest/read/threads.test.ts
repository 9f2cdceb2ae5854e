import { describe, expect, it } from 'vitest'
import { readText } from './read-text'

const brief = (text: string): string[] =>
  readText(text).sightings.map(
    (post) =>
      `${post.role}${post.by ? ` by ${post.by}` : ''}: ${post.text.replace(/\n+/gu, ' / ')}`,
  )

const SIGNATURE = [
  'Share and Enjoy',
  '',
  'Q @ Developer Technical Support @ Apple',
  'let myEmail = "q" + "@" + "example.com"',
].join('\n')
const SIGNED =
  'Share and Enjoy / Q @ Developer Technical Support @ Apple / let myEmail = "q" + "@" + "example.com"'

describe('a thread', () => {
  it('has its title, its question, and the answer below the marker, with the role of the person who answers', () => {
    const page = `A title\n\nWhat now?\nAnswered by DTS Engineer in 877493022\n\nThis.\n\n${SIGNATURE}\n`
    expect(readText(page).sightings[0]?.title).toBe('A title')
    expect(brief(page)).toEqual([
      'question: What now?',
      `answer by DTS Engineer: This. / ${SIGNED}`,
    ])
  })

  it('does not repeat the name of a private person who answers', () => {
    const page =
      'A title\n\nWhat now?\n\nAnswered by jane_doe42 in 852075022\n\nIt was the cable.\n'
    expect(brief(page)).toEqual(['question: What now?', 'answer: It was the cable.'])
  })

  it('may mark its answers as Accepted Reply and Replies', () => {
    const page =
      'A title\n\nWhat now?\n\nAccepted Reply\n\nDo this first.\n\nReplies\n\nI did that too.\n\nAnd it works.\n'
    expect(brief(page)).toEqual([
      'question: What now?',
      'answer: Do this first.',
      'answer: I did that too. / And it works.',
    ])
  })

  it('may have nothing but a bare Replies', () => {
    const page = 'A title\n\nWhat now?\n\nReplies\n\nDo this.\n'
    expect(brief(page)).toEqual(['question: What now?', 'answer: Do this.'])
  })

  it('may have no marker: the answer begins where the question is quoted', () => {
    const page =
      'A title\n\nOur filter does not start on iOS. What does the log mean here?\n\nWhat does the log mean here?\n\nNothing at all.\n'
    expect(brief(page)).toEqual([
      'question: Our filter does not start on iOS. What does the log mean here?',
      'answer: What does the log mean here? / Nothing at all.',
    ])
  })

  it('may have no marker and quote with the forum’s own syntax', () => {
    const page =
      "A title\n\nIs this the place?\n\n[quote='776479021, someone, /thread/776479, /profile/someone'] the place [/quote]\n\nIt is.\n"
    expect(brief(page)[1]).toMatch(/^answer: \[quote=/u)
  })

  it('shows an accepted answer again among the replies, with others around it', () => {
    const page = [
      'A title\n\nWhat now?\n\nAnswered by DTS Engineer in 1234567\n',
      'The first line of it.\n\nThe second line of it.\n',
      'Somebody else asks on.\n',
      'The first line of it.\n\nThe second line of it.\n',
      'Thanks, that was it.\n',
    ].join('\n')
    expect(brief(page)).toEqual([
      'question: What now?',
      'answer by DTS Engineer: The first line of it. / The second line of it.',
      'answer: Somebody else asks on.',
      'answer by DTS Engineer: The first line of it. / The second line of it.',
      'answer: Thanks, that was it.',
    ])
  })

  it('is divided after the signature of an engineer, but not before its footnotes', () => {
    const page = `A title\n\nWhat now?\n\nAccepted Reply\n\nThis.\n\n${SIGNATURE}\n\n[1] A note.\n\nReplies\n\nSo.\n\n${SIGNATURE}\n\nThank you!\n`
    expect(brief(page).slice(1)).toEqual([
      `answer by Apple: This. / ${SIGNED} / [1] A note.`,
      `answer by Apple: So. / ${SIGNED}`,
      'answer: Thank you!',
    ])
  })

  it('may be locked and follow a banner; neither is part of the question', () => {
    const page =
      'Thanks for being a part of WWDC25!\n\nHow did we do? We want to know. Take the survey here\n\nA title\n\nThis thread has been locked by a moderator.\nThe text.\n\nMore of it.\n'
    const [question] = readText(page).sightings
    expect(question).toMatchObject({ title: 'A title', text: 'The text.\n\nMore of it.' })
  })

  it('may show metrics and tags below the question', () => {
    const page =
      'A title\n\nWhat now?\n\nTopic:\nApp & System Services\nSubTopic:\nNetworking\n\nReplies\n2\nBoosts\n0\nViews\n1.2k\nActivity\n3w\n\nAnswered by DTS Engineer in 1234567\n\nThis.\n'
    const [question] = readText(page).sightings
    expect(question?.text).toBe('What now?')
    expect(question?.tags).toEqual(['App & System Services', 'Networking'])
    expect(question?.shown).toEqual({ replies: '2', boosts: '0', views: '1.2k', activity: '3w' })
  })

  it('may have no answer yet, where it asks about Apple’s platforms', () => {
    const page = 'A title\n\nMy app on iOS 26 stops.\n\nIs that a bug?\n'
    expect(brief(page)).toEqual(['question: My app on iOS 26 stops. / Is that a bug?'])
    expect(() => readText('A title\n\nOn bread.\n\nIs it good?\n')).toThrow(
      /layout of the text is unknown/u,
    )
  })

  it('may be a text that Apple signs, without any answer', () => {
    const page = `A pseudo API\n\nI made this for macOS.\n\n${SIGNATURE}\n`
    expect(brief(page)).toEqual([`question: I made this for macOS. / ${SIGNED}`])
  })

  it('is not divided at a heading that occurs twice', () => {
    const page =
      'A title\n\nOn iOS this fails.\n\nHere is the code:\n\nfoo()\n\nHere is the code:\n\nbar()\n\nWhy?\n'
    expect(readText(page).sightings).toHaveLength(1)
  })

  it('accounts for every line', () => {
    const page = `A title\n\nWhat now?\n\nAccepted Reply\n\nThis.\n\n${SIGNATURE}\n\nReplies\n\nSo.\n`
    expect(readText(page).uses).not.toContain(undefined)
  })

  it('may share a file with a listing below it', () => {
    const page =
      'A title\n\nWhat now?\n\nAccepted Reply\n\nThis.\n\nNetwork\n\nRSS for tag\n\nPosts under Network tag\n\nPost\n\nReplies\n\nBoosts\n\nViews\n\nActivity\n\nA row\nIts text\n1\n0\n5\n3d\n'
    const read = readText(page)
    expect(read.layout).toBe('mixed')
    expect(read.sightings.map((post) => post.role)).toEqual(['question', 'answer', 'post'])
  })
})
