import { can, type Actor } from '../domain/access.ts'
import type { Obligation } from '../domain/obligations.ts'
import { formOf } from '../forms/catalog/catalog.ts'
import type { DraftState } from '../forms/draft.ts'
import { progressOf } from '../forms/engine.ts'
import type { BotContext } from './context.ts'
import { withoutLost, type LostAmong } from './without-lost.ts'

/** A draft of a person for a unit, as far as its progress goes. */
export type OwnDraft = {
  formId: string
  obligationId: string | undefined
  state: DraftState
  savedAt: Date
}

export type OwnServices = {
  duties: { obligationsOf(unitId: string, now: Date): Promise<Obligation[]> }
  drafts: { ofPerson(personId: string, unitId: string): Promise<OwnDraft[]> }
  attachments: LostAmong
}

export type OwnUnit = Actor['memberships'][number]

/** The units a person belongs to, each of them once. */
export const ownUnits = ({ actor }: Pick<BotContext, 'actor'>): OwnUnit[] => {
  const all = actor?.memberships ?? []
  return all.filter(({ unitId }, at) => all.findIndex((each) => each.unitId === unitId) === at)
}

/** The units a person may report for; the office collects reports and sends none. */
export const reportingUnits = (ctx: Pick<BotContext, 'actor'>) =>
  ownUnits(ctx).filter(
    ({ unitId, unitKind }) => unitKind !== 'office' && can(ctx.actor, 'report:fill', { unitId }),
  )

/** The units whose models a person writes about as one of theirs. */
export const modelUnits = (ctx: Pick<BotContext, 'actor'>) =>
  ownUnits(ctx).filter(
    ({ unitId, unitKind }) => unitKind !== 'office' && can(ctx.actor, 'model:write', { unitId }),
  )

/** What a draft is written about: a unit's report, if it is one that is owed. */
export type About = { unitId: string; obligationId: string | undefined }

/** The obligation that a draft is written for; undefined for one that answers none. */
export async function owedFor(
  duties: OwnServices['duties'],
  { now }: Pick<BotContext, 'now'>,
  { unitId, obligationId }: About,
): Promise<Obligation | undefined> {
  if (obligationId === undefined) return undefined
  return (await duties.obligationsOf(unitId, now)).find(({ id }) => id === obligationId)
}

/** The name of a unit that the person belongs to. */
export const unitNameOf = ({ actor }: Pick<BotContext, 'actor'>, unitId: string): string =>
  actor?.memberships.find((each) => each.unitId === unitId)?.unitName ?? ''

/** How many questions of a draft are answered, of those that apply. */
export function draftProgress({ formId, state }: Pick<OwnDraft, 'formId' | 'state'>): {
  done: number
  total: number
} {
  const form = formOf(formId)
  return form ? progressOf(form, state) : { done: 0, total: 0 }
}

/** What the unit owes, and what this person has begun to write for it. */
export async function readOwn(
  { duties, drafts, attachments }: OwnServices,
  { actor, now }: Pick<BotContext, 'actor' | 'now'>,
  unitId: string,
) {
  if (!actor || !can(actor, 'duty:read', { unitId })) return { obligations: [], drafts: [] }
  const obligations = await duties.obligationsOf(unitId, now)
  // What is asked of the office about a report is written on a form of its own, and what the
  // office asks of people on one that is no report at all.
  const isReport = ({ obligationId, formId }: OwnDraft) =>
    obligationId === undefined
      ? formOf(formId) !== undefined
      : obligations.some(({ id, duty }) => id === obligationId && duty.formId === formId)
  const begun = (await drafts.ofPerson(actor.personId, unitId)).filter(isReport)
  return {
    obligations,
    drafts: await Promise.all(begun.map((draft) => withoutLost(draft, attachments))),
  }
}

/** Why a unit owes nothing: nobody asked it, or it is not one of those that are asked. */
export function nothingText(
  { t }: Pick<BotContext, 't'>,
  { unitKind, unitName: unit }: OwnUnit,
): string {
  if (unitKind === 'office') return t('status-office', { unit })
  return t(unitKind === 'press' ? 'status-press' : 'status-nothing', { unit })
}
