import type { Answering } from './ask-answering.ts'
import type { Answer } from './ask-reply.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import type { HomeMenu } from './home.ts'
import { entitiesOf } from './marked-text.ts'
import { ask, menu, navButton, type Choice } from './menu.ts'

export type Telling = ReturnType<typeof createTelling>

/** Says an answer: alone, or above the question of the form that is open. */
export function createTelling(
  answering: Pick<Answering, 'note'>,
  forms: Pick<Forms, 'isOpen' | 'resume' | 'resumeBelow'>,
  homeMenu: HomeMenu,
) {
  return async (ctx: BotContext, asked: string, answer: Answer): Promise<void> => {
    const id = await answering.note(ctx, asked, answer)
    const { said, nav = [] } = answer
    const choices = answer.choices(id)
    if (answer.asksBack) return ask(ctx, said.text, choices)

    const isAside = ctx.account.draftId !== undefined && (await forms.isOpen(ctx))
    if (isAside) return above(ctx, answer, [...choices, ...nav])
    const markup = answer.isTalk ? await homeMenu(ctx) : menu(ctx, choices, nav)
    await ctx.reply(said.text, { entities: entitiesOf(said), reply_markup: markup })
  }

  /** The question of the form comes back below, in the same message where both fit. */
  async function above(ctx: BotContext, { said, isTalk }: Answer, choices: Choice[]) {
    // What comes back once need not come back again.
    ctx.isAside = false
    if (isTalk) {
      await forms.resume(ctx, ctx.t('ask-talk-short'))
      return
    }
    // A number answers the form: all that can be done about an answer is said in words.
    const more = choices.map(navButton)
    const entities = entitiesOf(said)
    if (said.text.length <= longestAbove) {
      await forms.resumeBelow(ctx, { notes: [said.text], entities, more, isBrief: true })
      return
    }
    await ctx.reply(said.text, { entities })
    await forms.resumeBelow(ctx, { notes: [], more, isBrief: true })
  }
}

/** With the question of a form and its words it stays within one message everywhere. */
const longestAbove = 1000
