import {
  asking,
  createDialogue,
  type Filling,
  type FormPorts,
  type Refusal,
  type Unfit,
} from '../conversations/dialogue.ts'
import type { FormDialogue, Said } from '../conversations/fill-form.ts'
import type { Term } from '../domain/terms.ts'
import { isValidOn, type Unit } from '../domain/units.ts'
import { formOf } from '../forms/catalog/catalog.ts'
import { emptyDraft, type DraftState } from '../forms/draft.ts'
import { progressOf } from '../forms/engine.ts'
import type { Helps } from '../forms/kind.ts'
import { asking as askingField, kindOf, type Field, type Form } from '../forms/schema.ts'
import { reviewOf } from '../forms/show.ts'
import { showDateTime } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import { fold } from '../text/fold.ts'
import type { Texts } from '../text/texts.ts'
import type { Draft } from '../storage/drafts.ts'
import type { BotContext } from './context.ts'
import { ask, menu } from './menu.ts'
import type { Noted } from './sent-files.ts'
import { withoutLost, type LostAmong } from './without-lost.ts'

/** What happens when a form is sent: last words to the person, or a refusal that leaves it open. */
export type Completion = (ctx: BotContext, filling: Filling) => Promise<{ last: Said[] } | Refusal>

/** One form of the bot: who may fill it for a unit, what it is called, what sending it does. */
export type FormUse = {
  mayFill(ctx: BotContext, unitId: string): boolean
  title(ctx: BotContext, draft: Draft): Promise<string>
  /** What sending it will do: told before the review, message by message. */
  preview?(ctx: BotContext, draft: Draft): Promise<string[]>
  complete: Completion
  /** The models that its `yearly` field goes through. */
  models?(ctx: BotContext, draft: Draft): Promise<Helps['models']>
  /** Which answer can not stand, where that is more than its kind of field can tell. */
  vet?(ctx: BotContext, draft: Draft, state: DraftState): Promise<Unfit | undefined>
}

export type FormServices = {
  texts: Texts
  timezone: string
  units: { all(): Promise<Unit[]> }
  terms: { all(): Promise<Term[]> }
  people: {
    setDraft(chatKey: string, draftId: string | null): Promise<void>
    setAsked(chatKey: string, revision: number): Promise<void>
  }
  drafts: {
    byId(id: string): Promise<Draft | undefined>
    find(key: { personId: string; unitId: string; formId: string }): Promise<Draft | undefined>
    create(draft: {
      personId: string
      unitId: string
      formId: string
      obligationId: string | undefined
      state: DraftState
      now: Date
    }): Promise<Draft>
    save(draft: Draft, state: DraftState, now: Date): Promise<Draft>
    hold(draft: Draft): Promise<void>
    drop(id: string): Promise<void>
  }
  /** Notes the photo or document of a message as an attachment of the unit. */
  sentFiles: { keep(ctx: BotContext, unitId: string, now: Date): Promise<Noted> }
  attachments: LostAmong
  /** How documents come in where the channel takes none; undefined where it takes them. */
  uploadsFor(draft: UploadFor): Helps['uploads']
}

export type UploadFor = { channel: string; chatKey: string; draftId: string; now: Date }

export type Forms = FormDialogue<BotContext> & {
  /** Opens a form for a unit: the draft that is there, or a new one. */
  begin(ctx: BotContext, wanted: Wanted): Promise<void>
  /** Goes on with a draft; `look` shows its answers first, `answer` takes the message for it. */
  open(ctx: BotContext, draft: Draft, how?: 'look' | 'answer'): Promise<void>
  /** Whether the draft that this chat fills is still there, and theirs to fill. */
  isOpen(ctx: BotContext): Promise<boolean>
  /** Takes a message for an open form that no conversation waits for, after a deploy. */
  answer(ctx: BotContext): Promise<boolean>
  /** Asks the pending question again, below a note if there is one. */
  resume(ctx: BotContext, ...notes: string[]): Promise<boolean>
  /** What stands above the question when somebody comes back to a draft. */
  welcomeBack(ctx: BotContext): Promise<string | undefined>
  /** Whether the question that waits takes these words: then they are its answer, and no command. */
  waitsFor(ctx: BotContext, words: string): Promise<boolean>
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
  other?: { isOther: (draft: Draft) => boolean; anew: string; isSure: boolean }
}

