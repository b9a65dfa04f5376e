import type { Context } from 'grammy'
import type { InlineKeyboardButton, MessageEntity } from 'grammy/types'
import { isForFiles } from '../forms/attached.ts'
import { askedQuestion, nextQuestion, questionId, type Question } from '../forms/engine.ts'
import { without, type DraftState } from '../forms/draft.ts'
import { say, type Helps, type Reply } from '../forms/kind.ts'
import { readReply, readUnseen } from '../forms/reply.ts'
import { renderQuestion } from '../forms/render.ts'
import type { Form } from '../forms/schema.ts'
import type { Draft } from '../storage/drafts.ts'
import type { FormDialogue, Said } from './fill-form.ts'
import { formKeyboard, readPress } from './keyboard.ts'

/** A draft that is being filled, with all that asking and reading need. */
export type Filling = { draft: Draft; form: Form; helps: Helps; title: string }

/** What the dialogue needs of the bot: the draft at hand, and what sending and stopping mean. */
export type FormPorts<C> = {
  current(ctx: C): Promise<Filling | undefined>
  save(ctx: C, draft: Draft, state: DraftState): Promise<Draft>
  /** The revision of the draft whose question this chat saw last. */
  seen(ctx: C): number | undefined
  /** Tells what sending will do, before the review of a draft that this chat has not seen so. */
  preview(ctx: C, filling: Filling): Promise<void>
  /** Notes that this chat sees the question of the draft as it is now. */
  asked(ctx: C, draft: Draft): Promise<void>
  /** The reply as the forms read it; files become attachments where they are asked for. */
  read(ctx: C, filling: Filling, question: Question): Promise<Reply>
  /** Which answer can not stand, and why in words; it is asked again. */
  vet(ctx: C, filling: Filling, state: DraftState): Promise<Unfit | undefined>
  /** Is the form sent with its last answer, without a review? */
  isAtOnce?(filling: Filling): boolean
  /** Sends the form; a refusal in words leaves it open. */
  submit(ctx: C, filling: Filling): Promise<{ last: Said[] } | Refusal>
  stop(ctx: C, filling: Filling): Promise<Said>
  /** After a form that was opened beside another one: is that one open again? */
  goBack?(ctx: C, filling: Filling): Promise<boolean>
}

/** Why a form was not sent; `seen` names what the person knows now and may send in spite of. */
export type Refusal = { refused: string; seen?: string }

/** An answer that can be read but not be, by its key. */
export type Unfit = { key: string; note: string }

/**
 * Sentences that stand above the next question; they live as long as the update. `entities` are
 * those of the first, and `more` is what can be done about it beside answering the question.
 */
export type Notes = {
  notes: string[]
  whole?: boolean
  entities?: MessageEntity[]
  more?: InlineKeyboardButton.CallbackButton[]
  /** A review that this chat has seen is not shown once more: one line says that it waits. */
  isBrief?: true
}

