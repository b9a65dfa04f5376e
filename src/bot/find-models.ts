import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import {
  readLiterally,
  readModelQuery,
  toModelQuery,
  type AskedModels,
} from '../domain/model-query.ts'
import { readQueryCode } from '../domain/query-code.ts'
import type { Term } from '../domain/terms.ts'
import type { Unit } from '../domain/units.ts'
import type { Models } from '../storage/models.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { showList, showNarrowing, type FoundPage } from './find-list.ts'
import { isNarrowed } from './find-texts.ts'
import { show } from './menu.ts'
import { ownUnits } from './own-units.ts'

export type FindModelsServices = {
  timezone: string
  units: { all(): Promise<Unit[]> }
  terms: { all(): Promise<Term[]> }
  models: Pick<Models, 'find' | 'recognised'>
}

/** Looks for models by words, unit, field, year and status, and turns their pages. */
export function createFindModels({ timezone, units, terms, models }: FindModelsServices) {
  const composer = new Composer<BotContext>()

  // Whoever taps may have lost a role since: everything is asked anew.
  composer.callbackQuery(/^(?:nav:)?find:([ln]):(.*)$/u, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb, code = ''] = ctx.match
    const asked = readQueryCode(code, { units: await units.all() })
    return verb === 'n' ? narrow(ctx, asked) : list(ctx, asked, await look(ctx, asked))
  })

  /** Shows what is found by what somebody typed; with nothing typed, everything. */
  async function showFound(ctx: BotContext, text: string): Promise<void> {
    const day = dayOf(ctx.now, timezone)
    const known = { terms: await terms.all(), units: await units.all(), day }
    const asked = readModelQuery(text, known)
    const found = await look(ctx, asked)
    if (!found || (found.total > 0 && !found.isLoose)) return list(ctx, asked, found, text)
    const literal = readLiterally(text)
    const other = await look(ctx, literal)
    return other && other.total > 0 && !other.isLoose
      ? list(ctx, literal, other, text)
      : list(ctx, asked, found, text)
  }

  /** The page that is wanted, or the last one; undefined for somebody who may see no model. */
  async function look(ctx: BotContext, asked: AskedModels): Promise<FoundPage | undefined> {
    const sight = sightOf(ctx)
    if (!sight) return undefined
    const own = unitsOf(ctx).map(({ unitId }) => unitId)
    const query = toModelQuery(sight === 'all' ? asked : { ...asked, isRecognised: true }, own)
    const isPlain = sight === 'recognised' && asked.text === '' && !isNarrowed(asked)
    const read = (page: number) => {
      const place = { skip: (page - 1) * pageSize, take: pageSize }
      return isPlain ? models.recognised(place) : models.find(query, place)
    }
    const first = await read(asked.page)
    const pages = Math.max(1, Math.ceil(first.total / pageSize))
    const page = Math.min(asked.page, pages)
    return { ...(page === asked.page ? first : await read(page)), page, pages }
  }

  async function list(ctx: BotContext, asked: AskedModels, found?: FoundPage, typed = '') {
    const naming = { terms: await terms.all() }
    if (!found) return show(ctx, ctx.t('find-not-allowed'))
    const isForPress = sightOf(ctx) === 'recognised'
    return showList(ctx, asked, { found, typed, isForPress, ...naming })
  }

  async function narrow(ctx: BotContext, asked: AskedModels) {
    const sight = sightOf(ctx)
    if (!sight) return show(ctx, ctx.t('find-not-allowed'))
    return showNarrowing(ctx, asked, {
      ...{ terms: await terms.all() },
      day: dayOf(ctx.now, timezone),
      hasUnit: unitsOf(ctx).length > 0,
      isForPress: sight === 'recognised',
    })
  }

  return { composer, showFound }
}

/** On one screen: each is a button of a line or two. */
const pageSize = 8

/** What somebody may see at all: the press sees what was recognised (III.3). */
function sightOf({ actor }: BotContext): 'all' | 'recognised' | undefined {
  if (can(actor, 'model:read')) return 'all'
  return can(actor, 'model:read-recognised') ? 'recognised' : undefined
}

/** The units whose models somebody may call their own. */
const unitsOf = (ctx: BotContext) =>
  ownUnits(ctx).filter(
    ({ unitId, unitKind }) =>
      unitKind !== 'office' && can(ctx.actor, 'model:read-whole', { unitId }),
  )
