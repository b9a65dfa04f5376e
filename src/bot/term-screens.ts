import { termKinds, type Term, type TermKind } from '../domain/terms.ts'
import { termName } from '../forms/fields/term.ts'
import { showPlainDay } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { menu, show } from './menu.ts'

/** Shows all lists at a glance, each as a choice. */
export function showTermLists(ctx: BotContext, terms: Term[]): Promise<void> {
  const lines = termKinds.map((kind) => {
    const names = terms.filter((term) => term.kind === kind).map((term) => termWords(ctx, term))
    return ctx.t('terms-line', { list: ctx.t(`terms-kind-${kind}`), names: names.join('; ') })
  })
  const choices = termKinds.map((kind) => ({
    label: ctx.t(`terms-kind-${kind}`),
    data: `term:list:${kind}`,
  }))
  return show(ctx, [ctx.t('terms-head'), ...lines].join('\n'), menu(ctx, choices))
}

/** Shows one list, and what can be done to each of its terms. */
export function showTermList(
  ctx: BotContext,
  { kind, terms, note }: { kind: TermKind; terms: Term[]; note?: string | undefined },
): Promise<void> {
  const all = terms.filter((term) => term.kind === kind)
  const lines = [
    ...(note === undefined ? [] : [note]),
    ctx.t('terms-list-head', { list: ctx.t(`terms-kind-${kind}`) }),
    ...all.map((term) => `– ${termWords(ctx, term)}`),
  ]
  const choices = [
    { label: ctx.t('terms-new'), data: `term:new:${kind}` },
    ...all.map(({ code, validTo }) => {
      const name = termName(kind, code, { terms: all, locale: ctx.locale })
      return validTo === undefined
        ? { label: ctx.t('terms-end', { name }), data: `term:end:${kind}:${code}` }
        : { label: ctx.t('terms-again', { name }), data: `term:again:${kind}:${code}` }
    }),
  ]
  const home = { label: ctx.t('terms-back'), data: 'term:home' }
  return show(ctx, lines.join('\n'), menu(ctx, choices, [home]))
}

/** What a term is called, and until when it can be chosen. */
function termWords(ctx: Pick<BotContext, 't' | 'locale'>, term: Term): string {
  const name = termName(term.kind, term.code, { terms: [term], locale: ctx.locale })
  return term.validTo === undefined
    ? name
    : ctx.t('terms-until', { name, day: showPlainDay(term.validTo) })
}
