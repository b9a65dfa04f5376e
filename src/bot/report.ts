import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { nameOf } from '../domain/duties.ts'
import { modelFigures } from '../domain/model-figures.ts'
import type { Obligation } from '../domain/obligations.ts'
import type { Report } from '../domain/reports.ts'
import { lastReturn, reasonsOf } from '../domain/reviews.ts'
import { formOf } from '../forms/catalog/catalog.ts'
import { modelUpdate } from '../forms/catalog/model.ts'
import { progressUpdate } from '../forms/catalog/progress-update.ts'
import { progressOf } from '../forms/engine.ts'
import { begunFrom, suggestionsFor, toMend } from '../forms/prefill.ts'
import type { Form } from '../forms/schema.ts'
import type { Models } from '../storage/models.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { BotContext } from './context.ts'
import { owedDeadline } from './deadline.ts'
import { tailOf } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'
import { closedText, owedText, paperNote } from './owed-text.ts'
import { nothingText, ownUnits, reportingUnits } from './own-units.ts'
import { createReportFix } from './report-fix.ts'

export type ReportServices = {
  timezone: string
  duties: { obligationsOf(unitId: string, now: Date): Promise<Obligation[]> }
  reports: {
    latest(unitId: string, formId: string, obligationId?: string): Promise<Report | undefined>
    byNumber(number: number): Promise<Report | undefined>
    previous(of: { formId: string; obligationId: string }): Promise<Report | undefined>
    ofYear(of: { unitId: string; year: number }): Promise<Report[]>
  }
  models: Pick<Models, 'counted' | 'updatesOf' | 'unsaid'>
  reviews: Pick<Reviews, 'of'>
}

/** /baocao and /capnhat: from the wish to report to the first question. */
export function createReport(services: ReportServices, forms: Forms): Composer<BotContext> {
  const { timezone, duties, reports, models, reviews } = services
  const composer = new Composer<BotContext>(createReportFix(services, begin))

  composer.command('baocao', async (ctx) => {
    if (await chooseUnit(ctx, 'baocao')) return
    const unitId = reportingUnits(ctx)[0]?.unitId
    if (unitId !== undefined) await beginOwed(ctx, unitId)
  })

  composer.command('capnhat', async (ctx) => {
    if (await chooseUnit(ctx, 'capnhat')) return
    const unitId = reportingUnits(ctx)[0]?.unitId
    if (unitId !== undefined) await beginUpdate(ctx, unitId)
  })

  composer.callbackQuery(/^unit:(baocao|capnhat):(.+)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, command, unitId = ''] = ctx.match
    if (!can(ctx.actor, 'report:fill', { unitId })) return ctx.reply(ctx.t('report-not-allowed'))
    await (command === 'baocao' ? beginOwed(ctx, unitId) : beginUpdate(ctx, unitId))
    return undefined
  })

  composer.callbackQuery(/^owed:(.+):(.+)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, unitTail = '', obligationTail = ''] = ctx.match
    const unitId = reportingUnits(ctx).find((each) => each.unitId.endsWith(unitTail))?.unitId
    if (unitId === undefined) return ctx.reply(ctx.t('report-not-allowed'))
    const all = await duties.obligationsOf(unitId, ctx.now)
    const chosen = all.find((each) => isOpen(each) && each.id.endsWith(obligationTail))
    await (chosen ? begin(ctx, chosen, all) : ctx.reply(nothingOpen(ctx, all)))
    return undefined
  })

  async function beginOwed(ctx: BotContext, unitId: string) {
    const all = await duties.obligationsOf(unitId, ctx.now)
    const open = all.filter(isOpen)
    // A period that the office closed is offered where there is no other, to say that it is.
    const accepted = open.filter(({ period, report }) => !period.closedAt || report?.returnedAt)
    const owed = accepted.length > 0 ? accepted : open
    const [only] = owed
    if (!only) {
      await ctx.reply(nothingOpen(ctx, all))
      return
    }
    if (owed.length === 1) {
      await begin(ctx, only, all)
      return
    }
    const choices = owed.map((each) => ({
      label: nameOf(each.duty, each.period),
      data: `owed:${tailOf(unitId)}:${tailOf(each.id)}`,
    }))
    await show(ctx, ctx.t('report-which'), menu(ctx, choices))
  }

  /** Why there is nothing to report on: nobody asked for it, it is excused, or not open yet. */
  function nothingOpen(ctx: BotContext, all: Obligation[]): string {
    if (all.length === 0) return ctx.t('report-nothing-owed')
    const lines = all.map((owed) => owedText(ctx, { owed, timezone }))
    return [ctx.t('report-nothing-open'), ...lines].join('\n')
  }

  /** Begins with one of the reports that a unit owes. */
  async function begin(ctx: BotContext, chosen: Obligation, owed: Obligation[]) {
    const { duty, period, unitId, id: obligationId } = chosen
    const form = formOf(duty.formId)
    if (!form)
      throw new Error(`The duty ${duty.id} asks for the form ${duty.formId}: there is none`)
    const { unitName } = ownUnits(ctx).find((each) => each.unitId === unitId) ?? {}
    const title = [nameOf(duty, period), unitName].filter(Boolean).join(' – ')
    const { until } = owedDeadline(ctx, chosen, timezone)
    const sent = await reports.latest(unitId, form.id, obligationId)
    const closed = closedText(ctx, { obligation: chosen, report: sent, timezone })
    if (closed !== undefined) {
      await ctx.reply(closed)
      return
    }
    const returned = sent && (await returnOf(sent))
    const open = await unsaidNote(ctx, form, chosen)
    await forms.begin(ctx, {
      formId: form.id,
      unitId,
      obligationId,
      begun: sent
        ? {
            ...begunFrom(form, sent.answers as Record<string, unknown>),
            ...(returned && toMend(returned.id, reasonsOf(returned))),
          }
        : await suggested(form, chosen),
      isOver: isOver(owed),
      intro: (draft, isNew) => {
        if (draft.obligationId !== obligationId) return otherText(ctx, { title, draft, owed })
        if (sent && returned) {
          const count = returned.fields.length
          return ctx.t('review-fix-begin', { title, number: sent.number, count })
        }
        if (!isNew) return ctx.t('report-go-on', { title, until })
        if (sent)
          return ctx.t('report-again', { title, number: sent.number, version: sent.version })
        const begun = ctx.t('report-begin', {
          title,
          until,
          count: progressOf(form, draft.state).total,
          required: form.fields.filter(({ required }) => required).length,
        })
        return [...paperNote(ctx, chosen, timezone), begun, ...open].join('\n')
      },
    })
  }

  /** What the office returned of a report, where it waits to be mended. */
  const returnOf = async ({ number, review }: Report) =>
    review === 'returned' ? lastReturn(await reviews.of({ kind: 'report', number })) : undefined

  async function beginUpdate(ctx: BotContext, unitId: string) {
    const owed = await duties.obligationsOf(unitId, ctx.now)
    const title = ctx.t('report-update-title')
    await forms.begin(ctx, {
      formId: progressUpdate.id,
      unitId,
      isOver: isOver(owed),
      intro: (draft, isNew) => {
        if (draft.obligationId !== undefined) return otherText(ctx, { title, draft, owed })
        return ctx.t(isNew ? 'report-update-begin' : 'report-update-go-on')
      },
    })
  }

  /** Models without a status are in no figure: who reports of models had better say it first. */
  async function unsaidNote(ctx: BotContext, form: Form, { unitId, period }: Obligation) {
    if (!form.fields.some(({ prefill }) => prefill === 'models')) return []
    const year = yearOfPeriod(period)
    const count = (await models.unsaid({ unitId, year })).length
    return count > 0 ? [ctx.t('roll-report', { count, year })] : []
  }

  async function suggested(form: Form, { id: obligationId, unitId, period }: Obligation) {
    const last = await reports.previous({ formId: form.id, obligationId })
    const of = { unitId, year: yearOfPeriod(period) }
    const updates = await reports.ofYear(of)
    const ofModels = await models.updatesOf(of)
    return suggestionsFor(form, {
      last: last && (last.answers as Record<string, unknown>),
      models: modelFigures(await models.counted(of)),
      updates: [
        ...updates.map(({ formId, answers }) => ({
          formId,
          answers: answers as Record<string, unknown>,
        })),
        ...ofModels.map((answers) => ({ formId: modelUpdate.id, answers })),
      ],
    })
  }

  return composer
}

