import { createHash } from 'node:crypto'
import { Composer } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { ChatAccount } from '../domain/people.ts'
import type { People } from '../storage/people.ts'
import { showDateTime } from '../text/dates.ts'
import type { MessageKey } from '../text/keys.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import type { HomeMenu } from './home.ts'
import { menu, show, type Choice } from './menu.ts'

export type PlacesServices = { timezone: string; people: Pick<People, 'accountsFor' | 'prefer'> }

export type Places = ReturnType<typeof createPlaces>

/** Where a person with several chats hears what comes unasked: reminders and announcements. */
export function createPlaces({ timezone, people }: PlacesServices) {
  /** The chats in which a person can be told something, the one that is used first. */
  const placesOf = async ({ actor }: BotContext): Promise<ChatAccount[]> =>
    actor ? (await people.accountsFor(actor.personId)).filter((each) => !each.isBlocked) : []

  /** The name of a place; with two on one channel it says which of them. */
  function nameOf(ctx: BotContext, place: ChatAccount, all: ChatAccount[]): string {
    const key = channelNames[place.channel]
    const channel = key ? ctx.t(key) : place.channel
    if (all.filter((each) => each.channel === place.channel).length === 1) return channel
    if (place.key === ctx.chatKey) return ctx.t('place-here', { channel })
    const { lastWroteAt } = place
    if (!lastWroteAt) return ctx.t('place-unused', { channel })
    const at = showDateTime(lastWroteAt, { locale: ctx.locale, timezone })
    return ctx.t('place-used', { channel, at })
  }

  function choicesOf(ctx: BotContext, places: ChatAccount[]): InlineKeyboardMarkup {
    const choices = places.map((place) => ({
      label: nameOf(ctx, place, places),
      data: `prefer:${tagOf(place)}`,
    }))
    return menu(ctx, choices)
  }

  return {
    /** The question of somebody who has just linked one more chat; undefined with a single one. */
    async question(
      ctx: BotContext,
    ): Promise<{ text: string; markup: InlineKeyboardMarkup } | undefined> {
      const places = await placesOf(ctx)
      const [first] = places
      if (!first || places.length === 1) return undefined
      const text = ctx.t('place-question', { place: nameOf(ctx, first, places) })
      return { text, markup: choicesOf(ctx, places) }
    },

    /** The way to change it, on the home screen of somebody with several chats. */
    async entry(ctx: BotContext): Promise<Choice[]> {
      if ((await placesOf(ctx)).length < 2) return []
      return [{ label: ctx.t('people-go-noinhan'), data: 'go:noinhan' }]
    },

    /** /noinhan, and the choice itself. */
    composer(forms: Pick<Forms, 'resume'>, homeMenu: HomeMenu): Composer<BotContext> {
      const composer = new Composer<BotContext>()

      composer.command('noinhan', async (ctx) => {
        const places = await placesOf(ctx)
        const [first] = places
        if (!first) return
        const words = { place: nameOf(ctx, first, places) }
        if (places.length === 1) {
          await show(ctx, ctx.t('place-only', words))
          await forms.resume(ctx)
        } else await show(ctx, ctx.t('place-which', words), choicesOf(ctx, places))
      })

      composer.callbackQuery(/^prefer:(\w+)$/, async (ctx) => {
        await ctx.answerCallbackQuery()
        const places = await placesOf(ctx)
        const chosen = places.find((place) => tagOf(place) === ctx.match[1])
        const words = chosen && { place: nameOf(ctx, chosen, places) }
        if (chosen) await people.prefer(chosen.key, ctx.now)
        const text = words ? ctx.t('place-chosen', words) : ctx.t('place-gone')
        if (ctx.account.draftId === undefined) return show(ctx, text, await homeMenu(ctx))
        await show(ctx, text)
        // The choice stood in the way of the question that waits.
        await forms.resume(ctx)
      })

      return composer
    },
  }
}

/** Short, for it travels in a button; a chat's own id may be of any length. */
const tagOf = ({ key }: ChatAccount): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 12)

const channelNames: Record<string, MessageKey & `channel-${string}`> = {
  zalo: 'channel-zalo',
  telegram: 'channel-telegram',
  web: 'channel-web',
}