/** Everything the bot does with forms, whichever form it is. */
export function createForms(services: FormServices, uses: Record<string, FormUse>): Forms {
  const { texts, timezone, units, terms, people, drafts, sentFiles, attachments } = services

  /** How a draft is used, for the person whose draft it is and who may still fill it. */
  const useOf = (ctx: BotContext, draft: Draft): FormUse | undefined => {
    const use = uses[draft.formId]
    const isOwn = draft.personId === ctx.actor?.personId
    return isOwn && use?.mayFill(ctx, draft.unitId) ? use : undefined
  }

  const fillingOf = async (ctx: BotContext, stored: Draft): Promise<Filling | undefined> => {
    const form = formOf(stored.formId)
    const use = useOf(ctx, stored)
    if (!form || !use) return undefined
    const draft = await withoutLost(stored, attachments)
    const { channel, chatKey, now } = ctx
    const uploads = services.uploadsFor({ channel, chatKey, draftId: stored.id, now })
    const asksFor = (...names: Field['kind'][]) =>
      form.fields.some(({ kind }) => names.includes(kind))
    const helps = {
      texts,
      locale: ctx.locale,
      now,
      timezone,
      ...(uploads && { uploads }),
      units: asksFor('unit', 'units') ? await unitsToday(ctx) : [],
      terms: asksFor('term', 'terms') ? await terms.all() : [],
      models: (await use.models?.(ctx, draft)) ?? { year: 0, list: [] },
    }
    return { draft, form, helps, title: await use.title(ctx, draft) }
  }

  const unitsToday = async ({ now }: BotContext) =>
    (await units.all()).filter((unit) => isValidOn(unit, dayOf(now, timezone)))

  /** The chat fills this draft from now on, or none; it has not seen any question of it yet. */
  const fill = async (ctx: BotContext, draftId: string | undefined) => {
    ctx.account = { ...ctx.account, draftId, askedRevision: undefined }
    await people.setDraft(ctx.chatKey, draftId ?? null)
  }

  const leave = (ctx: BotContext) => fill(ctx, undefined)

  const currentDraft = async ({ account: { draftId } }: BotContext) =>
    draftId === undefined ? undefined : drafts.byId(draftId)

  const ports: FormPorts<BotContext> = {
    async current(ctx) {
      const { draftId } = ctx.account
      const draft = await currentDraft(ctx)
      const filling = draft && (await fillingOf(ctx, draft))
      // A draft that is gone, or that one may no longer fill, is nothing to go on with.
      if (!filling && draftId !== undefined) await leave(ctx)
      return filling
    },
    save: (ctx, draft, state) => drafts.save(draft, state, ctx.now),
    seen: ({ account }) => account.askedRevision,
    async preview(ctx, { form, draft }) {
      const said = (await uses[form.id]?.preview?.(ctx, draft)) ?? []
      for (const text of said) await ctx.reply(text)
    },
    async asked(ctx, { revision }) {
      if (ctx.account.askedRevision === revision) return
      ctx.account = { ...ctx.account, askedRevision: revision }
      await people.setAsked(ctx.chatKey, revision)
    },
    async read(ctx, { draft }, question) {
      const { text, location } = ctx.message ?? {}
      // Where words are asked for a file is no answer: nothing of it is fetched or kept.
      const takesFiles = question.ask === 'field' && question.field.kind === 'files'
      const sent = takesFiles ? await sentFiles.keep(ctx, draft.unitId, ctx.now) : undefined
      if (sent?.noted === 'yes') return { file: sent.file }
      // Said by itself: of an album the form says only what it took last.
      if (sent?.noted === 'too-large') await ctx.reply(ctx.t('forms-file-too-large'))
      if (location) return { location }
      return text === undefined ? {} : { text }
    },
    vet: (ctx, { draft, form }, state) =>
      uses[form.id]?.vet?.(ctx, draft, state) ?? Promise.resolve(undefined),
    async submit(ctx, filling) {
      await drafts.hold(filling.draft)
      const done = await uses[filling.form.id]?.complete(ctx, filling)
      if (!done)
        throw new Error(`Nobody completes the form ${filling.form.id}: add it to createBot`)
      if ('refused' in done) return done
      await drafts.drop(filling.draft.id)
      await leave(ctx)
      return done
    },
    async stop(ctx, { draft, form, title }) {
      await leave(ctx)
      const { done } = progressOf(form, draft.state)
      if (done === 0) {
        await drafts.drop(draft.id)
        return { text: ctx.t('form-stopped-empty', { title }) }
      }
      const choices = [
        { label: ctx.t('form-go-on'), data: `draft:on:${draft.id}` },
        { label: ctx.t('form-drop'), data: `draft:drop:${draft.id}` },
      ]
      return { text: ctx.t('form-stopped', { title }), markup: menu(ctx, choices) }
    },
  }

  const dialogue = createDialogue(ports)

  const enter = async (ctx: BotContext, draft: Draft) => {
    await ctx.conversation.exitAll()
    await fill(ctx, draft.id)
    ctx.opensForm = true
  }

  return {
    ...dialogue,

    async begin(ctx, { formId, unitId, obligationId, begun, intro, isOver, other }) {
      const form = formOf(formId)
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
      const saved =
        known && offer?.suggested
          ? await drafts.save(
              known,
              { ...known.state, suggested: offer.suggested, sources: offer.sources ?? {} },
              ctx.now,
            )
          : known
      const draft =
        saved ??
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

    async answer(ctx) {
      const filling = await ports.current(ctx)
      if (!filling) return false
      const taken = await dialogue.take(ctx)
      if (taken.goesOn) await enter(ctx, filling.draft)
      else for (const { text, markup } of taken.last) await ctx.reply(text, markupOf(markup))
      return true
    },

    async resume(ctx, ...notes) {
      const filling = await ports.current(ctx)
      if (!filling) return false
      ctx.form = { notes }
      if (ctx.conversation.active('form') === 0) {
        await enter(ctx, filling.draft)
        return true
      }
      const question = await dialogue.ask(ctx)
      if (question) await ctx.reply(question.text, markupOf(question.markup))
      return question !== undefined
    },

    async welcomeBack(ctx) {
      const filling = await ports.current(ctx)
      if (!filling) return undefined
      const { draft, form, title } = filling
      const saved = showDateTime(draft.savedAt, { locale: ctx.locale, timezone })
      return ctx.t('form-welcome-back', { title, saved, ...progressOf(form, draft.state) })
    },

    async waitsFor(ctx, words) {
      const filling = await ports.current(ctx)
      // A question this chat did not see waits for nothing that is typed here.
      if (filling?.draft.revision !== ctx.account.askedRevision || !filling) return false
      const pending = await dialogue.pending(ctx)
      if (pending?.ask !== 'field') return false
      const field = pending.part?.field ?? pending.field
      if (freeKinds.includes(field.kind)) return true
      const { form, helps } = filling
      const options = kindOf(field).options?.(askingField(form, field, helps)) ?? []
      // “cập nhật tiến độ” is a command, unless it is what the question offers.
      return options.some(({ labels }) => labels.some((label) => fold(label) === fold(words)))
    },
  }
}

const freeKinds = ['text', 'long-text', 'location', 'unit', 'units', 'ladder', 'yearly']

const markupOf = (markup: Said['markup']) => (markup ? { reply_markup: markup } : {})

const newDraft = (form: Form, begun?: Partial<DraftState>) => ({
  state: asking(form, emptyDraft(begun)),
})
