import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Audit } from '../storage/audit.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Answered, PaperClaim, PaperClaims } from '../storage/paper-claims.ts'
import { showDateTime } from '../text/dates.ts'
import type { Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import { ask, conclude, show } from './menu.ts'
import { pageSize } from './overview-lists.ts'
import { claimChoices, claimData, claimText, claimWords } from './paper.ts'
import { reachText, type Tell } from './tell.ts'

export type PaperRuleServices = {
  timezone: string
  texts: Pick<Texts, 't'>
  paperClaims: Pick<PaperClaims, 'waiting' | 'answer'>
  audit: Pick<Audit, 'append'>
  readers: {
    ofUnit(of: { unitId: string; alsoId?: string | undefined; now: Date }): Promise<Reachable[]>
  }
  tell: Tell
}

type Done = Extract<Answered, { outcome: 'done' }>

/** The office's side of a report on paper: the list, one claim, and whether it came. */
export function createPaperRule(services: PaperRuleServices) {
  const { timezone, texts, paperClaims, audit, readers, tell } = services
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^paper:([\w-]{12}):([0-9a-z]{1,9}):(open|yes|no)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, idTail = '', moment = '', what] = ctx.match
    if (!ctx.actor || !can(ctx.actor, 'obligation:rule'))
      return show(ctx, ctx.t('owe-rule-not-allowed'))
    if (what === 'open') return openClaim(ctx, ctx.match[0].replace(/:open$/, ''))
    const came = what === 'yes'
    const answered = await paperClaims.answer({
      idTail,
      claimedAt: new Date(Number.parseInt(moment, 36)),
      came,
      // The records are read in Vietnamese, whatever language the admin uses.
      reason: texts.t('vi', came ? 'owe-paper-reason-yes' : 'owe-paper-reason-no'),
      byId: ctx.actor.personId,
      now: ctx.now,
    })
    if (answered.outcome === 'done') return settle(ctx, answered, came)
    return showUndone(ctx, answered)
  })

  async function openClaim(ctx: BotContext, data: string) {
    const claim = (await paperClaims.waiting()).find((each) => claimData(each) === data)
    return claim ? showClaim(ctx, claim) : show(ctx, ctx.t('owe-paper-gone'))
  }

  const showClaim = (ctx: BotContext, claim: PaperClaim) =>
    ask(ctx, claimText(ctx, claim, timezone), claimChoices(ctx, claim))

  /** Everything that waits; with one claim there is nothing to choose. */
  async function showClaims(ctx: BotContext): Promise<void> {
    const all = await paperClaims.waiting()
    const [only] = all
    if (!only) return show(ctx, ctx.t('owe-papers-none'))
    if (all.length === 1) return showClaim(ctx, only)
    const choices = all.slice(0, pageSize).map((claim) => ({
      label: ctx.t('owe-paper-line', claimWords(ctx, claim, timezone)),
      data: `${claimData(claim)}:open`,
    }))
    const more = all.length - choices.length
    const lines = [
      ctx.t('owe-papers', { count: all.length }),
      ...(more > 0 ? [ctx.t('owe-more', { count: more })] : []),
    ]
    return ask(ctx, lines.join('\n'), choices)
  }

  /** Says what was decided: to the office here, to the unit, and in the records. */
  async function settle(ctx: BotContext, { claim, claimedById }: Done, came: boolean) {
    const { now } = ctx
    await audit.append({
      at: now,
      actorId: ctx.actor?.personId,
      action: came ? 'paper.came' : 'paper.missing',
      object: `obligation:${claim.obligationId}`,
    })
    // Whoever said that it was sent waits for the answer, officer or not.
    const waiting = await readers.ofUnit({ unitId: claim.unitId, alsoId: claimedById, now })
    const told = await tell(waiting, {
      dedupe: `ruling:${claimData(claim)}`,
      kind: 'ruling',
      now,
      say: (words) => {
        const said = claimWords(words, claim, timezone)
        if (came) return { text: words.t('owe-told-paper', said) }
        const goOn = { label: words.t('people-go-baocao'), data: 'go:baocao' }
        return { text: words.t('owe-told-no-paper', said), choices: [goOn] }
      },
    })
    const key = came ? 'owe-paper-came' : 'owe-paper-missing'
    const decided = ctx.t(key, claimWords(ctx, claim, timezone))
    await conclude(ctx, [decided, reachText(ctx, told)].join('\n'))
  }

  async function showUndone(ctx: BotContext, answered: Exclude<Answered, { outcome: 'done' }>) {
    if (answered.outcome === 'gone') return conclude(ctx, ctx.t('owe-paper-gone'))
    if (answered.outcome === 'settled')
      return conclude(ctx, ctx.t(`owe-settled-${answered.settled}`))
    const at = showDateTime(answered.at, { locale: ctx.locale, timezone })
    const key = answered.cameOnPaper ? 'owe-decided-came' : 'owe-decided-missing'
    return conclude(ctx, ctx.t(key, { by: answered.by, at }))
  }

  return { composer, showClaims }
}
