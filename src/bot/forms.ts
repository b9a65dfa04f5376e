import { asking, createDialogue, type Notes } from '../conversations/dialogue.ts'
import { detailsOf, type FormDialogue } from '../conversations/fill-form.ts'
import { emptyDraft, type DraftState } from '../forms/draft.ts'
import { progressOf } from '../forms/engine.ts'
import type { Form } from '../forms/schema.ts'
import { reviewOf } from '../forms/show.ts'
import type { Draft } from '../storage/drafts.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { createFormFilling } from './form-filling.ts'
import { createFormPorts } from './form-ports.ts'
import { createFormReading, type FormReading } from './form-reading.ts'
import type { FormServices, FormUse } from './form-use.ts'
import { ask } from './menu.ts'

export type Forms = FormDialogue<BotContext> &
  FormReading & {
    /** Opens a form for a unit: the draft that is there, or a new one. */
    begin(ctx: BotContext, wanted: Wanted): Promise<void>
    /** Goes on with a draft; `look` shows its answers first, `answer` takes the message for it. */
    open(ctx: BotContext, draft: Draft, how?: 'look' | 'answer'): Promise<void>
    /** Whether the draft that this chat fills is still there, and theirs to fill. */
    isOpen(ctx: BotContext): Promise<boolean>
    /** Ends the open form without sending it: what it asked for has come another way. */
    close(ctx: BotContext): Promise<void>
    /** Takes a message for an open form that no conversation waits for, after a deploy. */
    answer(ctx: BotContext): Promise<boolean>
    /**
     * Asks the pending question again, below a note if there is one; of a review that was seen it
     * says in one line that it waits.
     */
    resume(ctx: BotContext, ...notes: string[]): Promise<boolean>
    /** The same below something with bold words, or with more to do about it. */
    resumeBelow(ctx: BotContext, notes: Notes): Promise<boolean>
    /** What stands above the question when somebody comes back to a draft. */
    welcomeBack(ctx: BotContext): Promise<string | undefined>
  }

export type Wanted = {
  formId: string
  unitId: string
  obligationId?: string | undefined
  /** The state a new draft begins with. */
  begun?: Partial<DraftState>
  intro: (draft: Draft, isNew: boolean) => string
  /** A draft that can not be sent any more makes room for a new one. */
  isOver?: (draft: Draft) => boolean
  /** A draft about something else is dropped only when that is wished: `anew` is that button. */
  /** The form that is open meanwhile goes on when this one is through. */
  isBeside?: true
  other?: { isOther: (draft: Draft) => boolean; anew: string; isSure: boolean }
}

