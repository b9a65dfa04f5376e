import { can } from '../domain/access.ts'
import {
  countedOf,
  excludedBy,
  isOther,
  sheetStanding,
  type ScoreSheet,
} from '../domain/score-sheets.ts'
import { marksOf, officeScoreForm, scoreForm } from '../forms/score-form.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Ruled, ScoreSheets } from '../storage/score-sheets.ts'
import { clip } from '../text/clip.ts'
import { showDateTime } from '../text/dates.ts'
import { showPoints } from '../text/points.ts'
import type { Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import type { Words } from './deadline.ts'
import type { FormUse } from './form-use.ts'
import { answersOf as answerLinesOf } from './model-form.ts'
import { readOfficeAbout } from './score-about.ts'
import { openSheet, sheetChoice } from './score-self-form.ts'
import {
  changeLine,
  exclusionChange,
  exclusionLines,
  scoredName,
  sheetText,
  shortList,
  standingText,
} from './score-texts.ts'
import { reachText, type Tell } from './tell.ts'

export type ScoreOfficeServices = {
  texts: Texts
  timezone: string
  scoreSheets: Pick<ScoreSheets, 'asOf' | 'rule'>
  models: Pick<Models, 'byId'>
  audit: Pick<Audit, 'append'>
  readers: { ofUnit(of: { unitId: string; now: Date }): Promise<Reachable[]> }
  tell: Tell
}

type Done = Extract<Ruled, { outcome: 'done' }>

/** The form on which the office scores beside a unit, and later changes what it gave. */
export function createScoreOfficeUse(services: ScoreOfficeServices): FormUse {
  const { texts, timezone, scoreSheets, models, audit, readers, tell } = services

  /** The sheet as it was when the form was begun: nothing that came since moves its questions. */
  const begunOn = (about: string | undefined) => {
    const { sheetId, stamp } = readOfficeAbout(about)
    return scoreSheets.asOf(sheetId, stamp)
  }

  return {
    mayFill: (ctx) => can(ctx.actor, 'score:rule'),

    async form(about, { locale, state }) {
      const sheet = await begunOn(about)
      if (!sheet) return undefined
      const model = sheet.model && (await models.byId(sheet.model.id))
      const figures = new Map(model?.shown.map(({ key, value }) => [key, value]))
      const givenBy = sheet.status === 'scored' ? 'office' : 'unit'
      const given = countedOf(sheet)
      const of = { id: officeScoreForm, set: sheet.set, side: 'office', given, givenBy } as const
      return scoreForm({ ...of, figures, state }, { texts, locale })
    },

    async title(ctx, draft) {
      const sheet = await begunOn(draft.state.about)
      if (!sheet) return ctx.t('scores-gone')
      const { number, unit } = sheet
      return ctx.t('scores-office-title', {
        ...{ number, unit: unit.name, name: scoredName(ctx, sheet) },
      })
    },

    async preview(ctx, draft) {
      const sheet = await begunOn(draft.state.about)
      if (!sheet) return []
      const office = marksOf(sheet.set, draft.state.answers)
      const after = { ...sheet, status: 'scored' as const, marks: { ...sheet.marks, office } }
      const lines = changesOf(sheet, after, Object.keys(office)).map((each) =>
        changeLine(ctx, each),
      )
      const text = [
        ctx.t('scores-office-preview', {
          before: sheetText(ctx, sheet),
          after: standingText(ctx, sheetStanding(after)),
        }),
        ...exclusionChange(ctx, sheet, after),
        ...shortList(ctx, lines),
      ]
      return [text.join('\n')]
    },

    async complete(ctx, filling) {
      const { draft } = filling
      const { sheetId: id, stamp } = readOfficeAbout(draft.state.about)
      const sheet = await begunOn(draft.state.about)
      if (!sheet || !ctx.actor) return { last: [{ text: ctx.t('scores-gone') }] }
      const marks = marksOf(sheet.set, draft.state.answers)
      const { personId } = ctx.actor
      const ruled = await scoreSheets.rule({ id, stamp, marks, personId, now: ctx.now })
      if (ruled.outcome === 'gone') return { last: [{ text: ctx.t('scores-gone') }] }
      const markup = openSheet(ctx, ruled.sheet)
      if (ruled.outcome !== 'done') {
        const why = ruled.outcome === 'own' ? ctx.t('scores-own') : otherText(ctx, ruled.sheet)
        return { last: [{ text: [why, ...answerLinesOf(filling)].join('\n'), markup }] }
      }
      if (ruled.changed.length === 0) return { last: [{ text: ctx.t('scores-unchanged'), markup }] }
      const reached = await settle(ctx, ruled)
      const { number, unit } = ruled.sheet
      const words = { number, unit: unit.name, shown: sheetText(ctx, ruled.sheet) }
      return { last: [{ text: [ctx.t('scores-ruled', words), reached].join('\n'), markup }] }
    },
  }

  /** Why nothing was kept: another admin was first, or the unit has sent again. */
  function otherText(ctx: BotContext, sheet: ScoreSheet): string {
    const isRuled = sheet.status === 'scored'
    const last = isRuled ? sheet.by.office : sheet.by.unit
    return ctx.t(isRuled ? 'scores-other-ruled' : 'scores-other-sent', {
      number: sheet.number,
      by: last?.name ?? '',
      at: last ? showDateTime(last.at, { locale: ctx.locale, timezone }) : '',
      shown: sheetText(ctx, sheet),
    })
  }

  /** Records what was decided, and tells the unit; says whether it was reached. */
  async function settle(ctx: BotContext, { sheet, before, changed }: Done): Promise<string> {
    const { now } = ctx
    const isFirst = before.status !== 'scored'
    const points = (of: ScoreSheet) => showPoints(sheetStanding(of).points, 'vi')
    await audit.append({
      ...{ at: now, actorId: ctx.actor?.personId },
      ...(isFirst ? { action: 'score.rule' } : { action: 'score.change' }),
      object: `sheet:${sheet.number}`,
      details: { unitId: sheet.unit.id, before: points(before), after: points(sheet) },
    })
    const told = await tell(await readers.ofUnit({ unitId: sheet.unit.id, now }), {
      dedupe: `score:${sheet.id}:${sheet.stamp}`,
      kind: 'ruling',
      now,
      say: (words) => ({
        text: toldText(words, { sheet, before, changed }),
        choices: [sheetChoice(words, sheet.number)],
      }),
    })
    return reachText(ctx, told)
  }
}

/** What the unit hears: the total, the class, and every criterion that was given otherwise. */
function toldText(words: Words, { sheet, before, changed }: Omit<Done, 'outcome'>): string {
  const lines = changesOf(before, sheet, changed).map((each) => changeLine(words, each))
  const said = { number: sheet.number, name: clip(scoredName(words, sheet), 120) }
  return [
    before.status === 'scored'
      ? words.t('scores-told-changed', { ...said, shown: sheetText(words, sheet) })
      : words.t('scores-told', { ...said, shown: sheetText(words, sheet) }),
    ...(excludedBy(sheet).length > 0
      ? exclusionLines(words, sheet)
      : exclusionChange(words, before, sheet)),
    ...shortList(words, lines),
  ].join('\n')
}

/** The criteria that count with other points or milestones than before, in the order of the set. */
function changesOf(before: ScoreSheet, after: ScoreSheet, codes: string[]) {
  const [were, are] = [countedOf(before), countedOf(after)]
  return after.set.criteria.flatMap((criterion) => {
    const mark = are[criterion.code]
    const known = were[criterion.code]
    if (!mark || !codes.includes(criterion.code)) return []
    return !known || isOther(known, mark) ? [{ criterion, before: known, after: mark }] : []
  })
}
