import { bareWords } from '../text/bare-words.ts'
import type { BotContext } from './context.ts'

/** What can be done about an answer. */
export type AskWord = (typeof askWords)[number]

const askWords = ['whole', 'related', 'wrong', 'send', 'fill'] as const

/**
 * What a message wants done about the answer before: the label of its button, typed. So it works
 * in the middle of a form too, where a number answers the form.
 */
export function readAskWord({ t }: Pick<BotContext, 't'>, text: string): AskWord | undefined {
  const typed = bareWords(text)
  return askWords.find((word) => bareWords(t(`ask-${word}`)) === typed)
}
