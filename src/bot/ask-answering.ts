import type { AskedQuestion } from '../storage/questions.ts'
import type { WholeDocument } from '../domain/documents.ts'
import type { Question } from '../domain/questions.ts'
import { isCourtesy } from '../knowledge/courtesies.ts'
import { readFact, type FactAsked } from '../knowledge/live-facts.ts'
import { clauseNamed, readFollowUp, type FollowUp } from '../knowledge/follow-ups.ts'
import type { Asking, Found, Reply } from '../knowledge/reply.ts'
import { longestQuestion } from '../knowledge/search.ts'
import { yearOf } from '../text/days.ts'
import { fold, tidy } from '../text/fold.ts'
import { citation } from './ask-citation.ts'
import { clauseScreen, relatedScreen } from './ask-clause.ts'
import { createFacts, type FactServices } from './ask-facts.ts'
import { answerOf, longest, openData, placeOf, quoteLines, type Answer } from './ask-reply.ts'
import { picksByNumber } from '../messaging/typed-choice.ts'
import type { BotContext } from './context.ts'
import { linesOf } from './marked-text.ts'

export type AnsweringServices = FactServices & {
  library: {
    ask(asking: Asking): Promise<Reply>
    /** A published passage by its place; undefined if it may no longer be quoted. */
    passage(documentId: string, position: number): Promise<Found | undefined>
    /** All that is published. */
    documents(): Promise<WholeDocument[]>
  }
  questions: {
    note(asked: AskedQuestion): Promise<{ id: string }>
    lastOf(chatKey: string, since: Date): Promise<Question | undefined>
    byId(id: string): Promise<Question | undefined>
  }
}

export type Answering = ReturnType<typeof createAnswering>

