import { expect, test } from 'vitest'
import { createUnits, type Unit } from '../../src/messaging/unit.ts'

test('a bot that has stopped leaves nothing behind that later promises carry', async () => {
  const units = createUnits()
  const unit: Unit = {
    event: { id: 1n, channel: 'web', chatKey: 'web:1', update: {}, now: new Date(0) },
    startedAt: new Date(0),
    numbers: [],
    said: [],
    memory: {},
    changes: {},
    isOver: false,
  }
  await units.run(unit, async () => {
    expect(units.current()).toBe(unit)
    units.end()
    await Promise.resolve()
    expect(() => units.current()).toThrow('only while it handles an event')
  })
})