/** Everything the bot does with forms, whichever form it is. */
export function createForms(services: FormServices, uses: Record<string, FormUse>): Forms {
  const { timezone, drafts } = services
  const filling = createFormFilling(services, uses)
  const { useOf, formFor, fillingOf, fill, leave, currentDraft } = filling
  const ports = createFormPorts({ ...services, uses, filling })
  const dialogue = createDialogue(ports)

  const enter = async (ctx: BotContext, draft: Draft) => {
    await ctx.conversation.exitAll()
    await fill(ctx, draft.id)
    ctx.opensForm = true
  }

  /** What is open goes on after a form beside it; a form of the same kind passes on its own. */
  const besideOf = async (ctx: BotContext, formId: string): Promise<string | undefined> => {
    const open = await currentDraft(ctx)
    return open?.formId === formId ? open.state.beside : open?.id
  }

  const resumeBelow = async (ctx: BotContext, notes: Notes): Promise<boolean> => {
    const filling = await ports.current(ctx)
    if (!filling) return false
    ctx.form = notes
    if (ctx.conversation.active('form') === 0) {
      await enter(ctx, filling.draft)
      return true
    }
    const question = await dialogue.ask(ctx)
    if (question) await ctx.reply(question.text, detailsOf(question))
    return question !== undefined
  }

  return {
    ...dialogue,
    ...createFormReading({
      current: (ctx) => ports.current(ctx),
      pending: (ctx) => dialogue.pending(ctx),
      isForOthers: (formId) => uses[formId]?.isForOthers === true,
    }),

    async begin(ctx, { formId, unitId, obligationId, begun: from, intro, isOver, ...wanted }) {
      const { other, isBeside } = wanted
      const beside = isBeside && (await besideOf(ctx, formId))
      const begun = isBeside ? { ...from, beside } : from
      const form = (await formFor(formId, begun?.about, { locale: ctx.locale }))?.form
      if (!form || !ctx.actor) throw new Error(`There is no form ${formId} to begin`)
      const key = { personId: ctx.actor.personId, unitId, formId }
      const found = await drafts.find(key)
      const isOther = found !== undefined && other?.isOther(found) === true
      // Nothing was written yet in a draft as it was begun.
      const filling =
        isOther && !other.isSure && found.revision > 1 ? await fillingOf(ctx, found) : undefined
      if (filling && other) {
        await ask(ctx, ctx.t('form-other', { title: filling.title }), [
          { label: ctx.t('form-other-keep'), data: `draft:on:${filling.draft.id}` },
          { label: ctx.t('form-other-drop'), data: other.anew },
        ])
        return
      }
      const known = found && !isOther && !isOver?.(found) ? found : undefined
      if (found && !known) await drafts.drop(found.id)
      // Figures that were reported since the draft was begun are offered too; the draft in hand
      // may be of another report, whose figures these are not.
      const offer = known?.obligationId === obligationId ? begun : undefined
      const news = known && offer && newsFor(known.state, offer)
      const saved =
        known && news
          ? await drafts.save(known, asking(form, { ...known.state, ...news }), ctx.now)
          : known
      // One that was left half answered comes back beside what is open now.
      const placed =
        saved && isBeside ? await drafts.save(saved, { ...saved.state, beside }, ctx.now) : saved
      const draft =
        placed ??
        (await drafts.create({ ...key, ...newDraft(form, begun), obligationId, now: ctx.now }))
      ctx.form = { notes: [intro(draft, !known)] }
      await enter(ctx, draft)
    },

    async open(ctx, draft, how) {
      const filling = await fillingOf(ctx, draft)
      if (!filling) {
        await ctx.reply(ctx.t('form-gone'))
        return
      }
      if (how === 'answer') {
        ctx.account = { ...ctx.account, draftId: draft.id }
        await this.answer(ctx)
        return
      }
      const { form, helps, title } = filling
      ctx.form = { notes: [title, ...(how === 'look' ? [reviewOf(form, draft.state, helps)] : [])] }
      await enter(ctx, draft)
    },

    async isOpen(ctx) {
      const draft = await currentDraft(ctx)
      return draft !== undefined && useOf(ctx, draft) !== undefined
    },

    async close(ctx) {
      const draft = await currentDraft(ctx)
      await ctx.conversation.exitAll()
      if (draft) await drafts.drop(draft.id)
      await leave(ctx)
    },

    async answer(ctx) {
      const filling = await ports.current(ctx)
      if (!filling) return false
      const taken = await dialogue.take(ctx)
      const next = taken.goesOn ? await currentDraft(ctx) : undefined
      if (next) await enter(ctx, next)
      else if (!taken.goesOn)
        for (const { text, ...said } of taken.last) await ctx.reply(text, detailsOf(said))
      return true
    },

    resume: (ctx, ...notes) => resumeBelow(ctx, { notes, isBrief: true }),
    resumeBelow,

    async welcomeBack(ctx) {
      const filling = await ports.current(ctx)
      if (!filling) return undefined
      const { draft, form, title } = filling
      const saved = showDateTime(draft.savedAt, { locale: ctx.locale, timezone })
      return ctx.t('form-welcome-back', { title, saved, ...progressOf(form, draft.state) })
    },
  }
}

const newDraft = (form: Form, begun?: Partial<DraftState>) => ({
  state: asking(form, emptyDraft(begun)),
})

/** What a draft takes over from how a new one would begin now: offers, and what was returned since. */
function newsFor(
  state: DraftState,
  { suggested, sources = {}, mend }: Partial<DraftState>,
): Partial<DraftState> | undefined {
  const isReturned = mend !== undefined && state.mend?.of !== mend.of
  if (!suggested && !isReturned) return undefined
  return { ...(suggested && { suggested, sources }), ...(isReturned && { mend }) }
}
