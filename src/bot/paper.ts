import { Composer } from 'grammy'
import { nameOf } from '../domain/duties.ts'
import type { Audit } from '../storage/audit.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { PaperClaim, PaperClaims } from '../storage/paper-claims.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { deadlineWords, type Words } from './deadline.ts'
import { tailOf } from './duty-words.ts'
import { ask, conclude, show, type Choice } from './menu.ts'
import { createOwedChoice, type OwedChoiceServices, type OwedOfUnit } from './owed-choice.ts'
import { owedCommand } from './owed-command.ts'
import { owedText } from './owed-text.ts'
import type { Tell } from './tell.ts'

export type PaperServices = OwedChoiceServices & {
  paperClaims: Pick<PaperClaims, 'claim' | 'takeBack'>
  audit: Pick<Audit, 'append'>
  readers: { office(now: Date): Promise<Reachable[]> }
  tell: Tell
}

const wanted = { action: 'paper:claim', command: 'bangiay' } as const

/** /bangiay: the unit says that a report went on paper, and the office is asked whether it came. */
export function createPaper(
  services: PaperServices & { showClaims: (ctx: BotContext) => Promise<void> },
): Composer<BotContext> {
  const { timezone, duties, paperClaims, audit, readers, tell, showClaims } = services
  const choice = createOwedChoice(services)
  const composer = new Composer<BotContext>()

  composer.use(owedCommand(choice, { ...wanted, showWaiting: showClaims, goOn: claim }))

  composer.callbackQuery(/^owe:unclaim:([\w-]{12})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await takeBack(ctx, ctx.match[1] ?? '')
  })

  async function claim(ctx: BotContext, { owed, unit }: OwedOfUnit) {
    const { now } = ctx
    const claimed = await paperClaims.claim({ obligationId: owed.id, now })
    if (!claimed.ok) {
      // Somebody was faster: how it stands now is another thing than what was read before.
      const all = await duties.obligationsOf(unit.unitId, now)
      const present = all.find(({ id }) => id === owed.id) ?? owed
      return show(ctx, owedText(ctx, { owed: present, timezone }))
    }
    await audit.append({
      at: now,
      actorId: ctx.actor?.personId,
      action: 'paper.claim',
      object: `obligation:${owed.id}`,
      details: { unitId: owed.unitId },
    })
    await tell(await readers.office(now), {
      dedupe: `paper:${owed.id}:${now.getTime()}`,
      kind: 'request',
      now,
      say: (words) => ({
        text: claimText(words, claimed.claim, timezone),
        choices: claimChoices(words, claimed.claim),
      }),
    })
    const name = nameOf(owed.duty, owed.period)
    const words = claimWords(ctx, claimed.claim, timezone)
    const undo = { label: ctx.t('owe-paper-undo'), data: `owe:unclaim:${tailOf(owed.id)}` }
    await ask(ctx, ctx.t('owe-paper-claimed', { ...words, name }), [undo])
  }

  /** It was a slip of the finger: the unit is reminded again. */
  async function takeBack(ctx: BotContext, tail: string) {
    const claimed = await choice.find(ctx, tail, wanted)
    if (!claimed) return show(ctx, ctx.t('owe-not-allowed'))
    const { owed } = claimed
    const name = nameOf(owed.duty, owed.period)
    if (!(await paperClaims.takeBack({ obligationId: owed.id, now: ctx.now }))) {
      return conclude(ctx, owedText(ctx, { owed, timezone }))
    }
    await audit.append({
      at: ctx.now,
      actorId: ctx.actor?.personId,
      action: 'paper.unclaim',
      object: `obligation:${owed.id}`,
    })
    const { until } = deadlineWords(ctx, owed.period, timezone)
    return conclude(ctx, ctx.t('owe-paper-undone', { name, until }))
  }

  return composer
}

/** What all sentences about a claim name. */
export const claimWords = (
  words: Words,
  { title, label, unitName, claimedAt, dueAt }: PaperClaim,
  timezone: string,
) => ({
  name: nameOf({ title }, { label }),
  unit: unitName,
  at: showDateTime(claimedAt, { locale: words.locale, timezone }),
  until: deadlineWords(words, { dueAt }, timezone).until,
})

/** What the office is asked. */
export const claimText = (words: Words, claim: PaperClaim, timezone: string): string =>
  words.t('owe-paper-request', claimWords(words, claim, timezone))

/** Came, or did not; the moment of the claim tells it from one that is made later. */
export function claimChoices({ t }: Pick<Words, 't'>, claim: PaperClaim): Choice[] {
  const data = claimData(claim)
  return [
    { label: t('owe-paper-yes'), data: `${data}:yes` },
    { label: t('owe-paper-no'), data: `${data}:no` },
  ]
}

/** How the buttons of a claim begin. */
export const claimData = ({
  obligationId,
  claimedAt,
}: Pick<PaperClaim, 'obligationId' | 'claimedAt'>): string =>
  `paper:${tailOf(obligationId)}:${claimedAt.getTime().toString(36)}`
