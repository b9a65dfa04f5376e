import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { checkCriteria } from '../domain/criteria-checks.ts'
import { changedCodes, contentOf, markOf, withoutCriterion } from '../domain/criteria-edit.ts'
import { maxOf } from '../domain/criteria.ts'
import type { CriteriaRecord } from '../storage/criteria-rows.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import { readExamples } from '../storage/seed-criteria.ts'
import { fold } from '../text/fold.ts'
import { showPoints } from '../text/points.ts'
import type { BotContext } from './context.ts'
import { draftScreen, shortMark, showItem, showItems, showSure } from './criteria-draft.ts'
import { sendCriteria } from './criteria-file.ts'
import {
  beginCriterion,
  beginFacts,
  beginFile,
  beginSet,
  beginWithdrawal,
} from './criteria-forms.ts'
import { showRecords, showSet, showSets } from './criteria-screens.ts'
import { versionInUse } from './criteria-taking.ts'
import type { UploadWays } from './document-forms.ts'
import type { Forms } from './forms.ts'
import { conclude, show } from './menu.ts'
import type { OfficeFileServices } from './office-file.ts'
import { officeUnit } from './office-unit.ts'

export type CriteriaServices = UploadWays &
  OfficeFileServices & {
    timezone: string
    criteriaSets: Pick<
      CriteriaSets,
      'byId' | 'list' | 'add' | 'change' | 'publish' | 'withdraw' | 'drop'
    >
  }

