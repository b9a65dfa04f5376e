import type { Filling } from '../conversations/dialogue.ts'
import { askedQuestion, type Question } from '../forms/engine.ts'
import { readReply, readUnseen } from '../forms/reply.ts'
import { asking as askingField, kindOf, takesWords } from '../forms/schema.ts'
import { fold } from '../text/fold.ts'
import type { BotContext } from './context.ts'

/** What becomes of words that are typed while a form is open. */
export type FormReading = {
  /** Whether the question that waits takes these words: then they are its answer, and no command. */
  waitsFor(ctx: BotContext, words: string): Promise<boolean>
  /** How the question that waits would read these words; undefined where no form is open. */
  readingOf(ctx: BotContext, words: string): Promise<WordsReading | undefined>
}

/**
 * Words as the question that waits reads them: not at all, as the answer it asks for, or as free
 * text, which any words are. `revision` and `savedAt` are those of the draft.
 */
export type WordsReading = {
  reads: 'not' | 'answer' | 'words'
  revision: number
  savedAt: Date
}

type Ports = {
  current: (ctx: BotContext) => Promise<Filling | undefined>
  pending: (ctx: BotContext) => Promise<Question | undefined>
  /** Is what is typed in this form written for others? */
  isForOthers: (formId: string) => boolean
}

/** Looks at words as the open form would, without giving them to it. */
export function createFormReading({
  current,
  pending: pendingOf,
  isForOthers,
}: Ports): FormReading {
  return {
    async waitsFor(ctx, words) {
      const filling = await current(ctx)
      // A question this chat did not see waits for nothing that is typed here.
      if (filling?.draft.revision !== ctx.account.askedRevision || !filling) return false
      const pending = await pendingOf(ctx)
      if (pending?.ask !== 'field') return false
      const field = pending.part?.field ?? pending.field
      if (takesWords(field.kind)) return true
      const { form, draft, helps } = filling
      const turn = { form, state: draft.state, question: pending, helps }
      if (freeKinds.includes(field.kind)) return readReply({ text: words }, turn).do !== 'tell'
      const options = kindOf(field).options?.(askingField(form, field, helps)) ?? []
      // “cập nhật tiến độ” is a command, unless it is what the question offers.
      return options.some(({ labels }) => labels.some((label) => fold(label) === fold(words)))
    },

    async readingOf(ctx, words) {
      const filling = await current(ctx)
      if (!filling) return undefined
      const { form, draft, helps } = filling
      const { revision, savedAt, state } = draft
      const at = { revision, savedAt }
      const question = askedQuestion(form, state)
      if (!question) return { reads: 'not', ...at }
      const turn = { form, state, question, helps }
      const isSeen = revision === ctx.account.askedRevision
      const field = question.ask === 'field' ? (question.part?.field ?? question.field) : undefined
      if (isSeen && field && takesWords(field.kind))
        return { reads: isForOthers(form.id) ? 'answer' : 'words', ...at }
      const step = isSeen ? readReply({ text: words }, turn) : readUnseen(words, turn)
      return { reads: step && step.do !== 'tell' ? 'answer' : 'not', ...at }
    },
  }
}

/** What is answered in words of one's own that have to mean something. */
const freeKinds = ['unit', 'units', 'audience', 'moment', 'ladder', 'yearly', 'models']
