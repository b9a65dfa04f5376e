import { can } from '../domain/access.ts'
import { checkCriteria } from '../domain/criteria-checks.ts'
import {
  changedCodes,
  contentOf,
  markOf,
  seriesOf,
  withCriterion,
} from '../domain/criteria-edit.ts'
import type { CriteriaContent } from '../domain/criteria.ts'
import type { Audit } from '../storage/audit.ts'
import type { CriteriaRecord } from '../storage/criteria-rows.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { BotContext } from './context.ts'
import {
  criterionAnswers,
  criterionOf,
  factAnswers,
  factsOf,
  setOf,
  type Answers,
} from './criteria-answers.ts'
import { draftScreen } from './criteria-draft.ts'
import { draftLink, listLink } from './criteria-screens.ts'
import { versionInUse } from './criteria-taking.ts'
import { setFaults } from './criteria-words.ts'
import type { UploadWays } from './document-forms.ts'
import type { Completion, FormUse } from './form-use.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'

export type CriteriaUseServices = {
  timezone: string
  criteriaSets: Pick<CriteriaSets, 'byId' | 'list' | 'add' | 'change' | 'withdraw'>
  audit: Pick<Audit, 'append'>
}

type Begin = { forms: Pick<Forms, 'begin'>; unitId: string }
type BeginAt = Begin & { set: CriteriaRecord }

/** Asks for a whole set, question by question. */
export const beginSet = (ctx: BotContext, { forms, unitId }: Begin) =>
  forms.begin(ctx, { formId: 'criteria-set', unitId, intro: () => ctx.t('criteria-new-title') })

/** Asks for the workbook; a chat that can not get one in is told so. */
export function beginFile(ctx: BotContext, { forms, unitId, uploadsFor }: Begin & UploadWays) {
  const { channel, chatKey, now } = ctx
  const uploads = uploadsFor({ channel, chatKey, draftId: '', now })
  if (uploads && uploads.link === undefined) return show(ctx, ctx.t('documents-no-way'))
  const intro = () => ctx.t('criteria-file-title')
  return forms.begin(ctx, { formId: 'criteria-file', unitId, intro })
}

/** Opens the facts of a draft to be changed. */
export const beginFacts = (ctx: BotContext, { forms, unitId, set }: BeginAt) =>
  begin(ctx, { forms, unitId }, 'criteria-facts', `${set.id} ${seenOf(set)}`, factAnswers(set))

/** Asks for one more criterion, or opens one to be changed. */
export function beginCriterion(
  ctx: BotContext,
  { forms, unitId, set, at }: BeginAt & { at: number | undefined },
) {
  const criterion = at === undefined ? undefined : set.criteria[at]
  const about = `${set.id} ${seenOf(set)} ${at ?? 'new'}`
  return begin(ctx, { forms, unitId }, 'criterion', about, criterion && criterionAnswers(criterion))
}

/** Asks why a set is withdrawn. */
export function beginWithdrawal(ctx: BotContext, { forms, unitId, set }: BeginAt) {
  if (set.status !== 'published') return show(ctx, ctx.t('criteria-gone'))
  return begin(ctx, { forms, unitId }, 'criteria-withdraw', set.id)
}

function begin(
  ctx: BotContext,
  { forms, unitId }: Begin,
  formId: 'criteria-facts' | 'criterion' | 'criteria-withdraw',
  about: string,
  known: Answers = {},
) {
  const given = Object.entries(known).filter(([, value]) => value !== undefined)
  const answers = Object.fromEntries(given)
  const skipped = Object.keys(known).filter((key) => !(key in answers))
  return forms.begin(ctx, {
    ...{ formId, unitId, begun: { about, answers, skipped } },
    isOver: ({ state }) => state.about !== about,
    intro: () => ctx.t(titles[formId]),
  })
}

