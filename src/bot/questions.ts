import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { OfficeQuestion } from '../domain/questions.ts'
import { longestAnswer } from '../forms/catalog/questions.ts'
import type { Questions } from '../storage/questions.ts'
import { tidy } from '../text/fold.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { show } from './menu.ts'
import { createQuestionAsker, type QuestionAskerServices } from './question-asker.ts'
import { createQuestionBeginning } from './question-beginning.ts'
import { createQuestionKnown, type QuestionKnownServices } from './question-known.ts'
import { createQuestionQueue, type QuestionQueueServices } from './question-queue.ts'

export type QuestionsServices = QuestionAskerServices &
  QuestionKnownServices &
  QuestionQueueServices & { questions: Pick<Questions, 'byNumber'> }

/** /cauhoi: the office answers what people ask it; everybody else sees what they have asked. */
export function createQuestionScreens(
  services: QuestionsServices,
  forms: Pick<Forms, 'begin' | 'isOpen' | 'resumeBelow'>,
): Composer<BotContext> {
  const { questions } = services
  const asker = createQuestionAsker(services, forms)
  const queue = createQuestionQueue(services)
  const known = createQuestionKnown(services)
  const begin = createQuestionBeginning(services, forms)
  const composer = new Composer<BotContext>(asker.composer)

  composer.command('cauhoi', async (ctx) => {
    if (!can(ctx.actor, 'question:answer')) return asker.showAllOwn(ctx, 1)
    // “/cauhoi 12 Mỗi xã một mô hình.” is an answer in one line.
    const [, number, line = ''] = /^(?:so |số )?(\d{1,9})(?:\s+|$)([\s\S]*)$/i.exec(ctx.match) ?? []
    if (number === undefined) return queue.showQueue(ctx)
    const question = await questions.byNumber(Number(number))
    if (!question) return show(ctx, ctx.t('questions-gone'))
    return line === '' ? queue.showOne(ctx, question) : answerAtOnce(ctx, question, tidy(line))
  })

  composer.callbackQuery(/^(?:nav:)?question:(queue|used|most):(\d{1,4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    if (!can(ctx.actor, 'question:answer')) return show(ctx, ctx.t('questions-not-allowed'))
    const [, screen, page] = ctx.match
    if (screen === 'used') return known.showUsed(ctx, Number(page))
    return screen === 'most' ? queue.showMost(ctx) : queue.showQueue(ctx, Number(page))
  })

  composer.callbackQuery(
    /^question:(open|answer|aside|approve|withdraw|withdrawn):(\d{1,9})(?::(anew))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      if (!can(ctx.actor, 'question:answer')) return show(ctx, ctx.t('questions-not-allowed'))
      const [, verb, number, anew] = ctx.match
      const question = await questions.byNumber(Number(number))
      if (!question) return show(ctx, ctx.t('questions-gone'))
      const isSure = anew !== undefined
      switch (verb) {
        case 'withdraw':
          return known.askWithdrawal(ctx, question)
        case 'withdrawn':
          return known.withdraw(ctx, question)
        case 'approve':
          return approve(ctx, question, isSure)
        case 'answer':
          return settle(ctx, question, () => begin.answer(ctx, question, { isSure }))
        case 'aside':
          return settle(ctx, question, () => begin.putAside(ctx, question, { isSure }))
        default:
          return queue.showOne(ctx, question)
      }
    },
  )

  /** Goes on with a question that waits; one that does not says who was faster. */
  const settle = (ctx: BotContext, question: OfficeQuestion, goOn: () => Promise<void>) =>
    question.state === 'waiting' ? goOn() : queue.showOne(ctx, question)

  function approve(ctx: BotContext, question: OfficeQuestion, isSure: boolean) {
    const { state, known: approved, text } = question
    const isFit = state === 'answered' && text !== '' && (!approved || approved.withdrawn)
    return isFit ? begin.approve(ctx, question, { isSure }) : queue.showOne(ctx, question)
  }

  function answerAtOnce(ctx: BotContext, question: OfficeQuestion, text: string) {
    const { length } = text
    if (length > longestAnswer)
      return show(ctx, ctx.t('questions-answer-long', { length, max: longestAnswer }))
    return settle(ctx, question, () => begin.answer(ctx, question, { isSure: false, text }))
  }

  return composer
}
