import { can } from '../domain/access.ts'
import { lastRecognised, type Model, type ModelEntry } from '../domain/models.ts'
import { lastReturn, openQuestions, type Review } from '../domain/reviews.ts'
import { changesSinceSeen } from '../domain/model-changes.ts'
import { answersFor, modelView } from '../domain/model-view.ts'
import type { Term } from '../domain/terms.ts'
import { termName } from '../forms/fields/term.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { Models } from '../storage/models.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import { clip } from '../text/clip.ts'
import { showPlainDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { backToForm, menu, show, type Choice } from './menu.ts'
import { deedsOf, looksAt } from './model-choices.ts'
import { createModelScores } from './model-scores.ts'
import { modelName, stageWords, yearLine } from './model-texts.ts'
import { modelUnits } from './own-units.ts'
import { answerChoice } from './review-tell.ts'
import { historyLines, modelChangeLines } from './review-texts.ts'

export type ModelScreenServices = {
  timezone: string
  models: Pick<Models, 'byNumber' | 'story'>
  terms: { all(): Promise<Term[]> }
  scoreSheets: Pick<ScoreSheets, 'ofModel'>
  criteriaSets: Pick<CriteriaSets, 'published'>
  reviews: Pick<Reviews, 'of'>
}

/** A model as one person may see it: what it is, where it stands, what can be done. */
export function createModelScreen(services: ModelScreenServices) {
  const { timezone, models, terms, reviews } = services
  const scores = createModelScores(services)

  /** The model of a number with how much of it this person sees; undefined when nothing. */
  async function seen(ctx: BotContext, number: number) {
    const model = await models.byNumber(number)
    const view = model && modelView(ctx.actor, model)
    return model && view ? { model, view } : undefined
  }

  async function open(ctx: BotContext, number: number, note?: string): Promise<void> {
    const found = await seen(ctx, number)
    if (!found) return show(ctx, ctx.t('models-gone'))
    const { model, view } = found
    const scored = await scores(ctx, model)
    const blocks = [
      ...[headOf(ctx, model), await standing(ctx, model), scored.lines],
      linksOf(ctx, model),
    ]
    const shown = answersFor(view, model.shown).filter(({ key }) => !headKeys.includes(key))
    const answers = shown.map(({ label, value }) => `– ${label}: ${clip(value, longest)}`)
    const isClipped = shown.some(({ value }) => value.length > longest)
    const story = await models.story(model.id)
    const said = view === 'whole' ? await reviews.of({ kind: 'model', number }) : []
    const shownTalk = model.isRecognised ? [] : talkOf(said)
    const talk = historyLines(ctx, shownTalk, timezone).map((line) => clip(line, longest))
    const changes = changesOf(ctx, model, story)
    const text = [
      [note, ...blocks.flat(), ...talk, ...changes].filter(Boolean).join('\n'),
      [...answers, ...latest(ctx, story)].join('\n'),
    ].join('\n\n')
    const home = { label: ctx.t('models-home'), data: 'go:mohinh' }
    return show(
      ctx,
      text,
      menu(
        ctx,
        [
          ...deedsOf(ctx, model, timezone),
          ...scored.choices,
          ...talkDeeds(ctx, model, openQuestions(said, lastRecognised(story))),
          ...looksAt(ctx, model, { story, isClipped }),
        ],
        [home, ...backToForm(ctx)],
      ),
    )
  }

  async function standing(ctx: BotContext, model: Model): Promise<string[]> {
    const { startedOn, years, recognitions } = model
    const last = years.at(-1)
    const all = recognitions.length > 0 ? await terms.all() : []
    return [
      ctx.t('models-standing', { stage: stageWords(ctx, model), start: showPlainDay(startedOn) }),
      ...(last ? [yearLine(ctx, last)] : []),
      ...recognitions.map(({ level, decision, day }) =>
        ctx.t('models-recognition', {
          ...{ decision, day: showPlainDay(day) },
          level: termName('level', level, { terms: all, locale: ctx.locale }),
        }),
      ),
    ]
  }

  /** What the office, which ruled on it before, reads otherwise now. */
  function changesOf(ctx: BotContext, model: Model, story: ModelEntry[]): string[] {
    const found = can(ctx.actor, 'report:review') ? changesSinceSeen(model, story) : undefined
    if (!found) return []
    return modelChangeLines(ctx, found.changes, showPlainDay(dayOf(found.since, timezone)))
  }

  function latest(ctx: BotContext, story: ModelEntry[]): string[] {
    const entry = story.findLast(({ kind }) => kind === 'updated')
    const progress = entry?.shown.find(({ key }) => key === 'progress')
    if (!entry || !progress) return []
    const day = showPlainDay(dayOf(entry.at, timezone))
    return [ctx.t('models-latest', { day, text: clip(progress.value, longest) })]
  }

  return { open, seen }
}

/** So much of a text, so that the screen is one message on every channel. */
const longest = 120

/** The answers that stand in the head of the screen. */
export const headKeys = ['name', 'field', 'kind', 'place', 'start', 'files']

function headOf(ctx: BotContext, model: Model): string[] {
  const value = (key: string) => model.shown.find((each) => each.key === key)?.value
  const words = [model.unit.name, value('field'), value('kind'), model.place]
  return [modelName(ctx, model), words.filter(Boolean).join(' · ')]
}

/** Whose example it follows, and who follows its own; of what one may not see, nothing. */
function linksOf(ctx: BotContext, { origin, replicas }: Model): string[] {
  const visible = replicas.filter((each) => modelView(ctx.actor, each))
  const named = visible.slice(0, 5).map(({ number, unit }) => `${number} (${unit.name})`)
  const list = [...named, ...(visible.length > named.length ? ['…'] : [])].join('; ')
  return [
    ...(origin && modelView(ctx.actor, origin)
      ? [ctx.t('models-origin', { model: modelName(ctx, origin), unit: origin.unit.name })]
      : []),
    ...(visible.length > 0 ? [ctx.t('models-replicas', { count: visible.length, list })] : []),
  ]
}

/** What is shown of a review: what was returned last, and what was asked and answered lately. */
const talkOf = (said: Review[]): Review[] =>
  [lastReturn(said), ...said.filter(({ kind }) => kind !== 'returned').slice(-3)].filter(
    (each) => each !== undefined,
  )

/** What there is to ask about a model that waits, and to answer. */
function talkDeeds(ctx: BotContext, { number, stage, unit }: Model, open: Review[]): Choice[] {
  const about = { kind: 'model', number } as const
  const asks = can(ctx.actor, 'report:review') && stage === 'proposed'
  const answers = modelUnits(ctx).some(({ unitId }) => unitId === unit.id) && open.length > 0
  return [
    ...(asks ? [{ label: ctx.t('review-do-ask'), data: `review:ask:model:${number}` }] : []),
    ...(answers ? [answerChoice(ctx, about)] : []),
  ]
}
