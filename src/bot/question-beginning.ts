import { withoutNumbers, type OfficeQuestion } from '../domain/questions.ts'
import type { Calendar } from '../domain/calendar.ts'
import type { DraftState } from '../forms/draft.ts'
import type { Draft } from '../storage/drafts.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { cutText } from './marked-text.ts'
import { show } from './menu.ts'
import { officeUnit } from './office-unit.ts'
import { wholeText } from './question-texts.ts'

type Services = { timezone: string; daysOff: { calendar(): Promise<Calendar> } }

type Beginning = {
  formId: string
  verb: string
  begun: DraftState['answers']
  intro: string
  isSure: boolean
  /** What was typed now takes the place of what was written about the same question before. */
  isTyped?: boolean
}

/** Begins the forms about a question; the draft remembers its number. */
export function createQuestionBeginning(
  { timezone, daysOff }: Services,
  forms: Pick<Forms, 'begin'>,
) {
  async function begin(ctx: BotContext, { number }: OfficeQuestion, beginning: Beginning) {
    const { formId, verb, begun: answers, intro, isSure, isTyped = false } = beginning
    const unitId = officeUnit(ctx, 'question:answer')
    if (unitId === undefined) return show(ctx, ctx.t('questions-not-allowed'))
    const about = String(number)
    await forms.begin(ctx, {
      formId,
      unitId,
      begun: { about, answers },
      other: {
        isOther: ({ state }) => state.about !== about,
        anew: `question:${verb}:${number}:${anew}`,
        isSure,
      },
      isOver: () => isTyped,
      intro: () => intro,
    })
  }

  return {
    /** The form that answers; with a text it is there to be looked at and sent. */
    async answer(
      ctx: BotContext,
      question: OfficeQuestion,
      { isSure, text }: { isSure: boolean; text?: string },
    ): Promise<void> {
      const intro = wholeText(ctx, question, { timezone, calendar: await daysOff.calendar() })
      const begun = text === undefined ? {} : { text }
      const isTyped = text !== undefined
      await begin(ctx, question, {
        formId: 'answer',
        verb: 'answer',
        begun,
        intro,
        isSure,
        isTyped,
      })
    },

    /** The form that asks why a question is not answered. */
    async putAside(ctx: BotContext, question: OfficeQuestion, { isSure }: { isSure: boolean }) {
      const intro = ctx.t('questions-aside-title', { number: question.number })
      await begin(ctx, question, { formId: 'put-aside', verb: 'aside', begun: {}, intro, isSure })
    },

    /** The form with question and answer as everybody will find them; only to be looked through. */
    async approve(ctx: BotContext, question: OfficeQuestion, { isSure }: { isSure: boolean }) {
      const begun = {
        question: cutText(withoutNumbers(question.text).replace(/\s+/g, ' '), 300),
        answer: question.answer?.text ?? '',
      }
      const intro = ctx.t('questions-known-intro')
      const form = { formId: 'known-answer', verb: 'approve' }
      await begin(ctx, question, { ...form, begun, intro, isSure })
    },
  }
}

/** Which question a draft is about. */
export const numberOf = ({ state }: Pick<Draft, 'state'>): number => Number(state.about ?? 0)
