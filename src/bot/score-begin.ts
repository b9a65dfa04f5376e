import { can } from '../domain/access.ts'
import { isPhotoType, type Attachment } from '../domain/attachments.ts'
import type { Marks } from '../domain/criteria.ts'
import { countedOf, goesOn } from '../domain/score-sheets.ts'
import type { ModelLine } from '../domain/models.ts'
import { answersOf, modelScoreForm, officeScoreForm, unitScoreForm } from '../forms/score-form.ts'
import type { CriteriaRecord } from '../storage/criteria-rows.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { Draft } from '../storage/drafts.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import { clip } from '../text/clip.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { FormServices } from './form-use.ts'
import type { Forms } from './forms.ts'
import { ask, menu, show, type Choice } from './menu.ts'
import { readSelfAbout, writeOfficeAbout, writeSelfAbout } from './score-about.ts'
import { scoreKnown, type ScoreKnown } from './score-known.ts'
import { openSheet, scoredText } from './score-self-form.ts'
import { scoredName, sheetText, versionLines } from './score-texts.ts'

export type ScoreBeginServices = {
  timezone: string
  criteriaSets: Pick<CriteriaSets, 'byId' | 'published'>
  scoreSheets: Pick<ScoreSheets, 'ofUnit' | 'byNumber'>
  attachments: { byIds(ids: string[]): Promise<Attachment[]> }
  drafts: Pick<FormServices['drafts'], 'find' | 'save'>
}

/** What a unit begins to score: its work of a year, or one of its models. */
export type ToScore = {
  unit: { id: string; name: string }
  model?: Pick<ModelLine, 'id' | 'number' | 'name' | 'stage'> | undefined
  year: number
  /** The mark of the set that was chosen, where several may be scored by. */
  chosen: string | undefined
  /** The button that begins it. */
  data: string
  isSure: boolean
}

export type ScoreBegin = ReturnType<typeof createScoreBegin>

