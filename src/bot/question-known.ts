import type { OfficeQuestion } from '../domain/questions.ts'
import type { Audit } from '../storage/audit.ts'
import type { Questions } from '../storage/questions.ts'
import { showDate } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { cutText } from './marked-text.ts'
import { ask } from './menu.ts'
import { pageAt, pagesOf, turns } from './pages.ts'
import { showScreen, toQueue } from './question-queue.ts'
import { officeName } from './question-texts.ts'

export type QuestionKnownServices = {
  timezone: string
  questions: Pick<Questions, 'inUse' | 'withdraw'>
  audit: Pick<Audit, 'append'>
}

/** The answers that everybody finds: the list, and taking one out of use. */
export function createQuestionKnown({ timezone, questions, audit }: QuestionKnownServices) {
  /** The list, below what came of a deed if there was one. */
  async function showUsed(ctx: BotContext, wanted = 1, note?: string): Promise<void> {
    const all = await questions.inUse()
    const line = (question: OfficeQuestion) => usedLine(ctx, question, timezone)
    const { things, page, pages } = pageAt(pagesOf(all, line), wanted)
    const head =
      all.length === 0
        ? ctx.t('questions-used-none')
        : ctx.t('questions-used-head', { count: all.length, page, pages })
    await showScreen(ctx, [...(note === undefined ? [] : [note]), head, ...things.map(line)], {
      options: [
        ...things.map(({ number }) => ({
          label: ctx.t('questions-withdraw', { number }),
          data: `question:withdraw:${number}`,
        })),
        ...turns(ctx, { page, pages, data: 'question:used' }),
      ],
      nav: [toQueue(ctx)],
    })
  }

  return {
    showUsed,

    /** Asks before an answer is taken out of use. */
    async askWithdrawal(ctx: BotContext, { number, known }: OfficeQuestion): Promise<void> {
      if (!known || known.withdrawn)
        return showUsed(ctx, 1, ctx.t('questions-withdrawn-before', { number }))
      const { question, text: answer } = known
      await ask(ctx, ctx.t('questions-withdraw-ask', { number, question, answer }), [
        { label: ctx.t('questions-withdraw-yes'), data: `question:withdrawn:${number}` },
        { label: ctx.t('questions-withdraw-no'), data: 'question:used:1' },
      ])
    },

    /** Takes an answer out of use; nobody gets it from the next question on. */
    async withdraw(ctx: BotContext, { id, number }: OfficeQuestion): Promise<void> {
      const byId = ctx.actor?.personId ?? ''
      const settled = await questions.withdraw({ number, byId, now: ctx.now })
      const isDone = settled?.isDone === true
      if (isDone) {
        await audit.append({
          ...{ at: ctx.now, actorId: byId, action: 'question.withdraw' },
          ...{ object: `question:${id}`, details: { number } },
        })
      }
      const said = isDone ? 'questions-withdrawn' : 'questions-withdrawn-before'
      await showUsed(ctx, 1, ctx.t(said, { number }))
    },
  }
}

function usedLine(ctx: BotContext, { number, known }: OfficeQuestion, timezone: string): string {
  if (!known) return ''
  return ctx.t('questions-used-line', {
    number,
    by: officeName(ctx, known),
    day: showDate(known.at, { locale: ctx.locale, timezone }),
    question: cutText(known.question, 90),
    answer: cutText(known.text, 120),
  })
}
