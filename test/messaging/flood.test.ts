import { describe, expect, test } from 'vitest'
import { createFlood, decide, floodLimits, type Lately } from '../../src/messaging/flood.ts'

const start = Date.parse('2026-11-29T09:00:00+07:00')
const silent: Lately = { parts: [], shutUntil: -Infinity }

/** What becomes of messages that were written so many ms after the start. */
function admissions(times: number[], part: (index: number) => string = String) {
  let record = silent
  return times.map((ms, index) => {
    const decided = decide(record, { part: part(index), at: start + ms })
    record = decided.record
    return decided.admission
  })
}

const evenly = (count: number, everyMs: number) =>
  Array.from({ length: count }, (_, index) => index * everyMs)
const count = (all: string[], one: string) => all.filter((each) => each === one).length

describe('one person', () => {
  test('may write thirty messages in ten seconds, and is told once of what is beyond', () => {
    const all = admissions(evenly(40, 10))
    expect(count(all, 'taken')).toBe(30)
    expect(all[30]).toBe('first')
    expect(count(all, 'refused')).toBe(9)
  })

  test('who writes without end is heard again only after ten seconds of silence', () => {
    const all = admissions([...evenly(5_000, 20), 5_000 * 20 + 9_000, 5_000 * 20 + 19_100])
    expect(count(all, 'taken')).toBe(31)
    expect(count(all, 'first')).toBe(1)
    expect(all.slice(-2)).toEqual(['refused', 'taken'])
  })

  test('who writes three a second is heard all day', () => {
    expect(count(admissions(evenly(2_000, 334)), 'taken')).toBe(2_000)
  })

  test.each([
    ['an album of ten is one message', () => 'album:1', 31, 31],
    ['what is brought again is no other message', () => 'same', 10, 10],
    ['albums without end are a flood', () => 'album:1', 400, 300],
  ])('%s', (_, part, sent, taken) => {
    expect(count(admissions(evenly(sent, 1), part), 'taken')).toBe(taken)
  })
})

type Sent = { from?: number | string; at?: number; chat?: string }

function message({ from, at = 0, chat = 'zalo:1' }: Sent, index = 0) {
  return {
    channel: 'zalo',
    chatKey: chat,
    dedupe: String(index),
    update: { message: from === undefined ? {} : { from: { id: from } } },
    receivedAt: new Date(start + at),
  }
}

describe('at the door', () => {
  test('each is counted for themselves, in a group too', () => {
    const flood = createFlood()
    const now = new Date(start)
    const all = evenly(60, 1).map((at, index) =>
      flood.admit(message({ at, from: index % 2, chat: 'zalo:group' }, index), now),
    )
    expect(count(all, 'taken')).toBe(60)
  })

  test('what was written through the day is no flood when it is brought at once', () => {
    const flood = createFlood()
    const now = new Date(start)
    const all = evenly(100, 60_000).map((at, index) => flood.admit(message({ at }, index), now))
    expect(count(all, 'taken')).toBe(100)
  })

  test('two thousand a minute of all together; the rest is to be brought again', () => {
    const flood = createFlood()
    const at = (ms: number) => new Date(start + ms)
    const all = evenly(2_100, 1).map((ms, from) => flood.admit(message({ from }, from), at(ms)))
    expect(count(all, 'taken')).toBe(2_000)
    expect(count(all, 'later')).toBe(100)
    // One who was not let in for lack of room is not punished for coming again.
    expect(flood.admit(message({ from: 2_050 }), at(62_200))).toBe('taken')
  })

  test('whoever floods takes no room from the others', () => {
    const flood = createFlood()
    const now = new Date(start)
    for (let index = 0; index < 10_000; index += 1) flood.admit(message({ from: 1 }, index), now)
    expect(flood.admit(message({ from: 2 }), now)).toBe('taken')
  })

  test('it remembers so many people and no more', () => {
    const flood = createFlood({ ...floodLimits, people: 2, perPerson: 1, perMinute: 100 })
    const now = new Date(start)
    const say = (from: number, index: number) => flood.admit(message({ from }, index), now)
    expect([say(1, 1), say(1, 2), say(2, 3), say(3, 4), say(1, 5)]).toEqual([
      'taken',
      'first',
      'taken',
      'taken',
      'taken',
    ])
  })
})
