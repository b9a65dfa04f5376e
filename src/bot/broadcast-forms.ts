import { can } from '../domain/access.ts'
import type { Audience } from '../domain/audience.ts'
import type { Broadcast, BroadcastQuestion } from '../domain/broadcasts.ts'
import { checkText } from '../domain/broadcast-text.ts'
import { attachmentIdOf, isDocument, itemsIn } from '../forms/fields/files.ts'
import type { BroadcastFacts } from '../storage/broadcast-rows.ts'
import type { Draft } from '../storage/drafts.ts'
import { createBroadcastApproval, type ApprovalServices } from './broadcast-approval.ts'
import { audienceHelps, joined, without } from './broadcast-audience.ts'
import { broadcastScreen, openLink, type BroadcastScreenServices } from './broadcast-draft.ts'
import { readAbout, textMark } from './broadcast-begin.ts'
import { createBroadcastKeeping, type KeepingServices } from './broadcast-keeping.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'
import { dayOf } from '../text/days.ts'

export type BroadcastUseServices = BroadcastScreenServices & ApprovalServices & KeepingServices

type Change = (broadcast: Broadcast, draft: Draft) => Partial<BroadcastFacts> | { refused: Refused }

type Refused = 'broadcast-changed-meanwhile' | 'broadcast-except-all'

