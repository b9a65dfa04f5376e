import type { Calendar } from '../domain/calendar.ts'
import { withoutNumbers, type OfficeQuestion } from '../domain/questions.ts'
import type { Counted } from '../storage/question-counts.ts'
import type { Questions } from '../storage/questions.ts'
import type { BotContext } from './context.ts'
import { cutText } from './marked-text.ts'
import { backToForm, menu, show, type Choice } from './menu.ts'
import { pageAt, pagesOf, turns } from './pages.ts'
import { queueLine, wholeText } from './question-texts.ts'

export type QuestionQueueServices = {
  timezone: string
  questions: Pick<Questions, 'waiting' | 'mostAsked'>
  daysOff: { calendar(): Promise<Calendar> }
}

/** The screens of /cauhoi that only show: what waits, one question, and what is asked most. */
export function createQuestionQueue({ timezone, questions, daysOff }: QuestionQueueServices) {
  const place = async () => ({ timezone, calendar: await daysOff.calendar() })

  return {
    /** What waits for the office, the oldest first. */
    async showQueue(ctx: BotContext, wanted = 1): Promise<void> {
      const where = await place()
      const all = await questions.waiting()
      const line = (question: OfficeQuestion) => queueLine(ctx, question, where)
      const { things, page, pages } = pageAt(pagesOf(all, line), wanted)
      const head =
        all.length === 0
          ? ctx.t('questions-none')
          : ctx.t('questions-head', { count: all.length, page, pages })
      await showScreen(ctx, [head, ...things.map(line), ctx.t('questions-reopen')], {
        options: [
          ...things.map(({ number }) => ({
            label: ctx.t('questions-open', { number }),
            data: `question:open:${number}`,
          })),
          ...turns(ctx, { page, pages, data: 'question:queue' }),
        ],
        nav: [toUsed(ctx), toMost(ctx)],
      })
    },

    /** One question, and what can be done with it. */
    async showOne(ctx: BotContext, question: OfficeQuestion, note?: string): Promise<void> {
      const text = wholeText(ctx, question, await place())
      await showScreen(ctx, [...(note === undefined ? [] : [note]), text], {
        options: deedsFor(ctx, question),
        nav: [toQueue(ctx)],
      })
    },

    /** What is asked most, and what could not be answered most often; never who asked. */
    async showMost(ctx: BotContext): Promise<void> {
      const since = new Date(ctx.now.getTime() - countedMs)
      const { asked, declined } = await questions.mostAsked(since)
      const lines = (all: Counted[]) =>
        all.map(({ text, count }) =>
          ctx.t('questions-most-line', { count, text: cutText(withoutNumbers(text), 60) }),
        )
      const text =
        asked.length === 0
          ? [ctx.t('questions-most-none')]
          : [
              ctx.t('questions-most-asked'),
              ...lines(asked),
              ctx.t(declined.length > 0 ? 'questions-most-declined' : 'questions-most-answered'),
              ...lines(declined),
            ]
      await showScreen(ctx, text, { options: [], nav: [toQueue(ctx), toUsed(ctx)] })
    },
  }
}

/** A screen of the office: a form that is open waits meanwhile, and there is a way back to it. */
export async function showScreen(
  ctx: BotContext,
  lines: string[],
  { options, nav }: { options: Choice[]; nav: Choice[] },
): Promise<void> {
  ctx.isAside = false
  await show(ctx, lines.join('\n'), menu(ctx, [...options, ...backToForm(ctx)], nav))
}

/** What the office can do with a question as it stands. */
export function deedsFor(
  { t }: Pick<BotContext, 't'>,
  { number, state, known, text }: OfficeQuestion,
): Choice[] {
  const choice = (label: string, verb: string) => ({ label, data: `question:${verb}:${number}` })
  if (state === 'waiting')
    return [choice(t('questions-answer'), 'answer'), choice(t('questions-put-aside'), 'aside')]
  if (known && !known.withdrawn) return [choice(t('questions-withdraw', { number }), 'withdraw')]
  return state === 'answered' && text !== '' ? [choice(t('questions-approve'), 'approve')] : []
}

export const toQueue = ({ t }: Pick<BotContext, 't'>): Choice => ({
  label: t('questions-to-queue'),
  data: 'question:queue:1',
})

const toUsed = ({ t }: Pick<BotContext, 't'>): Choice => ({
  label: t('questions-to-used'),
  data: 'question:used:1',
})

const toMost = ({ t }: Pick<BotContext, 't'>): Choice => ({
  label: t('questions-to-most'),
  data: 'question:most:1',
})

/** As long as questions are kept. */
const countedMs = 90 * 24 * 60 * 60 * 1000
