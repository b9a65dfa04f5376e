import { describe, expect, test } from 'vitest'
import { chatOn } from './chat.ts'
import { withInstallation } from './installation.ts'

const chats = 4
const rounds = 6

describe.each(['polling', 'webhook'] as const)('killed in the middle of it (%s)', (way) => {
  test('the bot loses no answer on Telegram, and doubles only what was under way', () =>
    withInstallation({ way, replicas: 1 }, async ({ telegram, bots, restart, invite }) => {
      const people = Array.from({ length: chats }, (_, at) => ({
        id: 5001 + at,
        chat: chatOn(telegram, 5001 + at),
      }))
      for (const { chat } of people) {
        await chat.say(`/start ${await invite('officer', '23734', 'Rơ Châm Lan')}`, 'Ia Ly')
        await chat.say('đồng ý', 'Đã liên kết')
      }
      const before = people.map(({ chat }) => chat.heard())
      let kills = 0
      for (let round = 0; round < rounds; round += 1) {
        const said = people.map(({ id }) => telegram.say(id, 'han nop'))
        if (round % 2 === 1) {
          await bots[0]?.kill()
          kills += 1
          await restart(0)
        }
        await Promise.all(said)
      }
      for (const [at, { id, chat }] of people.entries()) {
        const wanted = (before[at] ?? 0) + rounds
        await telegram.sees(id, () => chat.heard() >= wanted)
      }
      const extra = people.reduce(
        (sum, { chat }, at) => sum + chat.heard() - (before[at] ?? 0) - rounds,
        0,
      )
      // At a kill one message of each chat may be under way.
      expect(extra).toBeLessThanOrEqual(kills * chats)
      expect(bots.flatMap(({ complaints }) => complaints).filter(isTrouble)).toEqual([])
    }))
})

/** What a kill leaves behind is told; anything else would be trouble. */
const isTrouble = (line: string) => !/Leases ended|A message was not sent/.test(line)
