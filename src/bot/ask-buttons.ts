import { Composer } from 'grammy'
import type { Question } from '../domain/questions.ts'
import type { Answering, AnsweringServices } from './ask-answering.ts'
import { clauseScreen } from './ask-clause.ts'
import { examples } from './ask-prompt.ts'
import type { Telling } from './ask-telling.ts'
import { becomeMessage } from './become.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { linesOf } from './marked-text.ts'
import { menu, show } from './menu.ts'

type Hands = {
  services: Pick<AnsweringServices, 'library' | 'questions' | 'timezone'>
  answering: Answering
  tell: Telling
  answer: (ctx: BotContext, text: string) => Promise<void>
}

/** The buttons below an answer; what they belong to may be gone, and then that is said. */
export function createAskButtons(
  { services: { library, questions, timezone }, answering, tell, answer }: Hands,
  forms: Pick<Forms, 'resume' | 'readingOf' | 'answer'>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^(?:nav:)?ask:open:([\w-]+):(\d{1,6})(?::(\d{1,4}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, documentId = '', position = '', page] = ctx.match
    const found = await library.passage(documentId, Number(position))
    if (!found) return say(ctx, ctx.t('ask-gone'))
    if (page === undefined) return tell(ctx, '', answering.clauseAnswer(ctx, found))
    const { text, nav } = clauseScreen(ctx, found, { page: Number(page), timezone })
    return show(ctx, text, menu(ctx, [], nav))
  })

  composer.callbackQuery(/^(?:nav:)?ask:(\w+):([\w-]+)(?::(\d{1,9}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb = '', name = '', number = ''] = ctx.match
    if (verb === 'try') return tryExample(ctx, name)
    const question = await questions.byId(name)
    if (!question || !isOwn(ctx, question) || question.text === '')
      return say(ctx, ctx.t('ask-forgotten'))
    if (verb === 'fill') return fill(ctx, question, number)
    if (verb === 'mean') return mean(ctx, question, Number(number))
    // Typed, “đọc cả mục” may stand below an answer that quotes no clause.
    const isKnown = verb === 'whole' && question.knownId !== undefined
    if (verb === 'known' || isKnown) return known(ctx, question)
    if (question.documentId === undefined) return say(ctx, ctx.t('ask-nothing-before'))
    const found = await answering.foundFor(question)
    if (!found) return say(ctx, ctx.t('ask-gone'))
    if (verb === 'whole') return tell(ctx, '', answering.clauseAnswer(ctx, found))
    const related = await answering.relatedTo(question, found)
    // “Các mục gần nhất” of an answer that was not meant: what it quoted is one of them.
    return tell(
      ctx,
      '',
      answering.relatedAnswer(ctx, found, verb === 'near' ? [found, ...related] : related),
    )
  })

  function tryExample(ctx: BotContext, name: string): Promise<void> {
    const example = examples.find((each) => each === name)
    return example === undefined
      ? say(ctx, ctx.t('ask-forgotten'))
      : answer(ctx, ctx.t(`ask-example-${example}`))
  }

  /** The question with the meaning that was picked. */
  async function mean(ctx: BotContext, { text, documentId }: Question, at: number): Promise<void> {
    const reply = await library.ask({ text, documentId })
    const meant = reply.is === 'asked-back' ? reply.meanings[at] : undefined
    return meant ? answer(ctx, meant.question) : say(ctx, ctx.t('ask-forgotten'))
  }

  /** The whole answer of the office, where only its beginning was shown. */
  async function known(ctx: BotContext, { text, documentId }: Question): Promise<void> {
    const reply = await library.ask({ text, documentId })
    return say(ctx, reply.is === 'known' ? `“${reply.known.answer}”` : ctx.t('ask-gone'))
  }

  /** Puts what was typed into the field that waited for words, unless the form has moved on. */
  async function fill(ctx: BotContext, { text, at }: Question, revision: string): Promise<void> {
    const reading = await forms.readingOf(ctx, text)
    if (reading?.reads !== 'words') return say(ctx, ctx.t('ask-moved-on'))
    // Typed, it carries no number of the draft: then nothing may have been answered since.
    const isThen = revision === '' ? at >= reading.savedAt : Number(revision) === reading.revision
    if (!isThen) return say(ctx, ctx.t('ask-moved-on'))
    becomeMessage(ctx, text)
    await forms.answer(ctx)
  }

  /** A notice, below which the question of an open form comes back. */
  async function say(ctx: BotContext, text: string): Promise<void> {
    const answer = { said: linesOf([text]), choices: () => [], noted: undefined, isSure: false }
    return tell(ctx, '', answer)
  }

  return composer
}

/** Whoever made up the number of somebody else's question learns nothing. */
const isOwn = ({ chatKey, actor }: BotContext, question: Question): boolean =>
  question.chatKey === chatKey || (actor !== undefined && question.personId === actor.personId)
