import type { OfficeQuestion } from '../domain/questions.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { BotContext } from './context.ts'
import { askerWords, heardText } from './question-texts.ts'
import type { Tell } from './tell.ts'

export type QuestionTellServices = {
  timezone: string
  readers: { person(personId: string): Promise<Reachable[]> }
  tell: Tell
}

/**
 * Tells somebody what the office said to their question, in the best of their chats; returns
 * what the office is to know of that.
 */
export async function tellAsker(
  ctx: BotContext,
  question: OfficeQuestion,
  { timezone, readers, tell }: QuestionTellServices,
): Promise<string> {
  const { id, personId } = question
  const told = await tell(personId === undefined ? [] : await readers.person(personId), {
    dedupe: `question:${id}`,
    kind: 'question',
    now: ctx.now,
    say: (words) => ({ text: heardText(words, question, timezone) }),
  })
  const who = askerWords(ctx, question)
  return ctx.t(told.length > 0 ? 'questions-told' : 'questions-untold', { who })
}
