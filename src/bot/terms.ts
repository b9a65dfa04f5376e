import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { termKinds, type TermKind } from '../domain/terms.ts'
import { termName } from '../forms/fields/term.ts'
import type { Audit } from '../storage/audit.ts'
import type { Terms } from '../storage/terms.ts'
import { showPlainDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import { fold } from '../text/fold.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { show } from './menu.ts'
import { officeUnit } from './office-unit.ts'
import { showTermList, showTermLists } from './term-screens.ts'

export type TermsServices = {
  timezone: string
  terms: Pick<Terms, 'all' | 'end'>
  audit: Pick<Audit, 'append'>
}

/** /danhmuc: the lists models go by: fields, tags, levels of recognition, kinds of area. */
export function createTermLists(
  { timezone, terms, audit }: TermsServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.command('danhmuc', async (ctx) => {
    if (!can(ctx.actor, 'term:write')) return show(ctx, ctx.t('terms-not-allowed'))
    const named = fold(ctx.match)
    const kind = termKinds.find((each) => fold(ctx.t(`terms-kind-${each}`)) === named)
    return kind === undefined
      ? showTermLists(ctx, await terms.all())
      : showTermList(ctx, { kind, terms: await terms.all() })
  })

  composer.callbackQuery(
    /^(?:nav:)?term:(home|list|new|end|again)(?::(\w+))?(?::([\w-]+))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const unitId = officeUnit(ctx, 'term:write')
      if (unitId === undefined) return show(ctx, ctx.t('terms-not-allowed'))
      const [, verb, named, code = ''] = ctx.match
      const kind = termKinds.find((each) => each === named)
      if (kind === undefined) return showTermLists(ctx, await terms.all())
      if (verb === 'new') return begin(ctx, { kind, unitId, isSure: code === anew })
      const note =
        verb === 'list' ? undefined : await change(ctx, { kind, code, isEnd: verb === 'end' })
      return showTermList(ctx, { kind, terms: await terms.all(), note })
    },
  )

  const begin = (ctx: BotContext, { kind, unitId, isSure }: Beginning) =>
    forms.begin(ctx, {
      formId: 'term',
      unitId,
      begun: { answers: { list: kind } },
      other: {
        isOther: ({ state }) => state.answers['list'] !== kind,
        anew: `term:new:${kind}:${anew}`,
        isSure,
      },
      intro: () => ctx.t('terms-new-title'),
    })

  /** Ends a term with today, or takes it up again; says what came of it. */
  async function change(ctx: BotContext, { kind, code, isEnd }: Change): Promise<string> {
    const list = (await terms.all()).filter((term) => term.kind === kind)
    const found = list.find((term) => term.code === code)
    if (!found) return ctx.t('terms-gone')
    const name = termName(kind, code, { terms: list, locale: ctx.locale })
    // Without any a form could not be filled in.
    const goesOn = list.filter(({ validTo }) => validTo === undefined).length
    if (isEnd && found.validTo === undefined && goesOn < 2) return ctx.t('terms-last', { name })
    const today = dayOf(ctx.now, timezone)
    if (!(await terms.end({ kind, code }, isEnd ? today : undefined)))
      return ctx.t(isEnd ? 'terms-ended-before' : 'terms-in-use', { name })
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId },
      ...{ action: isEnd ? 'term.end' : 'term.resume', object: `term:${kind}:${code}` },
    })
    return isEnd
      ? ctx.t('terms-ended', { name, day: showPlainDay(today) })
      : ctx.t('terms-resumed', { name })
  }

  return composer
}

type Beginning = { kind: TermKind; unitId: string; isSure: boolean }
type Change = { kind: TermKind; code: string; isEnd: boolean }
