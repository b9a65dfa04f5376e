import { z } from 'zod'

/**
 * All that is known of a form that is being filled: the answers, and where the person is.
 *
 * Answers of fields that a later form no longer has stay here unharmed.
 */
const draftState = z.object({
  answers: z.record(z.string(), z.unknown()).default({}),
  /** Fields left empty on purpose. */
  skipped: z.array(z.string()).default([]),
  /** The field the person went back to, or is still adding files to. */
  at: z.string().optional(),
  /** The thing of a repeat that is being described, part by part. */
  item: z
    .object({
      key: z.string(),
      parts: z.record(z.string(), z.unknown()),
      done: z.array(z.string()),
    })
    .optional(),
  /** Answers understood with a doubt, waiting for “đúng”. */
  doubts: z.record(z.string(), z.unknown()).default({}),
  /** What stood in a pasted template and could not be read, until the field is answered. */
  unread: z.record(z.string(), z.string()).optional(),
  /** Checks that do not agree and that the person left as they are: `<check>:<values>`. */
  accepted: z.array(z.string()).default([]),
  /** Answers of earlier reports, offered to be kept. */
  suggested: z.record(z.string(), z.unknown()).default({}),
  /** Where what is offered comes from, where its field can be offered from several places. */
  sources: z
    .record(z.string(), z.enum(['models', 'last', 'sum', 'sum-models', 'unit']))
    .default({}),
  /** The question the person saw last: a deploy may have put another one in its place. */
  asked: z.string().optional(),
  /** What the form is about, where a person may fill it about several things: ids. */
  about: z.string().optional(),
  /** What the office returned: why, and what of it was not looked at yet; `of` names the return. */
  mend: z
    .object({
      of: z.string(),
      reasons: z.record(z.string(), z.string()),
      open: z.array(z.string()),
    })
    .optional(),
  /** What was typed beside the form and offered as its answer; `revision` is the draft with it. */
  offer: z
    .object({
      revision: z.number(),
      /** What was typed last: it is taken out where it was meant otherwise. */
      text: z.string(),
      /** When the person said that it was. */
      refusedAt: z.string().optional(),
    })
    .optional(),
  /** The draft that was open when this one was begun beside it: it goes on afterwards. */
  beside: z.string().optional(),
  /** The review was shown before: what sending will do was told in full then. */
  wasReviewed: z.boolean().optional(),
  /** The person is choosing which answer to change. */
  picking: z.boolean().default(false),
})

export type DraftState = z.infer<typeof draftState>

/** A stored draft read back; what a newer or older version wrote and we do not know is dropped. */
export const readDraft = (stored: unknown): DraftState => draftState.parse(stored)

/** A draft in which nothing is answered yet. */
export const emptyDraft = (begun: Partial<DraftState> = {}): DraftState =>
  draftState.parse({ ...begun })

/** Does it hold only what was offered, and nobody has gone on with it in the form since? */
export const isOffered = ({ state, revision }: { state: DraftState; revision: number }): boolean =>
  state.offer?.revision === revision

/** The draft with one answer, whatever was open before. */
export function withAnswer(state: DraftState, key: string, value: unknown): DraftState {
  return {
    ...state,
    answers: { ...state.answers, [key]: value },
    skipped: state.skipped.filter((each) => each !== key),
    doubts: without(state.doubts, key),
    mend: mended(state, key),
  }
}

/** The draft in which the person moved on from a field. */
export const leaving = (state: DraftState, key: string): DraftState => ({
  ...state,
  picking: false,
  at: state.at === key ? undefined : state.at,
  item: state.item?.key === key ? undefined : state.item,
  mend: mended(state, key),
})

/** What is left to be mended when a field was looked at. */
const mended = ({ mend }: DraftState, key: string): DraftState['mend'] =>
  mend && { ...mend, open: mend.open.filter((each) => each !== key) }

/** A record without one of its keys. */
export const without = (record: Record<string, unknown>, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))
