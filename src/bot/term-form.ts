import { can } from '../domain/access.ts'
import { sameTerm, termCode, type TermKind } from '../domain/terms.ts'
import type { Audit } from '../storage/audit.ts'
import type { Terms } from '../storage/terms.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'

export type TermUseServices = {
  timezone: string
  terms: Pick<Terms, 'all' | 'add'>
  audit: Pick<Audit, 'append'>
}

/** The form of the office that adds a word to a list; it can be chosen from today on. */
export function createTermUse({ timezone, terms, audit }: TermUseServices): FormUse {
  /** Why a name can not be added to a list. */
  const unfitName = async (ctx: BotContext, list: TermKind, name: string) => {
    if (!/\p{L}/u.test(name)) return ctx.t('terms-name-unfit')
    const known = sameTerm(await terms.all(), list, name)
    if (!known) return undefined
    const words = { name: known.name, list: ctx.t(`terms-kind-${list}`) }
    return ctx.t(known.validTo === undefined ? 'terms-known' : 'terms-known-ended', words)
  }

  return {
    mayFill: (ctx) => can(ctx.actor, 'term:write'),
    title: (ctx) => Promise.resolve(ctx.t('terms-new-title')),

    async vet(ctx, _, { answers }) {
      const { list, name } = answers as { list?: TermKind; name?: string }
      if (list === undefined || name === undefined) return undefined
      const note = await unfitName(ctx, list, name)
      return note === undefined ? undefined : { key: 'name', note }
    },

    async complete(ctx, { draft }) {
      const answers = draft.state.answers as { list: TermKind; name: string }
      const { list: kind } = answers
      const name = answers.name.replace(/\s+/g, ' ')
      const refused = await unfitName(ctx, kind, name)
      if (refused !== undefined) return { refused }
      const taken = (await terms.all()).filter((term) => term.kind === kind)
      const code = termCode(
        name,
        taken.map((term) => term.code),
      )
      const list = ctx.t(`terms-kind-${kind}`)
      const isNew = await terms.add({ kind, code, name, from: dayOf(ctx.now, timezone) })
      if (!isNew) return { refused: ctx.t('terms-known', { name, list }) }
      await audit.append({
        ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'term.add' },
        object: `term:${kind}:${code}`,
      })
      const choices = [
        { label: ctx.t('terms-new'), data: `term:new:${kind}` },
        { label: ctx.t('terms-open', { list }), data: `term:list:${kind}` },
      ]
      return {
        last: [{ text: ctx.t('terms-added', { name, list }), markup: menu(ctx, choices) }],
      }
    },
  }
}
