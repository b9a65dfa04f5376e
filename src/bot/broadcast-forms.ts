import { can } from '../domain/access.ts'
import type { Draft } from '../storage/drafts.ts'
import { dayOf } from '../text/days.ts'
import { createBroadcastApproval, type ApprovalServices } from './broadcast-approval.ts'
import { audienceHelps } from './broadcast-audience.ts'
import { readAbout } from './broadcast-begin.ts'
import { changes, filesIn, textIn, whomIn } from './broadcast-changes.ts'
import { broadcastScreen, openLink, type BroadcastScreenServices } from './broadcast-draft.ts'
import { createBroadcastKeeping, type KeepingServices } from './broadcast-keeping.ts'
import { vetFiles, vetQuestion, vetTexts } from './broadcast-vets.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'

export type BroadcastUseServices = BroadcastScreenServices & ApprovalServices & KeepingServices

/** The forms of a broadcast: a new one, and each part of one that is changed by itself. */
export function createBroadcastUses(services: BroadcastUseServices): Record<string, FormUse> {
  const { broadcasts, timezone } = services
  const keeping = createBroadcastKeeping(services)
  const approval = createBroadcastApproval(services)

  const common = {
    mayFill: (ctx) => can(ctx.actor, 'broadcast:send'),
    isAtOnce: true,
    isForOthers: true,
  } satisfies Partial<FormUse>

  const audience: NonNullable<FormUse['audience']> = ({ now }) =>
    audienceHelps(services, { now, day: dayOf(now, timezone) })

  const compose: FormUse = {
    ...common,
    vet: vetTexts,
    audience,
    title: (ctx) => Promise.resolve(ctx.t('broadcast-new-title')),
    async complete(ctx, { draft }) {
      const contents = { vi: textIn(draft), files: filesIn(draft) }
      const made = await keeping.create(ctx, { contents, audience: whomIn(draft) })
      return { last: [await screenOf(ctx, made.id)] }
    },
  }

  const refuse: FormUse = {
    ...common,
    title: async (ctx, draft) => ctx.t('broadcast-refuse-title', { number: await numberOf(draft) }),
    leave,
    async complete(ctx, { draft }) {
      const broadcast = await broadcasts.byId(readAbout(draft.state.about).id)
      const { reason } = draft.state.answers as { reason: string }
      const { id = '', number = 0 } = broadcast ?? {}
      const isDone =
        broadcast !== undefined &&
        approval.mayDecide(ctx, broadcast) &&
        (await broadcasts.move({ id, from: ['awaiting'], to: 'refused', now: ctx.now, reason }))
      if (!isDone) return { last: [{ text: ctx.t('broadcast-decided-before') }] }
      await approval.answer(ctx, broadcast, { approved: false, reason })
      return { last: [{ text: ctx.t('broadcast-refused', { number }), markup: menu(ctx, []) }] }
    },
  }

  return {
    'broadcast-new': compose,
    'broadcast-part-text': changing('text', { vet: vetTexts }),
    'broadcast-part-english': changing('english', { vet: vetTexts }),
    'broadcast-part-files': changing('files', { vet: vetFiles }),
    'broadcast-part-whom': changing('whom', { audience }),
    'broadcast-part-more': changing('more', { audience }),
    'broadcast-part-except': changing('except', { audience }),
    'broadcast-part-when': changing('when'),
    'broadcast-part-question': changing('question', { vet: vetQuestion }),
    'broadcast-part-refuse': refuse,
  }

  /** A form that changes one part of a draft; then the whole of it is shown as it stands. */
  function changing(part: keyof typeof changes, more: Partial<FormUse> = {}): FormUse {
    return {
      ...common,
      title: async (ctx, draft) =>
        ctx.t('broadcast-change-title', { number: await numberOf(draft) }),
      leave,
      async complete(ctx, { draft }) {
        const { id } = readAbout(draft.state.about)
        const broadcast = await broadcasts.byId(id)
        const changed = broadcast?.status === 'draft' ? changes[part](broadcast, draft) : undefined
        if (changed && 'refused' in changed)
          return { last: [await screenOf(ctx, id, ctx.t(changed.refused))] }
        if (broadcast && changed && (await keeping.change(ctx, broadcast, changed)))
          return { last: [await screenOf(ctx, id)] }
        const markup = broadcast && menu(ctx, [openLink(ctx, broadcast.number)])
        return { last: [{ text: ctx.t('broadcast-too-late'), ...(markup ? { markup } : {}) }] }
      },
      ...more,
    }
  }

  /** The screen of the broadcast as it stands now, below a note if there is one. */
  async function screenOf(ctx: BotContext, id: string, ...notes: string[]) {
    const broadcast = await broadcasts.byId(id)
    if (!broadcast) return { text: ctx.t('broadcast-gone') }
    const { text, markup } = await broadcastScreen(ctx, broadcast, services)
    return { text: [...notes, text].join('\n\n'), markup }
  }

  function leave(ctx: BotContext, draft: Draft) {
    return screenOf(ctx, readAbout(draft.state.about).id, ctx.t('broadcast-left'))
  }

  async function numberOf({ state }: Draft) {
    return (await broadcasts.byId(readAbout(state.about).id))?.number ?? 0
  }
}
