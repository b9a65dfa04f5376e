import { can } from '../domain/access.ts'
import { withoutNumbers, type OfficeQuestion } from '../domain/questions.ts'
import type { Audit } from '../storage/audit.ts'
import type { Settling } from '../storage/question-office.ts'
import type { Questions } from '../storage/questions.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { menu, type Choice } from './menu.ts'
import { numberOf } from './question-beginning.ts'
import { deedsFor } from './question-queue.ts'
import { tellAsker, type QuestionTellServices } from './question-tell.ts'
import { settledText } from './question-texts.ts'

export type QuestionUsesServices = QuestionTellServices & {
  questions: Pick<Questions, 'answer' | 'putAside' | 'approve' | 'waiting'>
  audit: Pick<Audit, 'append'>
}

/** The forms about a question: an answer, a reason to give none, and an answer for everybody. */
export function createQuestionUses(services: QuestionUsesServices) {
  const { timezone, questions, audit } = services
  const mayFill = (ctx: BotContext) => can(ctx.actor, 'question:answer')

  const append = (ctx: BotContext, action: string, { id, number }: OfficeQuestion) =>
    audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action },
      ...{ object: `question:${id}`, details: { number } },
    })

  /** What stands under a question that is settled: what else there is to do. */
  async function choicesAfter(ctx: BotContext, question: OfficeQuestion): Promise<Choice[]> {
    const [next] = await questions.waiting()
    const goOn = { label: ctx.t('questions-next'), data: `question:open:${next?.number ?? 0}` }
    return [...deedsFor(ctx, question), ...(next ? [goOn] : [])]
  }

  /** The last words: what was done and told, or who was faster, with what was not sent. */
  async function close(
    ctx: BotContext,
    settling: Settling,
    { action, done, text }: { action: string; done: string; text: string },
  ) {
    if (!settling) return { last: [{ text: ctx.t('questions-gone') }] }
    const { question, isDone } = settling
    const lines = isDone
      ? [done, await tellAsker(ctx, question, services)]
      : [settledText(ctx, question, timezone), ctx.t('questions-unsent', { text })]
    if (isDone) await append(ctx, action, question)
    const markup = menu(ctx, await choicesAfter(ctx, question))
    return { last: [{ text: lines.join('\n'), markup }] }
  }

  const answer: FormUse = {
    isForOthers: true,
    mayFill,
    title: (ctx, draft) =>
      Promise.resolve(ctx.t('questions-answer-title', { number: numberOf(draft) })),
    async complete(ctx, { draft }) {
      const { text } = draft.state.answers as { text: string }
      const number = numberOf(draft)
      const settling = await questions.answer({ number, text, ...by(ctx) })
      const done = ctx.t('questions-done', { number })
      return close(ctx, settling, { action: 'question.answer', done, text })
    },
  }

  const putAside: FormUse = {
    isForOthers: true,
    mayFill,
    title: (ctx, draft) =>
      Promise.resolve(ctx.t('questions-aside-title', { number: numberOf(draft) })),
    async complete(ctx, { draft }) {
      const { reason } = draft.state.answers as { reason: string }
      const number = numberOf(draft)
      const settling = await questions.putAside({ number, reason, ...by(ctx) })
      const done = ctx.t('questions-done-aside', { number })
      return close(ctx, settling, { action: 'question.close', done, text: reason })
    },
  }

  const knownAnswer: FormUse = {
    isForOthers: true,
    mayFill,
    title: (ctx, draft) =>
      Promise.resolve(ctx.t('questions-known-title', { number: numberOf(draft) })),

    vet(ctx, _, { answers }) {
      const { question = '' } = answers as { question?: string }
      const isFit = withoutNumbers(question) === question
      const unfit = { key: 'question', note: ctx.t('questions-known-number') }
      return Promise.resolve(isFit ? undefined : unfit)
    },

    async complete(ctx, { draft }) {
      const words = draft.state.answers as { question: string; answer: string }
      const number = numberOf(draft)
      const settling = await questions.approve({ number, ...words, ...by(ctx) })
      if (!settling) return { last: [{ text: ctx.t('questions-gone') }] }
      const { question, isDone } = settling
      if (isDone) await append(ctx, 'question.known', question)
      const markup = menu(ctx, await choicesAfter(ctx, question))
      const text = isDone ? ctx.t('questions-known-done', { number }) : beforeText(ctx, question)
      return { last: [{ text, markup }] }
    },
  }

  function beforeText(ctx: BotContext, { number, known }: OfficeQuestion): string {
    if (!known) return ctx.t('questions-known-not', { number })
    const at = showDateTime(known.at, { locale: ctx.locale, timezone })
    return ctx.t('questions-known-before', { number, at })
  }

  return { answer, putAside, knownAnswer }
}

const by = ({ actor, now }: BotContext) => ({ byId: actor?.personId ?? '', now })
