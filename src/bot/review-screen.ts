import type { Report } from '../domain/reports.ts'
import { changesBetween, nextInQueue, queueOf, seenBefore, type Review } from '../domain/reviews.ts'
import { officeCode } from '../domain/units.ts'
import type { Member } from '../storage/people.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import { show, type Choice } from './menu.ts'
import { openChoice } from './owed-text.ts'
import { pageAt, pagesOf, turns } from './pages.ts'
import { showScreen } from './question-queue.ts'
import { reportHead } from './report-screen.ts'
import { answersIn } from './review-answers.ts'
import {
  changeLines,
  historyLines,
  nextChoice,
  openWaiting,
  stateLines,
  toReviews,
  waitingLine,
} from './review-texts.ts'

export type ReviewScreenServices = {
  timezone: string
  texts: Pick<Texts, 'find'>
  reports: { byNumber(number: number, version?: number): Promise<Report | undefined> }
  reviews: Pick<Reviews, 'of' | 'waiting' | 'mayDecide'>
  people: { membersOf(unitId: string, now: Date): Promise<Member[]> }
}

/** The screens of /duyet that only show: what waits, and one report with what changed in it. */
export function createReviewScreens(services: ReviewScreenServices) {
  const { timezone, texts, reports, reviews, people } = services

  return {
    /** What waits for the office, the oldest first. */
    async showQueue(ctx: BotContext, wanted = 1): Promise<void> {
      const all = queueOf(await reviews.waiting())
      const line = (one: (typeof all)[number]) => `– ${waitingLine(ctx, one, timezone)}`
      const { things, page, pages } = pageAt(pagesOf(all, line), wanted)
      const head =
        all.length === 0
          ? ctx.t('review-none')
          : ctx.t('review-head', { count: all.length, page, pages })
      const choices = things.map((one) => openWaiting(ctx, one))
      await showScreen(ctx, [head, ...things.map(line)], {
        options: [...choices, ...turns(ctx, { page, pages, data: 'review:queue' })],
        nav: [],
      })
    },

    /** A report as it waits: what changed, every answer under its number, and what can be done. */
    async showOne(ctx: BotContext, number: number, { page: wanted = 1, note = '' } = {}) {
      const report = await reports.byNumber(number)
      if (!report) return show(ctx, ctx.t('overview-report-gone'))
      const said = await reviews.of({ kind: 'report', number })
      const byId = ctx.actor?.personId ?? ''
      const decided = await reviews.mayDecide({ number, version: report.version, byId })
      const isOwn = decided === 'own' && report.review === 'waiting'
      const own = isOwn ? [ctx.t('review-own'), await othersText(ctx)].join(' ') : ''
      const lines = [
        ...reportHead(ctx, report, { latest: report.version, texts, timezone }),
        ...stateLines(ctx, report.review),
        own,
        ...historyLines(ctx, said, timezone),
        ...(await changesOf(ctx, report, said)),
        ...answersIn(report, texts).flatMap(({ label, value }, at) =>
          value === undefined ? [] : [`${at + 1}. ${label}: ${value}`],
        ),
      ].flatMap(inPieces)
      // A line is no option here: as many stand on a page as its letters allow.
      const { things, page, pages } = pageAt(pagesOf(lines, String, lines.length), wanted)
      const next = nextInQueue(queueOf(await reviews.waiting()), { kind: 'report', number })
      const head = [note, ...(pages > 1 ? [ctx.t('documents-page', { page, pages })] : [])]
      return showScreen(ctx, [...head.filter(Boolean), ...things], {
        options: [
          ...(decided === 'done' ? deedsFor(ctx, report) : []),
          { label: ctx.t('review-do-ask'), data: `review:ask:report:${number}` },
          ...turns(ctx, { page, pages, data: `review:open:${number}` }),
          openChoice(ctx, number),
          ...nextChoice(ctx, next),
        ],
        nav: [toReviews(ctx)],
      })
    },

    /** What waits when something is done with this. */
    async nextAfter(ctx: BotContext, number: number): Promise<Choice[]> {
      return nextChoice(
        ctx,
        nextInQueue(queueOf(await reviews.waiting()), { kind: 'report', number }),
      )
    },
  }

  /** What is other than in the version that the office decided on last. */
  async function changesOf(ctx: BotContext, report: Report, said: Review[]): Promise<string[]> {
    const { number, version } = report
    const before = seenBefore(said, version)
    const old = before > 0 ? await reports.byNumber(number, before) : undefined
    if (!old) return []
    const changes = changesBetween(old.shown, report.shown)
    return changeLines(ctx, changes, { before, reviews: said })
  }

  /** Nobody reviews what they sent: who else of the office can. */
  async function othersText(ctx: BotContext): Promise<string> {
    const office = ctx.actor?.memberships.find(({ unitCode }) => unitCode === officeCode)
    const members = office ? await people.membersOf(office.unitId, ctx.now) : []
    const others = members
      .filter(({ role, personId }) => role === 'admin' && personId !== ctx.actor?.personId)
      .map(({ name }) => name)
    return others.length === 0
      ? ctx.t('review-own-alone')
      : ctx.t('review-own-others', { names: others.slice(0, 5).join(', ') })
  }
}

const deedsFor = ({ t }: Pick<BotContext, 't'>, { number, version }: Report): Choice[] => [
  { label: t('review-do-accept'), data: `review:accept:${number}:${version}` },
  { label: t('review-do-return'), data: `review:return:${number}:${version}` },
]

/** A long answer in pieces that each have room on a page. */
function inPieces(line: string): string[] {
  const pieces: string[] = []
  for (let rest = line; rest !== '';) {
    const room = rest.slice(0, longest)
    const at = rest.length > longest ? Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n')) : -1
    pieces.push(at > 0 ? rest.slice(0, at) : room)
    rest = rest.slice(at > 0 ? at + 1 : longest)
  }
  return pieces
}

/** A page holds 1,500 letters. */
const longest = 1200
