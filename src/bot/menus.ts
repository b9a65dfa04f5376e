import { createHash } from 'node:crypto'
import { Composer } from 'grammy'
import type { Actor } from '../domain/access.ts'
import type { ChatAccount } from '../domain/people.ts'
import { chatIdOf } from '../messaging/channel.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { Locale, Texts } from '../text/texts.ts'
import { menuOf, type MenuCommand } from './command-menu.ts'
import type { BotContext } from './context.ts'

export type MenuServices = {
  texts: Pick<Texts, 't'>
  people: {
    accountsFor(personId: string): Promise<ChatAccount[]>
    actorOf(account: { personId: string }, now: Date): Promise<Actor | undefined>
    setMenu(chatKey: string, menu: string | null): Promise<void>
  }
  /** Writes a call to another chat down, in the transaction that is open. */
  enqueue: (message: Outgoing) => Promise<unknown>
  defaultLocale: Locale
}

export type Menus = ReturnType<typeof createMenus>

const day = 24 * 60 * 60 * 1000

/**
 * Every chat has the command menu of its person's roles, in its language; whoever is not linked
 * has the one that the channel gives to all. What a chat was given is remembered by its mark,
 * so that nothing is called twice.
 */
export function createMenus({ texts, people, enqueue, defaultLocale }: MenuServices) {
  const menuFor = (actor: Actor | undefined, locale: Locale) =>
    actor && menuOf(actor, { texts, locale })

  /** Looks at the menu of this chat when all is said: whatever changed it has happened by then. */
  const here = new Composer<BotContext>(async (ctx, next) => {
    await next()
    if (!showsMenus(ctx)) return
    const menu = menuFor(ctx.actor, ctx.locale)
    if (markOf(menu) === ctx.account.menu) return
    const scope = { type: 'chat', chat_id: idOf(ctx.chatKey) } as const
    await (menu ? ctx.api.setMyCommands(menu, { scope }) : ctx.api.deleteMyCommands({ scope }))
    await people.setMenu(ctx.chatKey, markOf(menu) ?? null)
  })

  /** Gives another chat the menu of somebody, or takes it back. */
  async function give({ key, channel }: ChatAccount, menu: MenuCommand[] | undefined, now: Date) {
    const scope = { type: 'chat', chat_id: idOf(key) }
    await enqueue({
      channel,
      chatKey: key,
      dedupe: `menu:${key}:${markOf(menu) ?? 'none'}:${now.toISOString()}`,
      lane: 'reply',
      kind: 'menu',
      method: menu ? 'setMyCommands' : 'deleteMyCommands',
      payload: menu ? { commands: menu, scope } : { scope },
      now,
      notAfter: new Date(now.getTime() + day),
    })
    await people.setMenu(key, markOf(menu) ?? null)
  }

  return {
    here,

    /** After the roles of a person changed: the menus of all their chats but the present one. */
    async elsewhere({ chatKey, now }: Pick<BotContext, 'chatKey' | 'now'>, personId: string) {
      const actor = await people.actorOf({ personId }, now)
      for (const account of await people.accountsFor(personId)) {
        const menu = menuFor(actor, account.locale ?? defaultLocale)
        // One that can not be reached gets its menu when it writes again.
        const isDue = showsMenus(account) && !account.isBlocked && account.key !== chatKey
        if (isDue && markOf(menu) !== account.menu) await give(account, menu, now)
      }
    },

    /** Takes back the menus of chats whose person was erased, but for the present one. */
    async takeBack({ chatKey, now }: Pick<BotContext, 'chatKey' | 'now'>, accounts: ChatAccount[]) {
      for (const account of accounts)
        if (account.menu !== undefined && account.key !== chatKey)
          await give(account, undefined, now)
    },
  }
}

/** Only Telegram shows such a menu. */
const showsMenus = ({ channel }: { channel: string }): boolean => channel === 'telegram'

/** Another mark as soon as a command, its description or the language is another. */
const markOf = (menu: MenuCommand[] | undefined): string | undefined =>
  menu && createHash('sha256').update(JSON.stringify(menu)).digest('hex').slice(0, 16)

/** A platform whose ids are numbers wants them as numbers. */
function idOf(chatKey: string): number | string {
  const id = chatIdOf(chatKey)
  return /^-?\d{1,15}$/.test(id) ? Number(id) : id
}
