import { nameOfReviewed, type Review, type Reviewed } from '../domain/reviews.ts'
import type { Report } from '../domain/reports.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { BotContext } from './context.ts'
import type { Words } from './deadline.ts'
import type { Choice } from './menu.ts'
import { openWaiting, reasonLines, reviewedWords } from './review-texts.ts'
import { reachText, type Tell } from './tell.ts'

export type ReviewTellServices = {
  readers: {
    ofUnit(of: { unitId: string; now: Date }): Promise<Reachable[]>
    office(now: Date): Promise<Reachable[]>
  }
  tell: Tell
}

/** The button with which a unit mends what was returned. */
export const fixChoice = ({ t }: Pick<Words, 't'>, number: number): Choice => ({
  label: t('review-fix'),
  data: `review:fix:${number}`,
})

/** The button with which a unit answers what the office asked. */
export const answerChoice = ({ t }: Pick<Words, 't'>, about: Reviewed): Choice => ({
  label: t('review-do-answer'),
  data: `review:answer:${nameOfReviewed(about)}`,
})

/** Tells the officers of a unit what the office decided on their report; says whether any heard. */
export async function tellDecision(
  ctx: BotContext,
  { number, version, unit }: Pick<Report, 'number' | 'version' | 'unit'>,
  { readers, tell }: ReviewTellServices,
  returned?: Pick<Review, 'fields' | 'text'>,
): Promise<string> {
  const { now } = ctx
  const by = ctx.actor?.name ?? ''
  const told = await tell(await readers.ofUnit({ unitId: unit.id, now }), {
    ...{ dedupe: `review:${number}:${version}`, kind: 'ruling', now },
    say: (to) =>
      returned
        ? {
            text: returnedText(to, { number, version, by, ...returned }),
            choices: [fixChoice(to, number)],
          }
        : { text: to.t('review-accepted-news', { number, by }) },
  })
  return reachText(ctx, told)
}

/** What a unit is told of a report that was returned: every answer with its reason. */
function returnedText(
  words: Words,
  of: { number: number; version: number; by: string } & Pick<Review, 'fields' | 'text'>,
): string {
  const { number, version, by, fields, text } = of
  return [
    words.t('review-returned-news', { number, version, by }),
    ...reasonLines(words, fields),
    ...(text === '' ? [] : [text]),
    words.t('review-returned-how', { number }),
  ].join('\n')
}

/** Tells the officers of a unit what the office asks; says whether any of them heard. */
export async function tellQuestion(
  ctx: BotContext,
  { about, unitId, text }: { about: Reviewed; unitId: string; text: string },
  { readers, tell }: ReviewTellServices,
): Promise<string> {
  const { now } = ctx
  const told = await tell(await readers.ofUnit({ unitId, now }), {
    ...{ dedupe: `asked:${nameOfReviewed(about)}:${now.toISOString()}`, kind: 'question', now },
    say: (to) => ({
      text: to.t('review-asked-news', {
        ...{ what: reviewedWords(to, about), text, by: ctx.actor?.name ?? '' },
      }),
      choices: [answerChoice(to, about)],
    }),
  })
  return reachText(ctx, told)
}

/** Tells those of the office who asked what the unit says to it. */
export async function tellAnswer(
  ctx: BotContext,
  { about, asked, text, unit }: { about: Reviewed; asked: Review[]; text: string; unit: string },
  { readers, tell }: ReviewTellServices,
): Promise<void> {
  const { now } = ctx
  await tell(await askersOf(asked, readers, now), {
    ...{ dedupe: `answered:${nameOfReviewed(about)}:${now.toISOString()}`, kind: 'question', now },
    say: (to) => ({
      text: to.t('review-answered-news', {
        ...{ what: reviewedWords(to, about), text, unit, by: ctx.actor?.name ?? '' },
      }),
      choices: [openWaiting(to, about)],
    }),
  })
}

/** Tells whoever returned a report that its unit has mended it and sent it again. */
export async function tellMended(
  ctx: BotContext,
  { number, version, unit }: { number: number; version: number; unit: string },
  returned: Review,
  { readers, tell }: ReviewTellServices,
): Promise<void> {
  const { now } = ctx
  const about = { kind: 'report', number } as const
  await tell(await askersOf([returned], readers, now), {
    ...{ dedupe: `mended:${number}:${version}`, kind: 'request', now },
    say: (to) => ({
      text: to.t('review-mended-news', { number, version, unit }),
      choices: [openWaiting(to, about)],
    }),
  })
}

/** Who of the office said this; all admins, where none of them can be reached any more. */
async function askersOf(
  said: Review[],
  readers: ReviewTellServices['readers'],
  now: Date,
): Promise<Reachable[]> {
  const office = await readers.office(now)
  const ids = new Set(said.flatMap(({ byId }) => byId ?? []))
  const askers = office.filter(({ personId, accounts }) => ids.has(personId) && accounts.length > 0)
  return askers.length > 0 ? askers : office
}