/** Joins the pure engine, the stored draft and the chat. */
export function createDialogue<C extends Context & { form: Notes }>(
  ports: FormPorts<C>,
): FormDialogue<C> & { pending(ctx: C): Promise<Question | undefined> } {
  return {
    async pending(ctx) {
      const filling = await ports.current(ctx)
      return filling && nextQuestion(filling.form, filling.draft.state)
    },

    async ask(ctx) {
      const filling = await ports.current(ctx)
      if (!filling) return undefined
      const { notes, whole, entities, more, isBrief } = ctx.form
      ctx.form = { notes: [] }
      if (whole) return { text: notes.join('\n') }
      const isSeen = ports.seen(ctx) === filling.draft.revision
      const question = nextQuestion(filling.form, filling.draft.state)
      if (question.ask === 'review' && isSeen && isBrief)
        return { ...waiting(filling, notes, more), ...(entities ? { entities } : {}) }
      await ports.asked(ctx, filling.draft)
      if (question.ask === 'review' && !isSeen) await ports.preview(ctx, filling)
      const rendered = renderQuestion(question, filling.form, filling.draft.state, filling.helps)
      const title = question.ask === 'review' ? [filling.title] : []
      return {
        // A line of air between what was said of the answer and what is asked next.
        text: [notes.join('\n'), [...title, rendered.text].join('\n')].filter(Boolean).join('\n\n'),
        ...(entities ? { entities } : {}),
        markup: formKeyboard(rendered, filling.draft, filling.helps, more),
      }
    },

    async take(ctx) {
      const filling = await ports.current(ctx)
      if (!filling) return { goesOn: false, last: [] }
      const { form, draft, helps, title } = filling
      const goOn = (...notes: string[]) => {
        ctx.form = { notes }
        return { goesOn: true } as const
      }

      /** The last words, above the question of the form that goes on, if there is one. */
      const leaveWith = async (last: Said[]) => {
        if (!(await ports.goBack?.(ctx, filling))) return { goesOn: false, last } as const
        return goOn(...last.map(({ text }) => text))
      }

      const pressed = readPress(ctx.callbackQuery?.data, draft)
      if (pressed === 'stale') return goOn(say(helps, 'forms-stale'))
      const question = askedQuestion(form, draft.state)
      if (!question) {
        // What is asked below is what the next reply answers.
        await ports.save(ctx, draft, asking(form, draft.state))
        return goOn(say(helps, 'forms-changed'))
      }

      const turn = { form, state: draft.state, question, helps }
      const seen = ports.seen(ctx)
      // An album has one answer: were its first photo sent back, nobody would hear of that.
      const isUnmistakable = hasFile(ctx) && isForFiles(form, question)
      const isSeen = pressed !== undefined || seen === draft.revision || isUnmistakable
      const reply: Reply | undefined = isSeen
        ? (pressed ?? (await ports.read(ctx, filling, question)))
        : undefined
      const step = reply ? readReply(reply, turn) : readUnseen(ctx.message?.text, turn)
      // The form went on in another chat: an answer must not land in a question nobody saw here.
      if (!step) return goOn(seen === undefined ? title : say(helps, 'forms-elsewhere', { title }))
      const reviewed = question.ask === 'review' ? { wasReviewed: true } : {}
      switch (step.do) {
        case 'save': {
          // What was understood with a doubt is not asked about when it can not be anyway.
          const { answers, doubts } = step.state
          const meant = { ...step.state, answers: { ...answers, ...doubts } }
          const unfit = await ports.vet(ctx, filling, meant)
          if (unfit) {
            await ports.save(ctx, draft, asking(form, withoutUnfit(step.state, unfit, draft.state)))
            return goOn(unfit.note)
          }
          const saved = await ports.save(ctx, draft, asking(form, { ...step.state, ...reviewed }))
          const isWhole = nextQuestion(form, saved.state).ask === 'review'
          if (isWhole && ports.isAtOnce?.(filling) === true) {
            const sent = await ports.submit(ctx, { ...filling, draft: saved })
            return 'refused' in sent ? goOn(sent.refused) : leaveWith(sent.last)
          }
          const isCaptioned = reply?.file !== undefined && ctx.message?.caption !== undefined
          return goOn(...step.notes, ...(isCaptioned ? [say(helps, 'forms-caption')] : []))
        }
        case 'tell':
          ctx.form = { notes: [step.note], whole: step.whole ?? false }
          return { goesOn: true }
        case 'cancel':
          return leaveWith([await ports.stop(ctx, filling)])
        case 'submit': {
          const sent = await ports.submit(ctx, filling)
          if (!('refused' in sent)) return leaveWith(sent.last)
          if (sent.seen !== undefined) {
            const accepted = [...draft.state.accepted, sent.seen]
            await ports.save(ctx, draft, { ...draft.state, ...reviewed, accepted })
          }
          return goOn(sent.refused)
        }
      }
    },
  }
}

/** The line that reminds of a review, which has no options: a number means what stands above. */
function waiting({ draft, helps, title }: Filling, notes: string[], more: Notes['more']): Said {
  const line = say(helps, 'forms-review-waits', { title })
  const plain = { text: '', options: [], words: [] }
  return {
    text: [notes.join('\n'), line].filter(Boolean).join('\n\n'),
    ...(more && more.length > 0 ? { markup: formKeyboard(plain, draft, helps, more) } : {}),
  }
}

/** What was answered before comes back, and everything else that was answered stays. */
function withoutUnfit(state: DraftState, { key }: Unfit, before: DraftState): DraftState {
  const known = before.answers[key]
  const isKept = known !== undefined && known !== state.answers[key]
  const answers = isKept ? { ...state.answers, [key]: known } : without(state.answers, key)
  return { ...state, answers, doubts: without(state.doubts, key), at: key }
}

const hasFile = ({ message }: Context): boolean =>
  message?.photo !== undefined || message?.document !== undefined

/** The draft with the name of the question it asks next. */
export const asking = (form: Form, state: DraftState): DraftState => ({
  ...state,
  asked: questionId(nextQuestion(form, state)),
})
