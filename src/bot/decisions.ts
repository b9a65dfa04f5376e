import { createHash } from 'node:crypto'
import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { clip } from '../text/clip.ts'
import { fold } from '../text/fold.ts'
import type { Decision } from '../storage/decisions.ts'
import type { Models } from '../storage/models.ts'
import { showPlainDay } from '../text/dates.ts'
import { groupBy } from '../text/group-by.ts'
import type { BotContext } from './context.ts'
import { sendDecisionFile, type DecisionFileServices } from './decision-file.ts'
import { ask, backToForm, menu, show, type Choice } from './menu.ts'
import { pageAt, pageLine, pagesOf, turns } from './pages.ts'
import { saidWords } from './recognition-words.ts'

export type DecisionsServices = DecisionFileServices & {
  models: Pick<Models, 'decisions' | 'ofDecision'>
}

/** /quyetdinh: what was recognised by which decision, as a list and as a file for spreadsheets. */
export function createDecisionScreens(services: DecisionsServices): Composer<BotContext> {
  const { models, terms } = services
  const composer = new Composer<BotContext>()

  composer.command('quyetdinh', async (ctx) => {
    if (!can(ctx.actor, 'model:rule')) return show(ctx, ctx.t('models-for-office'))
    const typed = ctx.match.trim().replace(/^(?:số|so|no\.?)\s+/iu, '')
    const all = await spelled()
    if (all.length === 0) return show(ctx, ctx.t('decisions-none'), menu(ctx, [], backToForm(ctx)))
    const words = fold(typed)
    const exact = all.filter(({ key }) => key === words)
    const found = exact.length > 0 ? exact : all.filter(({ key }) => key.includes(words))
    const [first] = found
    if (!first) return show(ctx, ctx.t('decisions-unknown', { decision: typed.slice(0, 100) }))
    if (found.length === 1 && typed !== '') return open(ctx, first, 1)
    return list(ctx, found, { words, page: 1 })
  })

  composer.callbackQuery(/^(?:nav:)?recog:list:([\x20-\x7e]{0,40}):(\d{1,4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    if (!can(ctx.actor, 'model:rule')) return show(ctx, ctx.t('models-for-office'))
    const [, words = '', page] = ctx.match
    const found = (await spelled()).filter(({ key }) => key.includes(words))
    return list(ctx, found, { words, page: Number(page) })
  })

  composer.callbackQuery(/^(?:nav:)?recog:of:([0-9a-f]{12})(?::(\d{1,4}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const found = await seen(ctx, ctx.match[1])
    return found && open(ctx, found, Number(ctx.match[2] ?? 1))
  })

  composer.callbackQuery(/^(?:nav:)?recog:file:([0-9a-f]{12})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const found = await seen(ctx, ctx.match[1])
    return found && sendDecisionFile(ctx, services, await models.ofDecision(found.spellings))
  })

  /** The decision of a button; somebody else may have taken back all that it recognised. */
  async function seen(ctx: BotContext, mark: string | undefined): Promise<Spelled | undefined> {
    const isAllowed = can(ctx.actor, 'model:rule')
    const found = isAllowed ? (await spelled()).find(({ key }) => markOf(key) === mark) : undefined
    if (!found) await show(ctx, ctx.t(isAllowed ? 'decisions-gone' : 'models-for-office'))
    return found
  }

  /** The decisions that bear some words, the latest first; a button holds their first letters. */
  async function list(
    ctx: BotContext,
    found: Spelled[],
    { words, page: wanted }: { words: string; page: number },
  ) {
    const { things, page, pages } = pageAt(
      pagesOf(found, (each) => choiceOf(each).label),
      wanted,
    )
    const [kept = ''] = /^[\x20-\x7e]{0,40}/.exec(words) ?? []
    const on = turns(ctx, { page, pages, data: `recog:list:${kept}` })
    const text = [ctx.t('decisions-which'), ...pageLine(ctx, page, pages)].join('\n')
    return ask(ctx, text, [...things.map(choiceOf), ...on])
  }

  const spelled = async () => spellings(await models.decisions())

  async function open(ctx: BotContext, { key, spellings, name }: Spelled, page: number) {
    const lines = await models.ofDecision(spellings)
    const naming = { terms: await terms.all(), locale: ctx.locale }
    const textOf = ({ line, said }: (typeof lines)[number]) =>
      ctx.t('decisions-line', {
        ...{ number: line.number, name: clip(line.name, 60), unit: line.unit.name },
        level: saidWords(said, naming).level,
      })
    const { things, ...place } = pageAt(pagesOf(lines, textOf), page)
    const units = new Set(lines.map(({ line }) => line.unit.id)).size
    const head = ctx.t('decisions-head', { decision: name, count: lines.length, units, ...place })
    await show(
      ctx,
      [head, ...things.map(textOf)].join('\n'),
      menu(
        ctx,
        [],
        [
          ...turns(ctx, { ...place, data: `recog:of:${markOf(key)}` }),
          { label: ctx.t('decisions-file'), data: `recog:file:${markOf(key)}` },
          ...backToForm(ctx),
        ],
      ),
    )
  }

  return composer
}

/** The button that lists what a decision recognised. */
export const decisionChoice = (ctx: Pick<BotContext, 't'>, decision: string): Choice => ({
  label: ctx.t('decisions-open'),
  data: `recog:of:${markOf(fold(decision))}`,
})

type Spelled = { key: string; spellings: string[]; name: string; day: string; count: number }

/** One decision is one, however its letters were typed. */
function spellings(decisions: Decision[]): Spelled[] {
  return [...groupBy(decisions, ({ decision }) => fold(decision))].map(([key, own]) => ({
    key,
    spellings: [...new Set(own.map(({ decision }) => decision))],
    name: own[0]?.decision ?? key,
    day: own[0]?.day ?? '',
    count: own.reduce((sum, { count }) => sum + count, 0),
  }))
}

const choiceOf = ({ key, name, day, count }: Spelled): Choice => ({
  label: `${clip(name, 40)}, ${showPlainDay(day)} (${count})`,
  data: `recog:of:${markOf(key)}`,
})

/** A button holds 64 bytes, the number of a decision may be longer. */
const markOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 12)
