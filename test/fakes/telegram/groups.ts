import type { ChatId, RawEvent } from '../fake.ts'
import { wireUser, type Chat } from './chats.ts'
import type { Hand } from './people.ts'
import type { World } from './world.ts'
import { memberChange, spoken, writtenBy } from './written.ts'

/** What people do in groups. */
export function createGroups(world: World, hand: Hand) {
  const { chats, bot } = world

  return {
    /** Someone takes the bot into a group; ids of groups are negative. */
    async addToGroup(groupId: number, by: ChatId, name = `Nhóm ${-groupId}`): Promise<RawEvent> {
      const group = chats.addGroup(groupId, name)
      const person = chats.at(by)
      const before = group.state === 'kicked' ? 'kicked' : 'left'
      group.state = 'open'
      await hand('my_chat_member', memberChange(world, group, person, 'member', before))
      const newcomers = { new_chat_members: [bot], new_chat_participant: bot }
      return hand('message', writtenBy(world, group, person, newcomers))
    },
    /**
     * Someone writes in a group. documented: the bot hears commands and what names it, nothing
     * else; so what it does not hear gives undefined.
     */
    async sayInGroup(groupId: number, from: ChatId, text: string): Promise<RawEvent | undefined> {
      const group = chats.at(groupId)
      const isHeard = text.startsWith('/') || text.includes(`@${bot.username}`)
      const message = writtenBy(world, group, chats.at(from), spoken(text))
      return isHeard ? hand('message', message) : undefined
    },
    async removeFromGroup(groupId: number, by: ChatId): Promise<void> {
      const group = chats.at(groupId)
      group.state = 'kicked'
      await hand('my_chat_member', memberChange(world, group, chats.at(by), 'kicked', 'member'))
    },
    /** The group becomes a supergroup with another id; the bot is told in both, as it happens. */
    async migrateGroup(groupId: number, by: ChatId): Promise<number> {
      const old = chats.at(groupId)
      const next = chats.addGroup(Number(`-100${String(-groupId).padStart(10, '0')}`), old.name)
      old.state = 'migrated'
      old.migratedTo = next.id
      const person = chats.at(by)
      await hand('message', writtenBy(world, old, person, { migrate_to_chat_id: next.id }))
      await hand('message', writtenBy(world, next, person, { migrate_from_chat_id: old.id }))
      return next.id
    },
    /** guessed: the bot hears of its own leaving like of any other change. */
    left: (group: Chat): void => {
      group.state = 'left'
      const change = memberChange(world, group, group, 'left', 'member')
      void hand('my_chat_member', { ...change, from: wireUser({ ...group, name: bot.first_name }) })
    },
  }
}
