import type { Model, ModelEntry, ModelYear } from '../domain/models.ts'
import { storyFor } from '../domain/model-view.ts'
import type { Term } from '../domain/terms.ts'
import type { Models } from '../storage/models.ts'
import { clip } from '../text/clip.ts'
import { showPlainDay } from '../text/dates.ts'
import { dayOf, yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { backToForm, menu, show } from './menu.ts'
import type { createModelScreen } from './model-screen.ts'
import { pageAt, pagesOf, turns } from './pages.ts'
import { modelName, yearLine } from './model-texts.ts'
import { saidWords } from './recognition-words.ts'

export type ModelStoryServices = {
  timezone: string
  models: Pick<Models, 'story'>
  terms: { all(): Promise<Term[]> }
  screen: Pick<ReturnType<typeof createModelScreen>, 'seen'>
}

/** The story of a model, year by year, each thing with its day and whose the model was then. */
export function createModelStory({ timezone, models, terms, screen }: ModelStoryServices) {
  return async (ctx: BotContext, number: number, page: number): Promise<void> => {
    const found = await screen.seen(ctx, number)
    if (!found) return show(ctx, ctx.t('models-gone'))
    const { model, view } = found
    const words = { terms: await terms.all(), timezone }
    const told = storyFor(view, await models.story(model.id))
      // What a status of the year did to its life is told by that status.
      .filter((entry) => entry.kind !== 'moved' || toldMoves.includes(entry.data.move))
      .map((entry) => ({ entry, line: entryLine(ctx, entry, words) }))
    const all = pagesOf(told, ({ line }) => line)
    const { things, ...place } = pageAt(all, page)
    const text = [
      ctx.t('models-story-head', { model: modelName(ctx, model), ...place }),
      ...byYear(ctx, model, { told: things, timezone }),
    ].join('\n')
    const nav = [
      ...turns(ctx, { ...place, data: `model:story:${number}` }),
      { label: ctx.t('models-open'), data: `model:open:${number}` },
      ...backToForm(ctx),
    ]
    return show(ctx, text, menu(ctx, [], nav))
  }
}

const toldMoves = ['propose', 'withdraw', 'return']

type Naming = { terms: Term[]; timezone: string }

type Told = { entry: ModelEntry; line: string }

/** The things under the year they were in, which has how the model stood in it beside. */
function byYear(
  ctx: BotContext,
  model: Model,
  { told, timezone }: { told: Told[]; timezone: string },
): string[] {
  const yearIn = ({ entry }: Told) => yearOf(entry.at, timezone)
  const years = [...new Set(told.map(yearIn))]
  return years.flatMap((year) => {
    const stood = model.years.find((each) => each.year === year)
    const own = told.filter((each) => yearIn(each) === year)
    return ['', yearHead(ctx, year, stood), ...own.map(({ line }) => line)]
  })
}

const yearHead = (ctx: BotContext, year: number, stood: ModelYear | undefined): string =>
  stood ? `${yearLine(ctx, stood)} – ${stood.unit.name}` : ctx.t('models-year-unsaid', { year })

function entryLine(ctx: BotContext, entry: ModelEntry, words: Naming): string {
  const day = showPlainDay(dayOf(entry.at, words.timezone))
  const said = deedText(ctx, entry, words)
  return entry.by === undefined ? `${day}: ${said}` : `${day}: ${said} (${entry.by})`
}

function deedText(ctx: BotContext, entry: ModelEntry, { terms }: Naming): string {
  switch (entry.kind) {
    case 'registered':
      return ctx.t('models-story-registered', { unit: entry.unit.name })
    case 'changed':
      return ctx.t('models-story-changed')
    case 'updated':
      return entry.shown.map(({ label, value }) => `${label}: ${clip(value, 300)}`).join('; ')
    case 'year': {
      const { year, status, reason = '' } = entry.data
      const words = { year, status: ctx.t(`models-status-${status}`) }
      return status === 'stopped'
        ? ctx.t('models-story-stopped', { year, reason })
        : ctx.t('models-story-year', words)
    }
    case 'moved': {
      const { move, reason = '' } = entry.data
      if (move === 'return') return ctx.t('models-story-return', { reason })
      return ctx.t(move === 'propose' ? 'models-story-propose' : 'models-story-withdraw')
    }
    case 'origin':
      return 'number' in entry.data
        ? ctx.t('models-story-origin', { number: entry.data.number })
        : ctx.t('models-story-no-origin')
    case 'recognised':
      return ctx.t('models-recognition', saidWords(entry.data, { terms, locale: ctx.locale }))
    case 'unrecognised': {
      const { reason, ...said } = entry.data
      const words = saidWords(said, { terms, locale: ctx.locale })
      const text = ctx.t('models-story-unrecognised', words)
      return reason === '' ? text : `${text}: ${reason}`
    }
    case 'article':
      return ctx.t('models-story-article', { title: entry.data.title, link: entry.data.link })
    case 'carried':
      return ctx.t('models-story-carried', { from: entry.data.fromName, unit: entry.unit.name })
  }
}
