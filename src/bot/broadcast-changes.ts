import type { Audience } from '../domain/audience.ts'
import type { Broadcast, BroadcastQuestion } from '../domain/broadcasts.ts'
import { checkText } from '../domain/broadcast-text.ts'
import { attachmentIdOf, itemsIn } from '../forms/fields/files.ts'
import type { BroadcastFacts } from '../storage/broadcast-rows.ts'
import type { Draft } from '../storage/drafts.ts'
import { joined, without } from './broadcast-audience.ts'
import { readAbout, textMark, type BroadcastPart } from './broadcast-begin.ts'

type Changed = Partial<BroadcastFacts> | { refused: Refused }

type Refused = 'broadcast-changed-meanwhile' | 'broadcast-except-all' | 'audience-roles-differ'

/** What a form about one part of a broadcast makes of it, or why it leaves it as it is. */
export const changes: Record<
  Exclude<BroadcastPart, 'refuse'>,
  (broadcast: Broadcast, draft: Draft) => Changed
> = {
  text: ({ contents }, draft) =>
    isOutdated(contents, draft) ?? { contents: { ...contents, vi: textIn(draft) } },

  english(broadcast, draft) {
    const { contents } = broadcast
    const en = textIn(draft)
    return isOutdated(contents, draft) ?? (en === '' ? {} : { contents: { ...contents, en } })
  },

  files: ({ contents }, draft) => ({ contents: { ...contents, files: filesIn(draft) } }),
  whom: (_, draft) => ({ audience: whomIn(draft) }),

  more({ audience }, draft) {
    const all = joined(audience, whomIn(draft))
    return all ? { audience: all } : { refused: 'audience-roles-differ' }
  },

  except({ audience }, draft) {
    const rest = without(audience, whomIn(draft))
    return rest ? { audience: rest } : { refused: 'broadcast-except-all' }
  },

  when: (_, { state }) => ({ sendAt: new Date(String(state.answers['at'])) }),
  question: ({ questions }, { state }) => ({
    questions: [...questions, questionOf(state.answers)],
  }),
}

/** The text of a draft, as it can be sent. */
export function textIn({ state }: Draft): string {
  const { text } = state.answers
  const read = checkText(typeof text === 'string' ? text : '')
  return read.ok ? read.value : ''
}

/** The photos or the document of a draft. */
export const filesIn = ({ state }: Draft): string[] =>
  itemsIn(state.answers['files']).map(attachmentIdOf)

/** Whom a draft is for. */
export const whomIn = ({ state }: Draft) => state.answers['whom'] as Audience

/** “Có; Không; Chưa rõ”: options apart by semicolons, or by strokes or commas where there is none. */
export function optionsIn(typed: string): string[] {
  const mark = [';', '/', ','].find((each) => typed.includes(each)) ?? ';'
  const parts = typed.split(mark).map((each) => each.trim())
  return [...new Set(parts)].filter((each) => each !== '')
}

/** Somebody else has changed the text since the form was begun: theirs is not written over. */
const isOutdated = (contents: Broadcast['contents'], { state }: Draft): Changed | undefined =>
  readAbout(state.about).mark === textMark(contents)
    ? undefined
    : { refused: 'broadcast-changed-meanwhile' }

function questionOf(answers: Record<string, unknown>): BroadcastQuestion {
  const { ask, kind, options } = answers as Record<'ask' | 'kind' | 'options', string>
  const question = { ask, kind: kind as BroadcastQuestion['kind'] }
  return kind === 'choice' ? { ...question, options: optionsIn(options) } : question
}
