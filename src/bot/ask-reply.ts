import { asPrinted } from '../knowledge/numbers.ts'
import type { Found, Reply } from '../knowledge/reply.ts'
import type { QuestionOutcome } from '../domain/questions.ts'
import { showPlainDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import { citation } from './ask-citation.ts'
import { quoteText } from './ask-quote.ts'
import { clauseName } from './clause-name.ts'
import type { Words } from './deadline.ts'
import { cutText, linesOf, type Marked } from './marked-text.ts'
import type { Choice } from './menu.ts'
import { officeName } from './question-texts.ts'

/** An answer as it is said, with what can be done about it. */
export type Answer = {
  said: Marked
  /** `id` is that of the question as it is kept. */
  choices: (id: string) => Choice[]
  /** Words to go on with, that are no answers: the pages of a long clause. */
  nav?: Choice[]
  /** What is kept of it; undefined where nothing was asked. */
  noted: Noted | undefined
  /** It says what was asked for. */
  isSure: boolean
  /** It asks back: an open form waits until that is answered. */
  asksBack?: true
  /** Nothing was asked: thanks, a yes, some signs. */
  isTalk?: true
}

export type Noted = {
  key: string
  outcome: QuestionOutcome
  why?: string
  documentId?: string
  position?: number
  knownId?: string
}

/** What was found, as an answer: the quote, the words of the office, a question back, or a refusal. */
export function answerOf(ctx: Words, reply: Reply, timezone: string): Answer {
  const { key } = reply.understood
  switch (reply.is) {
    case 'answered':
      return {
        said: quoteLines(ctx, reply, { timezone }),
        choices: (id) => [
          { label: ctx.t('ask-whole'), data: openData(reply.found) },
          ...(reply.related.length > 0
            ? [{ label: ctx.t('ask-related'), data: `ask:related:${id}` }]
            : []),
          { label: ctx.t('ask-wrong'), data: `question:wrong:${id}` },
        ],
        noted: { key, outcome: 'answered', ...placeOf(reply.found) },
        isSure: true,
      }
    case 'known':
      return {
        said: knownLines(ctx, reply, timezone),
        choices: (id) => [
          ...(reply.known.answer.length > longestKnown
            ? [{ label: ctx.t('ask-whole-known'), data: `ask:known:${id}` }]
            : []),
          { label: ctx.t('ask-wrong'), data: `question:wrong:${id}` },
        ],
        noted: { key, outcome: 'answered', knownId: reply.known.id },
        isSure: true,
      }
    case 'asked-back':
      return {
        said: linesOf([ctx.t('ask-back', { word: reply.word })]),
        choices: (id) =>
          reply.meanings.map(({ meaning }, at) => ({
            label: meaning,
            data: `ask:mean:${id}:${at}`,
          })),
        noted: { key, outcome: 'asked-back' },
        isSure: false,
        asksBack: true,
      }
    case 'declined':
      return declined(ctx, reply)
  }
}

/** The quote with all that stands beside it; it fits the room there is. */
export function quoteLines(
  ctx: Words,
  { understood, found, quote }: Extract<Reply, { is: 'answered' }>,
  { timezone, room = longest }: { timezone: string; room?: number },
): Marked {
  const { document, passage } = found
  const lead = understoodLine(ctx, understood) ?? ctx.t(`ask-says-${document.kind}`)
  const notes = [passage.note, document.note].flatMap((note) =>
    note === undefined ? [] : [ctx.t('ask-note', { note: cutText(note, 200) })],
  )
  const around = [lead, ...notes, citation(ctx, found, timezone)]
  const length = around.reduce((sum, line) => sum + line.length + 1, 0)
  return linesOf([lead, quoteText(quote, room - length), ...around.slice(1)])
}

/** The words of the office, and whose they are. */
function knownLines(
  ctx: Words,
  { understood, known }: Extract<Reply, { is: 'known' }>,
  timezone: string,
): Marked {
  const { at, question, answer } = known
  const by = officeName(ctx, known)
  const day = showPlainDay(dayOf(at, timezone))
  return linesOf([
    understoodLine(ctx, understood),
    ctx.t('ask-known', { by, day, question: cutText(question, 120) }),
    `“${cutText(answer, longestKnown)}”`,
  ])
}

function declined(ctx: Words, reply: Extract<Reply, { is: 'declined' }>): Answer {
  const { understood, why, about, nearest } = reply
  if (why === 'talk') {
    const said = linesOf([ctx.t('ask-talk')])
    return { said, choices: () => [], noted: undefined, isSure: false, isTalk: true }
  }
  const near = nearest.slice(0, mostNearest)
  const list = near.map((found) => nearWords(ctx, found)).join('; ')
  const reason = ctx.t(`ask-declined-${why}`, {
    about: aboutWords(ctx, about),
  })
  return {
    said: linesOf([
      understoodLine(ctx, understood),
      reason,
      ...(near.length > 0 ? [ctx.t('ask-nearest', { list })] : []),
    ]),
    choices: (id) => [
      ...near.map((found) => readChoice(ctx, found)),
      { label: ctx.t('ask-send'), data: `question:send:${id}` },
    ],
    noted: {
      ...{ key: understood.key, outcome: 'declined', why },
      ...(near[0] ? placeOf(near[0]) : {}),
    },
    isSure: false,
  }
}

/** How a question was understood, where that is not what was typed. */
const understoodLine = ({ t }: Pick<Words, 't'>, { text, isChanged }: Reply['understood']) =>
  isChanged ? t('ask-understood', { text: cutText(asPrinted(text), 120) }) : undefined

/** What was asked about; a year that stands alone says that it is one. */
function aboutWords({ t }: Pick<Words, 't'>, about: string | undefined): string {
  if (about === undefined) return t('ask-declined-about')
  return /^\d{4}$/.test(about) ? t('ask-validity-year', { year: about }) : cutText(about, 100)
}

/** A clause by its name and its first words. */
export const nearWords = (ctx: Pick<Words, 't'>, { passage }: Found): string =>
  ctx.t('ask-related-line', {
    clause: clauseName(ctx, passage.clause),
    words: cutText(passage.text.replace(/\s+/g, ' '), 70),
  })

/** The button that opens a clause. */
export const readChoice = (ctx: Pick<Words, 't'>, found: Found): Choice => ({
  label: ctx.t('ask-read', { clause: clauseName(ctx, found.passage.clause) }),
  data: openData(found),
})

export const openData = ({ document, position }: Found): string =>
  `ask:open:${document.id}:${position}`

/** Where a passage stands, as it is kept with a question. */
export const placeOf = ({ document, position }: Found) => ({ documentId: document.id, position })

/** Below 900 letters, with the options that a channel without buttons numbers. */
export const longest = 820
const longestKnown = 600
const mostNearest = 2
