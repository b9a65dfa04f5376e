import { answer } from './answer.ts'
import { finishItem } from './items.ts'
import { progressOf } from './engine.ts'
import { say, type Reply } from './kind.ts'
import { readPaste, type Pasted } from './paste.ts'
import { missingList, unreadNote } from './show.ts'
import { steer } from './steer.ts'
import type { Step, Turn } from './turn.ts'
import { isForAny, readWord } from './words.ts'

/** Reads one reply to the question that was asked: a word that steers, a paste, or an answer. */
export function readReply(reply: Reply, turn: Turn): Step {
  const word = reply.text === undefined ? undefined : readWord(reply.text)
  const steered = word && steer(word, turn)
  if (steered) return steered

  const direct = answer(reply, turn)
  const { text } = reply
  const isAnswer = direct.do === 'save'
  if (text === undefined || (isAnswer && !mayBePaste(text))) return direct
  // A thing that was half described when the paste came is kept.
  const state = finishItem(turn.state, turn.form)
  const pasted = readPaste(text, turn.question, { ...turn, state, isAnswer })
  return pasted ? takePaste(pasted, turn) : direct
}

/**
 * Reads the reply of a chat that did not see the question: only what means the same at every
 * question. Undefined when it has to be asked first.
 */
export function readUnseen(text: string | undefined, turn: Turn): Step | undefined {
  if (text === undefined) return undefined
  const word = readWord(text)
  if (word) return isForAny(word) ? steer(word, turn) : undefined
  const state = finishItem(turn.state, turn.form)
  // “1. …” may begin the lines of a text that was asked for: labels alone leave no doubt.
  const pasted = readPaste(text, undefined, { ...turn, state, isAnswer: true })
  return pasted && takePaste(pasted, turn)
}

/** Some lines, or one with the number of a question before it: “18: …”. */
const mayBePaste = (text: string): boolean =>
  text.includes('\n') || /^\s{0,9}\d{1,2}\s{0,2}:/.test(text)

function takePaste({ state, unread }: Pasted, { form, helps }: Turn): Step {
  const open = missingList(form, state, helps)
  const notes = [
    say(helps, 'forms-pasted', progressOf(form, state)),
    ...(open === undefined ? [] : [say(helps, 'forms-missing', { list: open })]),
    ...unread.flatMap((field) => unreadNote(field, form, state, helps) ?? []),
  ]
  return { do: 'save', state: { ...state, at: undefined, picking: false }, notes }
}