/** Opens the forms on which points are given; whether somebody may, is asked again at the end. */
export function createScoreBegin(services: ScoreBeginServices, forms: Pick<Forms, 'begin'>) {
  const { criteriaSets, scoreSheets, attachments, drafts } = services

  /** The unit scores itself; what it sent before is put right until the office has scored. */
  async function self(ctx: BotContext, wanted: ToScore): Promise<void> {
    const { unit, model, year, data, isSure } = wanted
    if (!ctx.actor || !can(ctx.actor, 'score:fill', { unitId: unit.id }))
      return show(ctx, ctx.t('scores-not-allowed'))
    const formId = model ? modelScoreForm : unitScoreForm
    const found = await scoreKnown(services, {
      ...{ unitId: unit.id, modelId: model?.id, year, now: ctx.now },
    })
    const known = found.sheet
    if (known?.status === 'scored') return show(ctx, scoredText(ctx, known), openSheet(ctx, known))
    const draft = await drafts.find({ personId: ctx.actor.personId, unitId: unit.id, formId })
    const begun = await begunWith(found, { draft, year, modelId: model?.id })
    const [only, ...others] = found.fitting
    if (!begun && !only) return show(ctx, ctx.t('scores-no-set'))
    if (!found.isOpen) return show(ctx, ctx.t('scores-no-year', { year }))
    if (model?.stage === 'stopped') return show(ctx, ctx.t('models-is-stopped'))
    const chosen = found.fitting.find(({ id }) => markOf(id) === wanted.chosen)
    // What was sent stays under its set; a draft of another one is asked about.
    const set = known?.set ?? chosen ?? begun ?? (others.length > 0 ? undefined : only)
    if (!set) return ask(ctx, ctx.t('scores-which-set'), setChoices(found.fitting, data))

    const about = writeSelfAbout({ setId: set.id, year, modelId: model?.id })
    const answers = known
      ? answersOf(set, known.marks.unit, await documentsIn(known.marks.unit))
      : {}
    const name = scoredName(ctx, { model, year })
    return forms.begin(ctx, {
      formId,
      unitId: unit.id,
      begun: { about, answers },
      other: {
        isOther: ({ state }) => state.about !== about,
        anew: `${chosen ? choosing(chosen, data) : data}:${anew}`,
        isSure,
      },
      intro: (_, isNew) =>
        [
          ctx.t(isNew && !known ? 'scores-begin' : 'scores-go-on', {
            ...{ name, unit: unit.name, title: set.title },
          }),
          ...(set.isExample ? [ctx.t('scores-example-set')] : []),
          ...versionLines(ctx, set),
        ].join('\n'),
    })
  }

  /** The version that was begun with is the one that is gone on with, unless it was an example. */
  async function begunWith(
    { sheet, published }: ScoreKnown,
    of: { draft: Draft | undefined; year: number; modelId: string | undefined },
  ) {
    if (sheet) return sheet.set
    const begun = of.draft && readSelfAbout(of.draft.state.about)
    const isSame = begun?.year === of.year && begun.modelId === of.modelId
    const before = isSame ? await criteriaSets.byId(begun.setId) : undefined
    return before && goesOn(before, published) ? before : undefined
  }

  async function documentsIn(marks: Marks): Promise<Set<string>> {
    const ids = Object.values(marks).flatMap((mark) => mark?.attachments ?? [])
    const known = ids.length > 0 ? await attachments.byIds(ids) : []
    const documents = known.filter((each) => each.file === 'kept' && !isPhotoType(each.type))
    return new Set(documents.map(({ id }) => id))
  }

  /** The office scores a sheet, or changes what it gave; `keepsAll` agrees with all of the unit's. */
  async function office(
    ctx: BotContext,
    { number, isSure, keepsAll }: { number: number; isSure: boolean; keepsAll: boolean },
  ): Promise<void> {
    if (!ctx.actor || !can(ctx.actor, 'score:rule')) return show(ctx, ctx.t('scores-office-only'))
    const sheet = await scoreSheets.byNumber(number)
    if (!sheet) return show(ctx, ctx.t('scores-gone'))
    if (sheet.senders.includes(ctx.actor.personId))
      return show(ctx, ctx.t('scores-own'), menu(ctx, [], []))
    const about = writeOfficeAbout({ sheetId: sheet.id, stamp: sheet.stamp })
    const isScored = sheet.status === 'scored'
    const own = answersOf(sheet.set, isScored ? countedOf(sheet) : plain(sheet.marks.unit))
    const key = { personId: ctx.actor.personId, unitId: sheet.unit.id, formId: officeScoreForm }
    const draft = await drafts.find(key)
    // What was given otherwise already stays so.
    if (keepsAll && draft?.state.about === about)
      await drafts.save(
        draft,
        { ...draft.state, at: undefined, answers: { ...own, ...draft.state.answers } },
        ctx.now,
      )
    const isWhole = isScored || keepsAll
    return forms.begin(ctx, {
      formId: officeScoreForm,
      unitId: sheet.unit.id,
      begun: {
        about,
        ...(isWhole ? { answers: own } : { suggested: own }),
        sources: Object.fromEntries(Object.keys(own).map((each) => [each, 'unit' as const])),
      },
      other: {
        isOther: ({ state }) => state.about !== about,
        anew: `score:${keepsAll ? 'keep' : 'rule'}:${number}:${anew}`,
        isSure,
      },
      intro: () => {
        const said = { number, unit: sheet.unit.name, name: scoredName(ctx, sheet) }
        return ctx.t(isScored ? 'scores-office-change' : 'scores-office-begin', {
          ...said,
          shown: sheetText(ctx, sheet),
        })
      },
    })
  }

  return { self, office }
}

/** The sets that may be scored by, each as a choice. */
const setChoices = (sets: CriteriaRecord[], data: string): Choice[] =>
  sets.map((set) => ({ label: clip(set.title, 120), data: choosing(set, data) }))

const choosing = ({ id }: CriteriaRecord, data: string): string => `${data}:s${markOf(id)}`

/** The end of an id is its random part; a button has no room for all of it. */
const markOf = (id: string): string => id.slice(-8)

/** The points alone: why the unit gave them, and what proves them, stays the unit's. */
const plain = (marks: Marks): Marks =>
  Object.fromEntries(
    Object.entries(marks).map(([code, mark]) => [
      code,
      mark && { ...mark, reason: undefined, attachments: [] },
    ]),
  )
