import { createHash } from 'node:crypto'
import { isPhotoType } from '../domain/attachments.ts'
import type { Broadcast, BroadcastContents } from '../domain/broadcasts.ts'
import type { DraftState } from '../forms/draft.ts'
import { itemOf } from '../forms/fields/files.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { show } from './menu.ts'
import { officeUnit } from './office-unit.ts'

/** The parts of a broadcast that are changed with a form of their own. */
export type BroadcastPart = (typeof parts)[number]

export const parts = [
  ...(['text', 'english', 'files', 'whom', 'more', 'except', 'when'] as const),
  ...(['question', 'refuse'] as const),
]

/** Begins the forms of a broadcast; a form about one part remembers which broadcast it is of. */
export function createBroadcastBeginning(
  { attachments }: Pick<BroadcastServices, 'attachments'>,
  forms: Pick<Forms, 'begin'>,
) {
  return {
    /** Asks for the text of a new one, and whom it is for. */
    async compose(ctx: BotContext, { isSure }: { isSure: boolean }): Promise<void> {
      const unitId = officeUnit(ctx, 'broadcast:send')
      if (unitId === undefined) return show(ctx, ctx.t('broadcast-not-allowed'))
      await forms.begin(ctx, {
        formId: 'broadcast-new',
        unitId,
        // What was typed is not dropped unless that is said.
        other: {
          isOther: ({ state }) => 'text' in state.answers,
          anew: `bc:new:${anew}`,
          isSure,
        },
        intro: () => ctx.t('broadcast-new-intro'),
      })
    },

    /** Asks for one part of a broadcast. */
    async part(
      ctx: BotContext,
      broadcast: Broadcast,
      { part, verb, isSure }: { part: BroadcastPart; verb: string; isSure: boolean },
    ): Promise<void> {
      const unitId = officeUnit(ctx, 'broadcast:send')
      if (unitId === undefined) return show(ctx, ctx.t('broadcast-not-allowed'))
      const { id, number, contents } = broadcast
      const isGathered = gathers.includes(part)
      const about = isGathered ? id : aboutOf(broadcast)
      await forms.begin(ctx, {
        formId: `broadcast-part-${part}`,
        unitId,
        begun: { about, ...(await begun(part, contents)) },
        other: {
          isOther: ({ state }) => readAbout(state.about).id !== id,
          anew: `bc:${verb}:${number}:${anew}`,
          isSure: isSure || !isGathered,
        },
        // What is sent with its answer never waits; what is gathered goes on where it was.
        isOver: () => !isGathered,
        intro: () => ctx.t(`broadcast-begin-${part}`, { number }),
      })
    },
  }

  async function begun(
    part: BroadcastPart,
    { vi, en, files }: BroadcastContents,
  ): Promise<Partial<DraftState>> {
    if (part === 'text') return { at: 'text', answers: { text: vi } }
    if (part === 'english')
      return { at: 'text', ...(en === undefined ? {} : { answers: { text: en } }) }
    if (part !== 'files') return {}
    const known = (await attachments.byIds(files)).filter(({ file }) => file !== 'lost')
    const items = known.map((each) =>
      itemOf({ id: each.id, isDocument: each.file === 'kept' && !isPhotoType(each.type) }),
    )
    return { at: 'files', ...(items.length > 0 ? { answers: { files: items } } : {}) }
  }
}

const gathers: BroadcastPart[] = ['files', 'question']

/** Which broadcast a form is about, and how its text stood when it was begun. */
export function readAbout(about: string | undefined): { id: string; mark: string } {
  const [id = '', mark = ''] = about?.split(' ') ?? []
  return { id, mark }
}

const aboutOf = ({ id, contents }: Broadcast): string => `${id} ${textMark(contents)}`

/** Another mark as soon as a text is another. */
export const textMark = ({ vi, en }: BroadcastContents): string =>
  createHash('sha256')
    .update(JSON.stringify([vi, en]))
    .digest('hex')
    .slice(0, 16)
