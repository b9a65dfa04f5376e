import { expect, test } from 'vitest'
import { personalMessages } from '../../src/reminders/personal-messages.ts'

const now = new Date('2026-12-02T08:00:00+07:00')
const notAfter = new Date('2026-12-03T08:00:00+07:00')

const on = (channel: string) => ({ key: `${channel}:7`, channel, locale: undefined })

/** Where each of these people is told. */
const toldOn = (people: string[][], down: string[]) =>
  personalMessages(
    people.map((channels, at) => ({ personId: `p${at}`, accounts: channels.map(on) })),
    { id: 'ruling:1', kind: 'ruling', say: () => ({ text: 'Ban đã gia hạn.' }), now, notAfter },
    { down: new Set(down), defaultLocale: 'vi' },
  ).map(({ personId, message }) => `${personId} ${message.channel}`)

test.each([
  ['the first chat', [['zalo', 'telegram']], [], ['p0 zalo']],
  ['the next where the first is down', [['zalo', 'telegram']], ['zalo'], ['p0 telegram']],
  ['the first where all are down', [['zalo', 'telegram']], ['zalo', 'telegram'], ['p0 zalo']],
  ['nobody without a chat', [[], ['web']], [], ['p1 web']],
])('tells on %s', (_, people, down, told) => {
  expect(toldOn(people, down)).toEqual(told)
})