/** /tieuchi: what models and units are scored by, and what the office does with it. */
export function createCriteria(
  services: CriteriaServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const { timezone, criteriaSets, audit } = services
  const composer = new Composer<BotContext>()
  const isOffice = (ctx: BotContext) => can(ctx.actor, 'criteria:write')
  const list = async (ctx: BotContext, page = 1) =>
    showSets(ctx, await criteriaSets.list(), { timezone, isOffice: isOffice(ctx), page })

  composer.command('tieuchi', (ctx) => (fold(ctx.match) === 'mau' ? template(ctx) : list(ctx)))

  // What everybody may read: whatever was published, for scores keep their version.
  composer.callbackQuery(
    /^(?:nav:)?cr:(list|open)(?::([\w-]{36}))?(?::(\d{1,4}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const [, verb, id, page = '1'] = ctx.match
      if (verb === 'list' || id === undefined) return list(ctx, Number(page))
      const set = await criteriaSets.byId(id)
      const isShown = set && (set.status !== 'draft' || isOffice(ctx))
      if (!isShown) return show(ctx, ctx.t('criteria-gone'))
      return showSet(ctx, set, { timezone, isOffice: isOffice(ctx), page: Number(page) })
    },
  )

  composer.callbackQuery(
    /^(?:nav:)?cr:(new|file|template|drafts|history)(?::(\d{1,4}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const [, verb, page = '1'] = ctx.match
      if (verb === 'template') return template(ctx)
      const unitId = officeUnit(ctx, 'criteria:write')
      if (unitId === undefined) return show(ctx, ctx.t('criteria-not-allowed'))
      if (verb === 'new') return beginSet(ctx, { forms, unitId })
      if (verb === 'file') return beginFile(ctx, { forms, unitId, ...services })
      const kind = verb === 'drafts' ? 'drafts' : 'history'
      const all = await criteriaSets.list()
      return showRecords(ctx, all, { list: kind, timezone, page: Number(page) })
    },
  )

  composer.callbackQuery(
    /^(?:nav:)?cr:(xlsx|copy|withdraw|draft|publish|sure|facts|items|add|item|change|remove|drop):([\w-]{36})(?::(\d{1,4}))?(?::(\w{6}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const unitId = officeUnit(ctx, 'criteria:write')
      if (unitId === undefined) return show(ctx, ctx.t('criteria-not-allowed'))
      const [, verb = '', id = '', place, mark] = ctx.match
      const set = await criteriaSets.byId(id)
      if (!set) return show(ctx, ctx.t('criteria-gone'))
      const at = { forms, unitId, set }
      if (verb === 'xlsx') return sendCriteria(ctx, contentOf(set), services)
      if (verb === 'copy') return copy(ctx, set)
      if (verb === 'withdraw') return beginWithdrawal(ctx, at)
      if (set.status !== 'draft') return conclude(ctx, ctx.t('criteria-published-before'))
      if (verb === 'draft') return draft(ctx, set)
      if (verb === 'publish' || verb === 'sure' || verb === 'drop') {
        if (mark !== shortMark(contentOf(set))) return seenBefore(ctx, id)
        return verb === 'drop' ? drop(ctx, set) : publish(ctx, set, verb === 'sure')
      }
      if (verb === 'facts') return beginFacts(ctx, at)
      if (verb === 'items') return showItems(ctx, set, Number(place ?? 1))
      if (verb === 'add') return beginCriterion(ctx, { ...at, at: undefined })
      const index = Number(place)
      const criterion = set.criteria[index]
      // A button of before must not mean the criterion that stands there now.
      if (!criterion || shortMark(criterion) !== mark)
        return draft(ctx, set, ctx.t('criteria-meanwhile'))
      if (verb === 'item') return showItem(ctx, set, index)
      if (verb === 'change') return beginCriterion(ctx, { ...at, at: index })
      return remove(ctx, set, index)
    },
  )

  /** A set as a workbook, to be filled in anew. */
  async function template(ctx: BotContext): Promise<void> {
    const [example] = readExamples()
    if (example) await sendCriteria(ctx, example.content, services)
  }

  const append = (
    ctx: BotContext,
    action: string,
    { id, version }: CriteriaRecord,
    more: Record<string, string> = {},
  ) =>
    audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action, object: `criteria:${id}` },
      details: { version, ...more },
    })

  async function draft(ctx: BotContext, set: CriteriaRecord, note?: string): Promise<void> {
    const before = versionInUse(set, await criteriaSets.list())
    const { text, markup } = draftScreen(ctx, set, { timezone, before, ...(note && { note }) })
    return show(ctx, text, markup)
  }

  /** The draft as it is now, for somebody who meant to act on what it said before. */
  async function seenBefore(ctx: BotContext, id: string): Promise<void> {
    const set = await criteriaSets.byId(id)
    if (!set) return show(ctx, ctx.t('criteria-gone'))
    return draft(ctx, set, ctx.t('criteria-seen-before'))
  }

  async function publish(ctx: BotContext, set: CriteriaRecord, isSure: boolean): Promise<void> {
    const { id, title, criteria } = set
    // The screen of the draft says what has to be mended first.
    if (!checkCriteria(contentOf(set)).ok) return draft(ctx, set)
    const before = versionInUse(set, await criteriaSets.list())
    if (!isSure) return showSure(ctx, set, before)
    const seen = markOf(contentOf(set))
    const done = await criteriaSets.publish({ id, by: ctx.actor?.personId, now: ctx.now, seen })
    if (done === 'meanwhile') return seenBefore(ctx, id)
    if (done === 'older') return show(ctx, ctx.t('criteria-older'))
    if (done === 'gone') return conclude(ctx, ctx.t('criteria-published-before'))
    await append(ctx, 'criteria.publish', set)
    const key = before === undefined ? 'criteria-published' : 'criteria-published-instead'
    const points = showPoints(maxOf(set), ctx.locale)
    return conclude(ctx, ctx.t(key, { title, count: criteria.length, points }))
  }

  async function drop(ctx: BotContext, set: CriteriaRecord): Promise<void> {
    const { id, title } = set
    const done = await criteriaSets.drop({ id, seen: markOf(contentOf(set)) })
    if (done === 'meanwhile') return seenBefore(ctx, id)
    if (done === 'gone') return conclude(ctx, ctx.t('criteria-gone'))
    // Its name is gone with it: the record keeps it.
    await append(ctx, 'criteria.drop', set, { title })
    return conclude(ctx, ctx.t('criteria-dropped', { title }))
  }

  /** A new draft that says what this version says; one of an example begins a series of its own. */
  async function copy(ctx: BotContext, set: CriteriaRecord): Promise<void> {
    if (set.status === 'draft') return draft(ctx, set)
    const id = await criteriaSets.add({
      ...{ content: contentOf(set), file: undefined, isExample: false },
      seriesId: set.isExample ? undefined : set.seriesId,
      ...{ by: ctx.actor?.personId, now: ctx.now },
    })
    const made = await criteriaSets.byId(id)
    if (!made) throw new Error(`The draft ${id} vanished while it was being shown`)
    await append(ctx, 'criteria.add', made)
    return draft(ctx, made, ctx.t('criteria-copied', { title: set.title }))
  }

  async function remove(ctx: BotContext, set: CriteriaRecord, at: number): Promise<void> {
    const content = contentOf(set)
    if (content.criteria.length < 2) return draft(ctx, set, ctx.t('criteria-last-item'))
    const { code = '' } = content.criteria[at] ?? {}
    const next = withoutCriterion(content, at)
    const done = await criteriaSets.change({ id: set.id, seen: markOf(content), content: next })
    if (done !== 'changed') return show(ctx, ctx.t('criteria-meanwhile'))
    await append(ctx, 'criteria.change', set, { codes: changedCodes(content, next).join(', ') })
    return draft(ctx, { ...set, ...next }, ctx.t('criteria-removed', { code }))
  }

  return composer
}
