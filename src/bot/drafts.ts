import { Composer } from 'grammy'
import { isOffered } from '../forms/draft.ts'
import { readWord } from '../forms/words.ts'
import type { Draft } from '../storage/drafts.ts'
import { becomeCommand } from './become.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'

export type DraftServices = {
  drafts: {
    byId(id: string): Promise<Draft | undefined>
    ofPerson(personId: string): Promise<Draft[]>
    drop(id: string): Promise<void>
  }
}

/** Drafts outside of their form: going on, deleting, looking at them, stopping nothing. */
export function createDrafts({ drafts }: DraftServices, forms: Forms): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  const ownDraft = async (ctx: BotContext, id: string) => {
    const draft = await drafts.byId(id)
    return draft && draft.personId === ctx.actor?.personId ? draft : undefined
  }

  composer.callbackQuery(/^(?:nav:)?draft:(on|drop|sure):(.+)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb, id = ''] = ctx.match
    const draft = await ownDraft(ctx, id)
    if (!draft) return show(ctx, ctx.t('form-gone'))
    if (verb === 'on') {
      await forms.open(ctx, draft)
    } else if (verb === 'drop') {
      const choices = [
        { label: ctx.t('form-drop-yes'), data: `draft:sure:${id}` },
        { label: ctx.t('form-drop-no'), data: `draft:on:${id}` },
      ]
      await show(ctx, ctx.t('form-drop-sure'), menu(ctx, choices))
    } else {
      await drafts.drop(id)
      await show(ctx, ctx.t('form-dropped'))
    }
    return undefined
  })

  // To the form that is open, “/huy” is a word like the others.
  composer.command('huy', (ctx, next) => (fills(ctx) ? next() : ctx.reply(ctx.t('form-none'))))

  // The words of a form, typed when no form is open: they mean the draft that waits.
  composer.on('message:text', async (ctx, next) => {
    const word = readWord(ctx.message.text)
    if (!word || fills(ctx)) return next()
    if (word.word === 'help') {
      becomeCommand(ctx, { name: 'huongdan', rest: '' })
      return next()
    }
    const latest = await latestDraft(ctx)
    if (!latest) return ctx.reply(ctx.t('form-none'))
    // Said once more after something was sent, it must not send what waits since last month.
    if (word.word === 'send') {
      const goOn = { label: ctx.t('form-go-on'), data: `draft:on:${latest.id}` }
      return ctx.reply(ctx.t('form-waits'), { reply_markup: menu(ctx, [goOn]) })
    }
    await forms.open(ctx, latest, word.word === 'review' ? 'look' : 'answer')
    return undefined
  })

  // Also one for another unit: the office writes about the models of all. What was only offered is
  // meant where nothing was begun: it may have been no more than a question.
  const latestDraft = async ({ actor }: BotContext): Promise<Draft | undefined> => {
    const all = actor ? await drafts.ofPerson(actor.personId) : []
    const isSaid = ({ state }: Draft) => Object.keys(state.answers).length > 0
    return all.find((draft) => !isOffered(draft)) ?? all.find(isSaid)
  }

  return composer
}

const fills = ({ account }: BotContext): boolean => account.draftId !== undefined

/**
 * An answer to a question whose draft ended elsewhere: deleted by an older button, sent from
 * another chat, or not theirs to fill any more. It is told, for nothing would answer it.
 */
export function createDraftGone(forms: Pick<Forms, 'isOpen'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.use(async (ctx, next) => {
    if (ctx.conversation.active('form') === 0 || (await forms.isOpen(ctx))) return next()
    await ctx.conversation.exitAll()
    if (ctx.callbackQuery) await ctx.answerCallbackQuery()
    await ctx.reply(ctx.t('form-gone'))
  })
  return composer
}
