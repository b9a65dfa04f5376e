import type { Filling } from '../conversations/dialogue.ts'
import { isValidOn } from '../domain/units.ts'
import { formOf } from '../forms/catalog/catalog.ts'
import type { Field } from '../forms/schema.ts'
import { withWords, type Worded } from '../forms/worded.ts'
import type { Draft } from '../storage/drafts.ts'
import { dayOf } from '../text/days.ts'
import { isGreeting, readCommand } from './commands.ts'
import type { BotContext } from './context.ts'
import type { FormAs, FormServices, FormUse } from './form-use.ts'
import { withoutLost } from './without-lost.ts'

export type FormFilling = ReturnType<typeof createFormFilling>

/** Which draft a chat fills, and all that asking and reading it need. */
export function createFormFilling(services: FormServices, uses: Record<string, FormUse>) {
  const { texts, timezone, units, terms, people, drafts, attachments } = services

  /** How a draft is used, for the person whose draft it is and who may still fill it. */
  const useOf = (ctx: BotContext, draft: Draft): FormUse | undefined => {
    const use = uses[draft.formId]
    const isOwn = draft.personId === ctx.actor?.personId
    return isOwn && use?.mayFill(ctx, draft.unitId) ? use : undefined
  }

  /** The form of a name, or the one that is made of what it is about. */
  const formFor = async (
    formId: string,
    about: string | undefined,
    as: FormAs,
  ): Promise<Worded | undefined> => {
    const form = formOf(formId)
    return form ? { form, words: new Map() } : uses[formId]?.form?.(about, as)
  }

  const fillingOf = async (ctx: BotContext, stored: Draft): Promise<Filling | undefined> => {
    const use = useOf(ctx, stored)
    const worded = use && (await formFor(stored.formId, stored.state.about, asOf(ctx, stored)))
    if (!worded) return undefined
    const { form, words } = worded
    const draft = await withoutLost(stored, attachments, form)
    const { channel, chatKey, now } = ctx
    const uploads = services.uploadsFor({ channel, chatKey, draftId: stored.id, now })
    const asksFor = (...names: Field['kind'][]) =>
      form.fields.some(({ kind }) => names.includes(kind))
    const audience = await use.audience?.(ctx, draft)
    const candidates = await use.candidates?.(ctx, draft)
    const helps = {
      texts: withWords(texts, words),
      locale: ctx.locale,
      now,
      timezone,
      ...(uploads && { uploads }),
      ...(audience && { audience }),
      ...(candidates && { candidates }),
      units: await unitsFor(ctx, asksFor),
      terms: asksFor('term', 'terms') ? await terms.all() : [],
      asideIn,
      models: (await use.models?.(ctx, draft)) ?? { year: 0, list: [] },
    }
    return { draft, form, helps, title: await use.title(ctx, draft) }
  }

  /** An audience may name what is over: it stands for what came after. */
  const unitsFor = async (ctx: BotContext, asksFor: (...names: Field['kind'][]) => boolean) => {
    if (asksFor('audience')) return units.all()
    return asksFor('unit', 'units', 'models') ? unitsToday(ctx) : []
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

  /** Goes back to the form that was open when this one was begun beside it, if it still is there. */
  const goBack = async (ctx: BotContext, { state }: Draft): Promise<boolean> => {
    const before = state.beside === undefined ? undefined : await drafts.byId(state.beside)
    if (!before || !useOf(ctx, before)) return false
    await fill(ctx, before.id)
    return true
  }

  return { useOf, formFor, fillingOf, fill, leave, goBack, currentDraft }
}

const asOf = ({ locale }: BotContext, { state }: Draft): FormAs => ({ locale, state })

function asideIn(text: string): 'command' | 'greeting' | undefined {
  if (isGreeting(text)) return 'greeting'
  return readCommand(text, { slashed: false })?.rest === '' ? 'command' : undefined
}
