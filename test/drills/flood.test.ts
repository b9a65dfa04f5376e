import { expect, test } from 'vitest'
import { withDatabase } from '../support/database.ts'
import { floodDrill } from './flood.ts'

// The long form, which looks at the clock too: npm run drill -- flood
test('who writes without end is told once, and costs nobody an answer nor a look into the database', () =>
  withDatabase(async (database) => {
    const clock = { now: () => new Date('2026-11-29T09:00:00+07:00') }
    const quick = { clock, messages: 400, perSecond: Infinity, others: 4 }
    const { figures } = await floodDrill({ database, ...quick })
    expect(figures).toMatchObject({
      stored: 34,
      'answers to the flood': 30,
      notices: 1,
      'questions of others': 4,
    })
  }))
