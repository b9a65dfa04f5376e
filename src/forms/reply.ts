import { answer } from './answer.ts'
import type { DraftState } from './draft.ts'
import { finishItem } from './items.ts'
import { missing, numberOf, progressOf, type Question } from './engine.ts'
import { say, type Helps, type Reply } from './kind.ts'
import { readPaste, type Pasted } from './paste.ts'
import type { Form } from './schema.ts'
import { steer } from './steer.ts'
import { readWord } from './words.ts'

/** What a reply comes to. Notes are sentences in the person's language. */
export type Step =
  | { do: 'save'; state: DraftState; notes: string[] }
  /** Nothing changed; the question is asked again below the note, unless the note is `whole`. */
  | { do: 'tell'; note: string; whole?: boolean }
  | { do: 'submit' }
  | { do: 'cancel' }

export type Turn = { form: Form; state: DraftState; question: Question; helps: Helps }

/** Reads one reply to the question that was asked: a word that steers, a paste, or an answer. */
export function readReply(reply: Reply, turn: Turn): Step {
  const word = reply.text === undefined ? undefined : readWord(reply.text)
  const steered = word && steer(word, turn)
  if (steered) return steered

  const direct = answer(reply, turn)
  const { text } = reply
  const isAnswer = direct.do === 'save'
  if (text === undefined || (isAnswer && !text.includes('\n'))) return direct
  // A thing that was half described when the paste came is kept.
  const state = finishItem(turn.state, turn.form)
  const pasted = readPaste(text, turn.question, { ...turn, state, isAnswer })
  return pasted ? takePaste(pasted, turn) : direct
}

function takePaste({ state, unread }: Pasted, { form, helps }: Turn): Step {
  const open = missing(form, state).map(({ key }) => numberOf(form, state, key))
  const notes = [
    say(helps, 'forms-pasted', progressOf(form, state)),
    ...(open.length > 0 ? [say(helps, 'forms-missing', { list: open.join(', ') })] : []),
    ...unread.map((line) => say(helps, 'forms-unread', line)),
  ]
  return { do: 'save', state: { ...state, at: undefined, item: undefined, picking: false }, notes }
}