/** Finds the answer to what was asked: in the data, in the documents, or beside the last answer. */
export function createAnswering(services: AnsweringServices) {
  const { timezone, library, questions } = services
  const facts = createFacts(services)

  /** What was asked in this chat within the half hour: what “ai ký?” is about. */
  const lastOf = (ctx: BotContext) =>
    questions.lastOf(ctx.chatKey, new Date(ctx.now.getTime() - halfAnHour))

  /** The passage that a question was answered with, while it may be quoted. */
  const foundFor = async (asked: Question | undefined): Promise<Found | undefined> =>
    asked?.documentId === undefined || asked.position === undefined
      ? undefined
      : library.passage(asked.documentId, asked.position)

  async function of(ctx: BotContext, typed: string): Promise<Answer> {
    const text = readable(typed)
    if (isCourtesy(text)) return talk(ctx.t('ask-talk'))
    // Signs alone ask nothing, nor does the number of an option that is not there any more.
    if (!/\p{L}/u.test(text) || picksByNumber(text)) return talk(ctx.t('guide-unknown'))
    const last = await lastOf(ctx)
    const named = clauseNamed(text)
    const clause = named === undefined ? undefined : await wholeClause(ctx, named, last)
    if (clause) return clause
    const reply = await library.ask({ text, documentId: last?.documentId })
    const followUp = readFollowUp(text)
    const asked = readFact(text, { year: yearOf(ctx.now, timezone) })
    return (
      (followUp && (await besideLast(ctx, { followUp, last, reply }))) ??
      (asked && (await fromData(ctx, asked, reply))) ??
      answerOf(ctx, reply, timezone)
    )
  }

  /** “mục III.4”: whoever names a clause and nothing else wants to read it. */
  async function wholeClause(
    ctx: BotContext,
    named: string,
    last: Question | undefined,
  ): Promise<Answer | undefined> {
    const documents = await library.documents()
    const ofLast = documents.filter(({ id }) => id === last?.documentId)
    for (const document of [...ofLast, ...documents]) {
      const position = document.passages.findIndex(({ clause }) => fold(clause) === named)
      const passage = document.passages[position]
      if (!passage) continue
      const found = { document, passage, position }
      return {
        ...clauseAnswer(ctx, found),
        noted: { key: named, outcome: 'answered', ...placeOf(found) },
      }
    }
    return undefined
  }

  /** A clause as it is read: page by page, or whole where a form waits below it. */
  function clauseAnswer(ctx: BotContext, found: Found): Answer {
    const page = ctx.account.draftId === undefined ? 1 : undefined
    const { text, nav } = clauseScreen(ctx, found, { page, timezone })
    return { said: linesOf([text]), choices: () => [], nav, noted: undefined, isSure: true }
  }

  function relatedAnswer(ctx: BotContext, found: Found, related: Found[]): Answer {
    const { text, options } = relatedScreen(ctx, found, related)
    return { said: linesOf([text]), choices: () => options, noted: undefined, isSure: true }
  }

  async function besideLast(
    ctx: BotContext,
    { followUp, last, reply }: { followUp: FollowUp; last: Question | undefined; reply: Reply },
  ): Promise<Answer | undefined> {
    if (followUp === 'own-unit') {
      const isAboutDeadline = last?.outcome === 'fact'
      const fact = isAboutDeadline ? 'own-status' : 'own-owed'
      return fromData(ctx, { fact, year: undefined, kind: undefined }, reply)
    }
    const found = await foundFor(last)
    if (!last || !found) {
      const said = linesOf([ctx.t('ask-nothing-before')])
      return { said, choices: () => [], noted: undefined, isSure: false }
    }
    const noted = { key: last.key, outcome: 'answered', ...placeOf(found) } as const
    if (followUp === 'where') {
      const said = linesOf([ctx.t('ask-where', { place: citation(ctx, found, timezone) })])
      const whole = { label: ctx.t('ask-whole'), data: openData(found) }
      return { said, choices: () => [whole], noted, isSure: true }
    }
    return { ...relatedAnswer(ctx, found, await relatedTo(last, found)), noted }
  }

  /** The clauses that were found beside this one, the nearest first. */
  async function relatedTo({ text, documentId }: Question, found: Found): Promise<Found[]> {
    const reply = await library.ask({ text, documentId })
    const all =
      reply.is === 'answered'
        ? [reply.found, ...reply.related]
        : reply.is === 'declined'
          ? reply.nearest
          : []
    return all.filter((each) => openData(each) !== openData(found))
  }

  /** The live answer, and what the plan says to it where a deadline is asked for. */
  async function fromData(
    ctx: BotContext,
    asked: FactAsked,
    reply: Reply,
  ): Promise<Answer | undefined> {
    const said = await facts(ctx, asked)
    if (!said) return undefined
    const { lines, choices } = said
    const room = longest - lines.join('\n').length
    const quoted =
      asked.fact === 'deadline' && reply.is === 'answered' && room > leastQuote ? reply : undefined
    return {
      said: linesOf([...lines, quoted && quoteLines(ctx, quoted, { timezone, room })]),
      choices: (id) => [
        ...choices,
        ...(quoted ? [{ label: ctx.t('ask-whole'), data: openData(quoted.found) }] : []),
        { label: ctx.t('ask-wrong'), data: `question:wrong:${id}` },
      ],
      noted: {
        ...{ key: reply.understood.key, outcome: 'fact' },
        ...(quoted ? placeOf(quoted.found) : {}),
      },
      isSure: true,
    }
  }

  /** Keeps the question, so that buttons, follow-ups and the office find it; gives its id. */
  async function note(ctx: BotContext, typed: string, { noted }: Answer): Promise<string> {
    if (!noted) return ''
    const { chatKey, actor, now: at } = ctx
    const { id } = await questions.note({
      ...{ chatKey, personId: actor?.personId, unitId: actor?.memberships[0]?.unitId },
      ...{ text: readable(typed), at, why: undefined, knownId: undefined },
      ...{ documentId: undefined, position: undefined, ...noted },
    })
    return id
  }

  return { of, note, lastOf, foundFor, relatedTo, clauseAnswer, relatedAnswer }
}

/** Nothing was asked: the ways to go on are shown. */
const talk = (text: string): Answer => ({
  said: linesOf([text]),
  choices: () => [],
  noted: undefined,
  isSure: false,
  isTalk: true,
})

/** So much of a question is read and kept. */
const readable = (text: string) => tidy(text.slice(0, longestQuestion))

const leastQuote = 300
const halfAnHour = 30 * 60_000
