import { can } from '../domain/access.ts'
import { readWord } from '../forms/words.ts'
import type { CriteriaRecord } from '../storage/criteria-rows.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { ShownButtons } from '../storage/shown-buttons.ts'
import { fold } from '../text/fold.ts'
import { becomeTap } from './become.ts'
import type { BotContext } from './context.ts'
import { placeOf } from './criteria-draft.ts'

export type CriteriaTypedServices = {
  shownButtons: Pick<ShownButtons, 'last'>
  criteriaSets: Pick<CriteriaSets, 'byId'>
}

/** Takes the words that mean the draft of a set, where that is what was shown last in the chat. */
export function createCriteriaTyped({ shownButtons, criteriaSets }: CriteriaTypedServices) {
  return {
    /** “gửi”, “công bố”, “sửa 8”, “sửa tiêu chí 2.1” */
    async takesWord(ctx: BotContext): Promise<boolean> {
      const deed = readDeed(ctx.message?.text ?? '')
      if (!deed || !can(ctx.actor, 'criteria:write')) return false
      const screen = (await shownButtons.last(ctx.chatKey, ctx.now)).map(({ data }) => data)
      const [id, ...others] = new Set(screen.flatMap((data) => ofDraft.exec(data)?.[1] ?? []))
      const set = id === undefined || others.length > 0 ? undefined : await criteriaSets.byId(id)
      if (set?.status !== 'draft') return false
      const data =
        deed.is === 'change' ? changing(deed.which, set, screen) : publishing(deed, set, screen)
      if (data !== undefined) becomeTap(ctx, data)
      return data !== undefined
    },
  }
}

type Deed = { is: 'send' | 'publish' | 'agree' } | { is: 'change'; which: string }

function readDeed(text: string): Deed | undefined {
  if (text.length > longest) return undefined
  const typed = fold(text).replace(/[.!]$/, '')
  if (readWord(text)?.word === 'send') return { is: 'send' }
  if (publish.has(typed)) return { is: 'publish' }
  if (agree.has(typed)) return { is: 'agree' }
  const which = changed.exec(typed)?.[1]
  if (which !== undefined) return { is: 'change', which }
  return readWord(text)?.word === 'edit' ? { is: 'change', which: '' } : undefined
}

const longest = 60
const publish: ReadonlySet<string> = new Set(['cong bo', 'publish'])
const agree: ReadonlySet<string> = new Set(['co', 'dong y', 'ok', 'yes'])
const changed = /^(?:sua|edit)(?: (?:tieu chi|muc|criterion))?(?: so)? (\S{0,10}\d\S{0,10})$/

/**
 * The button that goes on to publishing: to being asked first, and only then to doing it. By “gửi”,
 * which also saves, it is asked once more: on a slow line people type it again.
 */
function publishing({ is }: Deed, { id }: CriteriaRecord, screen: string[]): string | undefined {
  const sure = screen.find((data) => data.startsWith('cr:sure:'))
  if (is === 'agree') return sure
  if (is === 'send' && sure !== undefined) return sure.replace('cr:sure:', 'cr:publish:')
  return sure ?? screen.find((data) => data.startsWith('cr:publish:')) ?? `cr:draft:${id}`
}

/**
 * The button that changes the criterion of a code or of a place in the list; where these are two
 * criteria, or there is none, the list to choose from.
 */
function changing(which: string, set: CriteriaRecord, screen: string[]): string {
  const listed = screen.filter((data) => data.startsWith('cr:item:'))
  const listedAt = listed.map((data) => Number(data.split(':')[3]))
  const place = /^\d{1,3}$/.test(which) ? Number(which) - 1 : -1
  const found = new Set([
    set.criteria.findIndex(({ code }) => fold(code) === which),
    // Where the list is shown, its numbers are what is meant.
    listed.length > 0 ? (listedAt[place] ?? -1) : place,
  ])
  const [at, ...others] = [...found].filter((each) => set.criteria[each] !== undefined)
  const criterion = at === undefined || others.length > 0 ? undefined : set.criteria[at]
  return criterion && at !== undefined
    ? `cr:change:${set.id}:${placeOf(criterion, at)}`
    : `cr:items:${set.id}`
}

/** A button that belongs to the draft of a set. */
const ofDraft =
  /^(?:nav:)?cr:(?:publish|sure|draft|facts|items|add|item|change|remove|drop):([\w-]{36})/
