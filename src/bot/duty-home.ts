import { nameOf } from '../domain/duties.ts'
import { presentPeriods } from '../domain/periods.ts'
import type { Unit } from '../domain/units.ts'
import type { DutyCount } from '../storage/duties.ts'
import { showDay } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { basisWords, closedLine } from './due.ts'
import { boundWords, tailOf } from './duty-words.ts'
import { menu, show } from './menu.ts'
import { claimData } from './paper.ts'

/** Something that a unit asks the office about one of its reports. */
type Asked = { obligationId: string; unitName: string; title: string; label: string }

export type DutyHomeServices = {
  timezone: string
  duties: { list(): Promise<DutyCount[]> }
  units: { all(): Promise<Unit[]> }
  extensions: { waiting(): Promise<(Asked & { id: string; wantedDay: string; reason: string })[]> }
  paperClaims: { waiting(): Promise<(Asked & { claimedAt: Date })[]> }
  /** The month of a channel that counts its messages: used up, allowed, reminders to come. */
  forecast: (
    channel: string,
    now: Date,
  ) => Promise<{ used: number; perMonth: number; planned: number } | undefined>
}

/** How many of those who wait are offered at once. */
const offered = 5

/** The first screen of /hanbaocao: what waits for the office, and every duty that holds. */
export function createDutyHome(services: DutyHomeServices) {
  const { timezone, duties, units, extensions, paperClaims, forecast } = services

  async function showHome(ctx: BotContext, note?: string): Promise<void> {
    const present = presentPeriods(await duties.list(), ctx.now)
    const all = await units.all()
    const waiting = await waitingParts(ctx)
    const texts = [
      ...(note === undefined ? [] : [note]),
      ...waiting.lines,
      ...(await monthLines(ctx)),
      ...present.map((one) => dutyText(ctx, one, all)),
      ...(present.length === 0 ? [ctx.t('duties-none')] : []),
    ]
    const choices = [
      ...present.map(({ duty, period }) => ({
        label: nameOf(duty, period),
        data: `duty:show:${tailOf(period.id)}`,
      })),
      ...waiting.choices,
      { label: ctx.t('duties-new'), data: 'go:nghiavu' },
      { label: ctx.t('days-off-go'), data: 'go:ngaynghi' },
      { label: ctx.t('phones-go'), data: 'go:sodienthoai' },
    ]
    return show(ctx, texts.join('\n\n'), menu(ctx, choices))
  }

  const dutyText = (ctx: BotContext, { duty, period, reported, total }: DutyCount, all: Unit[]) =>
    [
      ctx.t('duties-one', {
        name: nameOf(duty, period),
        who: boundWords(ctx, duty, all),
        basis: basisWords(ctx, duty, timezone),
        reported,
        total,
        ...deadlineWords(ctx, period, timezone),
      }),
      ...closedLine(ctx, period, timezone),
    ].join('\n')

  /** Who asks for a later day, and who says that the report went on paper. */
  async function waitingParts(ctx: BotContext) {
    const later = await extensions.waiting()
    const paper = await paperClaims.waiting()
    if (later.length + paper.length === 0) return { lines: [], choices: [] }
    const text = [
      ctx.t('duties-waiting', { extensions: later.length, papers: paper.length }),
      ...later.slice(0, offered).map(({ wantedDay, reason, ...asked }) =>
        ctx.t('duties-waiting-extension', {
          ...wordsOf(asked),
          day: showDay(wantedDay, ctx.locale),
          reason,
        }),
      ),
      ...paper.slice(0, offered).map((asked) => ctx.t('duties-waiting-paper', wordsOf(asked))),
    ].join('\n')
    // Straight to the question that is answered with one tap.
    const choices = [
      ...later.slice(0, offered).map(({ id, unitName: unit }) => ({
        label: ctx.t('duties-home-extension', { unit }),
        data: `ext:${tailOf(id)}:open`,
      })),
      ...paper.slice(0, offered).map((claim) => ({
        label: ctx.t('duties-home-paper', { unit: claim.unitName }),
        data: `${claimData(claim)}:open`,
      })),
    ]
    return { lines: [text], choices }
  }

  async function monthLines(ctx: BotContext): Promise<string[]> {
    const month = await forecast('zalo', ctx.now)
    if (!month) return []
    const isShort = month.used + month.planned > month.perMonth
    return [ctx.t(isShort ? 'duties-month-short' : 'duties-zalo-month', month)]
  }

  return { showHome }
}

const wordsOf = ({ unitName, title, label }: Omit<Asked, 'obligationId'>) => ({
  unit: unitName,
  name: nameOf({ title }, { label }),
})
