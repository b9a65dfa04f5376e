import { can } from '../domain/access.ts'
import { checkText } from '../domain/broadcast-text.ts'
import { createBroadcastApproval } from './broadcast-approval.ts'
import { follow, unfitText, type BroadcastFollowServices } from './broadcast-follow.ts'
import { vetTexts } from './broadcast-vets.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'

/** The form of a correction: what is sent is looked at as a broadcast's text is. */
export function createBroadcastCorrectUse(services: BroadcastFollowServices): FormUse {
  const approval = createBroadcastApproval(services)
  const aboutOf = (about: string | undefined) => services.broadcasts.byId(about ?? '')

  return {
    mayFill: (ctx) => can(ctx.actor, 'broadcast:send'),
    isForOthers: true,

    async title(ctx, { state }) {
      const number = (await aboutOf(state.about))?.number ?? 0
      return ctx.t('broadcast-correct-title', { number })
    },

    vet: vetTexts,

    async complete(ctx, { draft }) {
      const broadcast = await aboutOf(draft.state.about)
      if (!broadcast) return { last: [{ text: ctx.t('broadcast-gone') }] }
      const unfit = await unfitText(ctx, broadcast, services)
      if (unfit !== undefined) return { last: [{ text: unfit }] }
      const { text, english } = draft.state.answers as { text: string; english?: string }
      const [vi, en] = [text, english].map((each) => textOf(each))
      const { files } = broadcast.contents
      const contents = { vi: vi ?? '', ...(en === undefined ? {} : { en }), files }
      const followed = await follow(ctx, broadcast, { kind: 'correction', contents, services })
      if (!followed) return { last: [{ text: ctx.t('broadcast-gone') }] }
      if (followed.status === 'draft') return { last: [await approval.putForward(ctx, followed)] }
      const shown = { label: ctx.t('broadcast-do-show'), data: `bc:show:${followed.number}` }
      const last = ctx.t('broadcast-correct-sent', { number: broadcast.number })
      return { last: [{ text: last, markup: menu(ctx, [shown]) }] }
    },
  }
}

/** The text as it was found fit when it was typed. */
function textOf(source: string | undefined): string | undefined {
  const reading = source === undefined ? undefined : checkText(source)
  return reading?.ok ? reading.value : undefined
}
