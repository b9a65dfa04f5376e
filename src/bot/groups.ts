import { Composer, type Context } from 'grammy'
import type { Message } from 'grammy/types'
import { can, type Actor } from '../domain/access.ts'
import type { ChatAccount } from '../domain/people.ts'
import type { Audit } from '../storage/audit.ts'
import type { BotContext } from './context.ts'

export type GroupServices = {
  people: {
    known(chatKey: string): Promise<ChatAccount | undefined>
    actorOf(account: ChatAccount, now: Date): Promise<Actor | undefined>
  }
  groups: {
    isKnown(chatKey: string): Promise<boolean>
    add(group: { key: string; addedById: string; now: Date }): Promise<void>
    forget(chatKey: string): Promise<void>
    rename(from: string, to: string): Promise<void>
    /** Has a chat said since then that it is this one from now on? */
    isMovedTo(chatKey: string, since: Date): Promise<boolean>
    /** Has the bot said anything in this chat since then? */
    hasSpoken(chatKey: string, since: Date): Promise<boolean>
  }
  audit: Pick<Audit, 'append'>
  /** How to reach the bot in private on a channel: its link, or the name to look for. */
  groupHint: (channel: string) => string | undefined
}

/** All that is known where nobody has an account: the update, and the language of the office. */
export type GroupContext = Context & Pick<BotContext, 'chatKey' | 'channel' | 'now' | 't'>

const hour = 60 * 60 * 1000

/**
 * Whatever is not a private chat ends here, before anything of anybody is read.
 *
 * The bot stays in the groups an admin of the office added it to, leaves all others, and says
 * in a group only that it answers in private.
 */
export function createGroups({
  people,
  groups,
  audit,
  groupHint,
}: GroupServices): Composer<GroupContext> {
  const composer = new Composer<GroupContext>()

  const shared = composer.filter((ctx) => ctx.chat?.type !== 'private')

  shared.on('my_chat_member', async (ctx) => {
    const { old_chat_member: old, new_chat_member: member, from } = ctx.myChatMember
    if (!isInside(member)) return groups.forget(ctx.chatKey)
    if (isInside(old) && (await groups.isKnown(ctx.chatKey))) return
    const adder = await actorOn(ctx, from.id)
    if (!adder || !can(adder, 'group:add')) return leaveUnlessMoved(ctx)
    await groups.add({ key: ctx.chatKey, addedById: adder.personId, now: ctx.now })
    await audit.append({
      ...{ at: ctx.now, actorId: adder.personId },
      ...{ action: 'group.add', object: `group:${ctx.chatKey}` },
    })
    if (ctx.chat.type !== 'channel') await ctx.reply(privately(ctx, 'group-hello'))
  })

  // A group that grows gets another id; both are told of it, in whichever order.
  shared.on('message:migrate_to_chat_id', ({ chatKey, channel, message }) =>
    groups.rename(chatKey, `${channel}:${message.migrate_to_chat_id}`),
  )
  shared.on('message:migrate_from_chat_id', ({ chatKey, channel, message }) =>
    groups.rename(`${channel}:${message.migrate_from_chat_id}`, chatKey),
  )

  shared.on('message').filter(
    ({ message }) => saysSomething(message),
    async (ctx) => {
      // Only Telegram says who adds the bot, and only there it can leave.
      const isTelegram = ctx.channel === 'telegram'
      if (isTelegram && !(await groups.isKnown(ctx.chatKey))) return leaveUnlessMoved(ctx)
      if (isTelegram && !isForTheBot(ctx.message)) return
      const anHourAgo = new Date(ctx.now.getTime() - hour)
      if (await groups.hasSpoken(ctx.chatKey, anHourAgo)) return
      await ctx.reply(privately(ctx, 'group-private'))
    },
  )

  // Nor is there anything behind this door: the rest is left unanswered.
  shared.use(() => undefined)

  /** Who somebody is, without making an account: a private chat has the id of its person. */
  async function actorOn({ channel, now }: GroupContext, id: number): Promise<Actor | undefined> {
    const account = await people.known(`${channel}:${id}`)
    return account && people.actorOf(account, now)
  }

  /** A known group under its new id is not known yet while the news of it waits in the other chat. */
  async function leaveUnlessMoved(ctx: GroupContext): Promise<void> {
    const anHourAgo = new Date(ctx.now.getTime() - hour)
    if (await groups.isMovedTo(ctx.chatKey, anHourAgo)) return
    if (ctx.chat?.type !== 'channel') await ctx.reply(ctx.t('group-not-added'))
    await groups.forget(ctx.chatKey)
    await ctx.leaveChat()
  }

  function privately(ctx: GroupContext, key: 'group-hello' | 'group-private'): string {
    const where = groupHint(ctx.channel)
    const how = where === undefined ? ctx.t('group-how') : ctx.t('group-how-at', { where })
    return `${ctx.t(key)} ${how}`
  }

  return composer
}

type Member = { status: string; is_member?: boolean }

const isInside = ({ status, is_member }: Member): boolean =>
  ['creator', 'administrator', 'member'].includes(status) || is_member === true

/** Not what the platform itself reports: who came and went, a new title, a pinned message. */
const saysSomething = ({ text, caption }: Message): boolean =>
  text !== undefined || caption !== undefined

/** As an admin of a group the bot hears everything; spoken to it is by command, name or reply. */
function isForTheBot(message: Message): boolean {
  const entities = message.entities ?? message.caption_entities ?? []
  return (
    entities.some(({ type }) => ['bot_command', 'mention', 'text_mention'].includes(type)) ||
    message.reply_to_message?.from?.is_bot === true
  )
}