/** The forms of the office about sets of criteria. */
export function createCriteriaUses({ timezone, criteriaSets, audit }: CriteriaUseServices) {
  const mayFill: FormUse['mayFill'] = (ctx) => can(ctx.actor, 'criteria:write')
  const titled = (form: keyof typeof titles) =>
    ({ mayFill, title: (ctx: BotContext) => Promise.resolve(ctx.t(titles[form])) }) as const
  const append = (
    ctx: BotContext,
    action: string,
    id: string,
    details: Record<string, string> = {},
  ) =>
    audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action, object: `criteria:${id}` },
      details,
    })

  /** Shows a draft below a word about what was done to it. */
  async function shown(ctx: BotContext, id: string, key: 'criteria-added' | 'criteria-changed') {
    const set = await criteriaSets.byId(id)
    if (!set) throw new Error(`The draft ${id} vanished while it was being shown`)
    const before = versionInUse(set, await criteriaSets.list())
    const note = ctx.t(key, { title: set.title })
    return { last: [draftScreen(ctx, set, { timezone, before, note })] }
  }

  /** What of these parts can not stand; the rest is mended before the draft is published. */
  function faultsOf(
    ctx: BotContext,
    content: CriteriaContent,
    concerns: (at: string) => boolean,
  ): { refused: string } | undefined {
    const read = checkCriteria(content)
    const problems = read.ok ? [] : read.problems.filter(({ at }) => concerns(at))
    if (problems.length === 0) return undefined
    return { refused: `${ctx.t('criteria-to-mend')}\n${setFaults(ctx, problems, content)}` }
  }

  const set: FormUse = {
    ...titled('criteria-set'),
    async complete(ctx, { draft: { state } }) {
      const content = setOf(state.answers)
      const faults = faultsOf(ctx, content, () => true)
      if (faults) return faults
      const seriesId = seriesOf(content, await criteriaSets.list())
      const by = { file: undefined, by: ctx.actor?.personId, now: ctx.now, isExample: false }
      const id = await criteriaSets.add({ content, seriesId, ...by })
      await append(ctx, 'criteria.add', id)
      return shown(ctx, id, 'criteria-added')
    },
  }

  /** Changes a draft as it was seen when the form was begun. */
  const changing =
    (next: Next, concerns: (at: string) => boolean): Completion =>
    async (ctx, { draft: { state } }) => {
      const [id = '', seen = '', rest = ''] = state.about?.split(' ') ?? []
      const known = await criteriaSets.byId(id)
      if (known?.status !== 'draft') return { last: [{ text: ctx.t('criteria-gone') }] }
      const markup = menu(ctx, [draftLink(ctx, id)])
      const meanwhile = { last: [{ text: ctx.t('criteria-meanwhile'), markup }] }
      if (seenOf(known) !== seen) return meanwhile
      const content = next(known, state.answers, rest)
      const faults = faultsOf(ctx, content, concerns)
      if (faults) return faults
      const done = await criteriaSets.change({ id, seen, content })
      if (done !== 'changed') return meanwhile
      const codes = changedCodes(contentOf(known), content).join(', ')
      await append(ctx, 'criteria.change', id, codes === '' ? {} : { codes })
      return shown(ctx, id, 'criteria-changed')
    }

  const facts: FormUse = {
    ...titled('criteria-facts'),
    complete: changing(
      (known, answers) => ({ ...contentOf(known), ...factsOf(answers) }),
      (at) => !isOfCriterion(at),
    ),
  }

  const criterion: FormUse = {
    ...titled('criterion'),
    complete: changing((known, answers, rest) => {
      const at = rest === 'new' ? undefined : Number(rest)
      const figure = at === undefined ? undefined : known.criteria[at]?.figure
      return withCriterion(contentOf(known), at, { ...criterionOf(answers), figure })
    }, isOfCriterion),
  }

  const file: FormUse = {
    ...titled('criteria-file'),
    // The file is taken as soon as it comes: there is never anything left to send.
    complete: (ctx) => Promise.resolve({ refused: ctx.t('criteria-file-send') }),
  }

  const withdraw: FormUse = {
    ...titled('criteria-withdraw'),
    async complete(ctx, { draft: { state } }) {
      const known = await criteriaSets.byId(state.about ?? '')
      const { reason } = state.answers as { reason: string }
      const by = { by: ctx.actor?.personId, now: ctx.now }
      if (!known || !(await criteriaSets.withdraw({ id: known.id, reason, ...by })))
        return { last: [{ text: ctx.t('criteria-gone') }] }
      await append(ctx, 'criteria.withdraw', known.id, { reason })
      const text = ctx.t('criteria-withdrawn', { title: known.title })
      return { last: [{ text, markup: menu(ctx, [listLink(ctx)]) }] }
    },
  }

  return { set, facts, criterion, file, withdraw }
}

const titles = {
  'criteria-set': 'criteria-new-title',
  'criteria-facts': 'criteria-facts',
  criterion: 'criteria-one-title',
  'criteria-file': 'criteria-file-title',
  'criteria-withdraw': 'criteria-withdraw-title',
} as const

type Next = (set: CriteriaRecord, answers: Answers, rest: string) => CriteriaContent

const isOfCriterion = (at: string): boolean => at.startsWith('criteria.')

const seenOf = (set: CriteriaRecord): string => markOf(contentOf(set))
