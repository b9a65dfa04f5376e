import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { readFact } from '../knowledge/live-facts.ts'
import { isMarked, plainlyAsks } from '../knowledge/plainly-asks.ts'
import { longestQuestion } from '../knowledge/search.ts'
import { yearOf } from '../text/days.ts'
import { createAnswering, type AnsweringServices } from './ask-answering.ts'
import { createAskButtons } from './ask-buttons.ts'
import { createAskPrompt, type AskPromptServices } from './ask-prompt.ts'
import type { Answer } from './ask-reply.ts'
import { createTelling } from './ask-telling.ts'
import { readAskWord } from './ask-words.ts'
import { becomeTap } from './become.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import type { HomeMenu } from './home.ts'
import { linesOf } from './marked-text.ts'

export type AskingServices = AnsweringServices & AskPromptServices

/** What the router and the last words need of asking. */
export type Asking = {
  /** Takes the message that /hoi, sent alone, has asked for. */
  awaited: Composer<BotContext>
  composer: Composer<BotContext>
  /** Takes what is typed about the answer before: “đọc cả mục”. */
  takesWord(ctx: BotContext): Promise<boolean>
  /** Answers a message in the middle of a form, if it is a question and no answer to the form. */
  takesAside(ctx: BotContext): Promise<boolean>
  /** Answers whatever it is, with a hint below where there is one. */
  answer(ctx: BotContext, text: string, hint?: string): Promise<void>
}

/** /hoi, and every message that is neither a command nor an answer to a form. */
export function createAsking(
  services: AskingServices,
  forms: Pick<Forms, 'isOpen' | 'resume' | 'resumeBelow' | 'readingOf' | 'answer'>,
  homeMenu: HomeMenu,
): Asking {
  const answering = createAnswering(services)
  const tell = createTelling(answering, forms, homeMenu)
  const prompt = createAskPrompt(services, forms)
  const composer = new Composer<BotContext>()

  const answer = async (ctx: BotContext, text: string, hint?: string) => {
    if (!can(ctx.actor, 'question:ask')) {
      await ctx.reply([ctx.t('ask-not-allowed'), hint].filter(Boolean).join('\n\n'))
      return
    }
    const found = await answering.of(ctx, text)
    const said = hint === undefined ? found.said : linesOf([found.said, `\n${hint}`])
    await tell(ctx, text, { ...found, said })
  }

  composer.command('hoi', (ctx) => (ctx.match === '' ? prompt.show(ctx) : answer(ctx, ctx.match)))
  composer.use(createAskButtons({ services, answering, tell, answer }, forms))

  return {
    awaited: prompt.awaited,
    composer,
    answer,

    async takesWord(ctx) {
      const word = readAskWord(ctx, ctx.message?.text ?? '')
      const last = word && (await answering.lastOf(ctx))
      if (!last) return false
      becomeTap(
        ctx,
        word === 'wrong' || word === 'send'
          ? `question:${word}:${last.id}`
          : `ask:${word}:${last.id}`,
      )
      return true
    },

    async takesAside(ctx) {
      const text = ctx.message?.text ?? ''
      if (!can(ctx.actor, 'question:ask') || !plainlyAsks(text)) return false
      const reading = await forms.readingOf(ctx, text)
      if (!reading || reading.reads === 'answer') return false
      if (reading.reads === 'not') {
        await answer(ctx, text)
        return true
      }
      // Words are the answer to a question for words, unless they ask for what is surely known.
      // “Ghi làm câu trả lời” could not put back what is too long to be kept as a question.
      const isKnown = readFact(text, { year: yearOf(ctx.now, services.timezone) }) !== undefined
      if (!(isMarked(text) || isKnown) || text.length > longestQuestion) return false
      const found = await answering.of(ctx, text)
      if (!found.isSure) return false
      await tell(ctx, text, withFill(ctx, found, reading.revision))
      return true
    },
  }
}

/** What was typed may have been meant as the answer after all: one tap puts it there. */
const withFill = (ctx: BotContext, answer: Answer, revision: number): Answer => ({
  ...answer,
  choices: (id) => [
    { label: ctx.t('ask-fill'), data: `ask:fill:${id}:${revision}` },
    ...answer.choices(id),
  ],
})
