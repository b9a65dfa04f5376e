import type { FormPorts } from '../conversations/dialogue.ts'
import type { ChatAccount } from '../domain/people.ts'
import { progressOf } from '../forms/engine.ts'
import { takesFiles } from '../forms/fields/files.ts'
import { missingList } from '../forms/show.ts'
import type { BotContext } from './context.ts'
import type { FormFilling } from './form-filling.ts'
import type { FormServices, FormUse } from './form-use.ts'
import { menu } from './menu.ts'

type Services = Pick<FormServices, 'people' | 'drafts' | 'sentFiles'> & {
  uses: Record<string, FormUse>
  filling: FormFilling
}

/** What the dialogue of a form asks of the bot: the draft at hand, what sending and stopping mean. */
export function createFormPorts(services: Services): FormPorts<BotContext> {
  const {
    people,
    drafts,
    sentFiles,
    uses,
    filling: { fillingOf, leave, goBack, currentDraft },
  } = services

  /** The revision that was noted as seen, as long as the chat stays with its draft. */
  const noted = new WeakMap<ChatAccount, number>()

  return {
    async current(ctx) {
      const { draftId } = ctx.account
      const draft = await currentDraft(ctx)
      const filling = draft && (await fillingOf(ctx, draft))
      // A draft that is gone, or that one may no longer fill, is nothing to go on with.
      if (!filling && draftId !== undefined) await leave(ctx)
      return filling
    },
    async save(ctx, draft, state) {
      const saved = await drafts.save(draft, state, ctx.now, ctx.chatKey)
      if (ctx.account.draftId === draft.id) noted.set(ctx.account, saved.revision)
      return saved
    },
    seen: ({ account }) => account.askedRevision,
    async preview(ctx, { form, draft }) {
      const said = (await uses[form.id]?.preview?.(ctx, draft)) ?? []
      for (const text of said) await ctx.reply(text)
    },
    async asked(ctx, { revision }) {
      if (ctx.account.askedRevision === revision) return
      // Whoever answers is asked the next question: that was noted with the answer.
      const isNoted = noted.get(ctx.account) === revision
      ctx.account = { ...ctx.account, askedRevision: revision }
      if (!isNoted) await people.setAsked(ctx.chatKey, revision)
    },
    async read(ctx, { draft }, question) {
      const { text, location } = ctx.message ?? {}
      // Where words are asked for a file is no answer: nothing of it is fetched or kept.
      const isForFile = question.ask === 'field' && takesFiles(question.field)
      const sent = isForFile ? await sentFiles.keep(ctx, draft.unitId, ctx.now) : undefined
      if (sent?.noted === 'yes') return { file: sent.file }
      // Said by itself: of an album the form says only what it took last.
      if (sent?.noted === 'too-large') await ctx.reply(ctx.t('forms-file-too-large'))
      if (location) return { location }
      return text === undefined ? {} : { text }
    },
    vet: (ctx, { draft, form }, state) =>
      uses[form.id]?.vet?.(ctx, draft, state) ?? Promise.resolve(undefined),
    isAtOnce: ({ form }) => uses[form.id]?.isAtOnce === true,
    async submit(ctx, filling) {
      const { draft, form, helps } = filling
      const list = missingList(form, draft.state, helps)
      if (list !== undefined) return { refused: ctx.t('forms-missing', { list }) }
      await drafts.hold(draft)
      const done = await uses[form.id]?.complete(ctx, filling)
      if (!done) throw new Error(`Nobody completes the form ${form.id}: add it to createFormUses`)
      if ('refused' in done) return done
      await drafts.drop(draft.id)
      await leave(ctx)
      return done
    },
    goBack: (ctx, { draft }) => goBack(ctx, draft),
    async stop(ctx, { draft, form, title }) {
      await leave(ctx)
      const last = await uses[form.id]?.leave?.(ctx, draft)
      if (last) {
        await drafts.drop(draft.id)
        return last
      }
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
}