const yearOfPeriod = ({ label }: Obligation['period']): number => Number(label.slice(-4))

/** What a unit may report on now, or reported: its period has begun, and nobody excused it. */
const isOpen = ({ state }: Obligation) => state !== 'not-open' && state !== 'exempt'

/** Asks which unit is meant when the person reports for several; says so when for none. */
async function chooseUnit(ctx: BotContext, command: string): Promise<boolean> {
  const units = reportingUnits(ctx)
  if (units.length === 1) return false
  const choices = units.map(({ unitId, unitName }) => ({
    label: unitName,
    data: `unit:${command}:${unitId}`,
  }))
  const [own] = ownUnits(ctx)
  if (units.length === 0) {
    const isOffice = own?.unitKind === 'office'
    await ctx.reply(isOffice ? nothingText(ctx, own) : ctx.t('report-not-allowed'))
  } else await ctx.reply(ctx.t('report-which-unit'), { reply_markup: menu(ctx, choices) })
  return true
}

type Kept = { obligationId: string | undefined }

/** Does a draft belong to a period that is over? Nothing can be done any more with a correction. */
const isOver =
  (owed: Obligation[]) =>
  ({ obligationId }: Kept): boolean =>
    obligationId !== undefined && !owed.some(({ id }) => id === obligationId)

/** A form has one draft: what it is for, where something else of the same form was wanted. */
function otherText(
  ctx: BotContext,
  { title, draft, owed }: { title: string; draft: Kept; owed: Obligation[] },
): string {
  const inHand = owed.find(({ id }) => id === draft.obligationId)
  const other = inHand ? nameOf(inHand.duty, inHand.period) : ctx.t('report-update-title')
  return ctx.t('report-other-draft', { title, other })
}