/** The forms of a broadcast: a new one, and each part of one that is changed by itself. */
export function createBroadcastUses(services: BroadcastUseServices): Record<string, FormUse> {
  const { broadcasts, timezone } = services
  const keeping = createBroadcastKeeping(services)
  const approval = createBroadcastApproval(services)

  const mayFill: FormUse['mayFill'] = (ctx) => can(ctx.actor, 'broadcast:send')

  /** Texts are looked at when they are typed, not when they are sent. */
  const vet: NonNullable<FormUse['vet']> = (ctx, _, { answers }) => {
    const { text } = answers
    const read = typeof text === 'string' ? checkText(text) : undefined
    const unfit =
      read && !read.ok ? { key: 'text', note: ctx.t(read.error.id, read.error.args) } : undefined
    return Promise.resolve(unfit)
  }

  const audience: NonNullable<FormUse['audience']> = ({ now }) =>
    audienceHelps(services, { now, day: dayOf(now, timezone) })

  /** The screen of the broadcast as it stands now, below a note if there is one. */
  const screenOf = async (ctx: BotContext, id: string, ...notes: string[]) => {
    const broadcast = await broadcasts.byId(id)
    if (!broadcast) return { text: ctx.t('broadcast-gone') }
    const { text, markup } = await broadcastScreen(ctx, broadcast, services)
    return { text: [...notes, text].join('\n\n'), markup }
  }

  const numberOf = async ({ state }: Draft) =>
    (await broadcasts.byId(readAbout(state.about).id))?.number ?? 0

  /** A form that changes one part of a draft; its answer is shown where it belongs. */
  const changing = (change: Change, more: Partial<FormUse> = {}): FormUse => ({
    mayFill,
    isAtOnce: true,
    isForOthers: true,
    title: async (ctx, draft) => ctx.t('broadcast-change-title', { number: await numberOf(draft) }),
    leave: async (ctx, draft) =>
      screenOf(ctx, readAbout(draft.state.about).id, ctx.t('broadcast-left')),
    async complete(ctx, { draft }) {
      const { id } = readAbout(draft.state.about)
      const broadcast = await broadcasts.byId(id)
      if (broadcast?.status !== 'draft') {
        const markup = broadcast && menu(ctx, [openLink(ctx, broadcast.number)])
        return { last: [{ text: ctx.t('broadcast-too-late'), ...(markup ? { markup } : {}) }] }
      }
      const changed = change(broadcast, draft)
      if ('refused' in changed) return { last: [await screenOf(ctx, id, ctx.t(changed.refused))] }
      await keeping.change(ctx, broadcast, changed)
      return { last: [await screenOf(ctx, id)] }
    },
    ...more,
  })

  const textOf = ({ state }: Draft): string => {
    const { text: typed } = state.answers
    const read = checkText(typeof typed === 'string' ? typed : '')
    return read.ok ? read.value : ''
  }
  const whomOf = ({ state }: Draft) => state.answers['whom'] as Audience
  const isOutdated = ({ contents }: Broadcast, { state }: Draft) =>
    readAbout(state.about).mark !== textMark(contents)

  const compose: FormUse = {
    mayFill,
    isAtOnce: true,
    isForOthers: true,
    vet,
    audience,
    title: (ctx) => Promise.resolve(ctx.t('broadcast-new-title')),
    async complete(ctx, { draft }) {
      const files = itemsIn(draft.state.answers['files']).map(attachmentIdOf)
      const made = await keeping.create(ctx, {
        contents: { vi: textOf(draft), files },
        audience: whomOf(draft),
      })
      return { last: [await screenOf(ctx, made.id)] }
    },
  }

  const text = changing(
    (broadcast, draft) => {
      if (isOutdated(broadcast, draft)) return { refused: 'broadcast-changed-meanwhile' }
      return { contents: { ...broadcast.contents, vi: textOf(draft) } }
    },
    { vet },
  )

  const english = changing(
    (broadcast, draft) => {
      if (isOutdated(broadcast, draft)) return { refused: 'broadcast-changed-meanwhile' }
      const en = textOf(draft)
      return { contents: en === '' ? broadcast.contents : { ...broadcast.contents, en } }
    },
    { vet },
  )

  const files = changing(
    ({ contents }, { state }) => ({
      contents: { ...contents, files: itemsIn(state.answers['files']).map(attachmentIdOf) },
    }),
    {
      // Photos go together as an album, and a document goes alone.
      vet: (ctx, _, { answers }) => {
        const items = itemsIn(answers['files'])
        const isMixed = items.length > 1 && items.some(isDocument)
        return Promise.resolve(
          isMixed ? { key: 'files', note: ctx.t('broadcast-files-mixed') } : undefined,
        )
      },
    },
  )

  const refuse: FormUse = {
    mayFill,
    isAtOnce: true,
    isForOthers: true,
    title: async (ctx, draft) => ctx.t('broadcast-refuse-title', { number: await numberOf(draft) }),
    leave: async (ctx, draft) =>
      screenOf(ctx, readAbout(draft.state.about).id, ctx.t('broadcast-left')),
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
    'broadcast-part-text': text,
    'broadcast-part-english': english,
    'broadcast-part-files': files,
    'broadcast-part-whom': changing((_, draft) => ({ audience: whomOf(draft) }), { audience }),
    'broadcast-part-more': changing(
      (broadcast, draft) => ({ audience: joined(broadcast.audience, whomOf(draft)) }),
      { audience },
    ),
    'broadcast-part-except': changing(
      (broadcast, draft) => {
        const rest = without(broadcast.audience, whomOf(draft))
        return rest ? { audience: rest } : { refused: 'broadcast-except-all' }
      },
      { audience },
    ),
    'broadcast-part-when': changing((_, { state }) => ({
      sendAt: new Date(String(state.answers['at'])),
    })),
    'broadcast-part-question': changing(({ questions }, { state }) => ({
      questions: [...questions, questionOf(state.answers)],
    })),
    'broadcast-part-refuse': refuse,
  }
}

/** A question as the form asked for it. */
function questionOf(answers: Record<string, unknown>): BroadcastQuestion {
  const { ask, kind, options } = answers as Record<'ask' | 'kind' | 'options', string>
  const question = { ask, kind: kind as BroadcastQuestion['kind'] }
  return kind === 'choice' ? { ...question, options: optionsIn(options) } : question
}

/** “Có; Không; Chưa rõ”: options apart by semicolons, or by commas or strokes where there is none. */
export function optionsIn(typed: string): string[] {
  const mark = [';', '/', ','].find((each) => typed.includes(each)) ?? ';'
  const parts = typed.split(mark).map((each) => each.trim())
  return [...new Set(parts)].filter((each) => each !== '')
}
