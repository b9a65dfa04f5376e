import { expect, test } from 'vitest'
import { createBrake, type Outcome } from '../../src/broadcasts/brake.ts'
import type { RecipientStatus } from '../../src/domain/broadcasts.ts'

const many = (count: number, status: RecipientStatus, error?: string): Outcome[] =>
  Array.from({ length: count }, () => ({ status, error }))

test('a bad recipient here and there stops nothing', () => {
  const brake = createBrake()
  for (let hundred = 0; hundred < 10; hundred++) {
    const outcomes = [
      ...many(97, 'sent'),
      ...many(2, 'unreachable', 'blocked'),
      ...many(1, 'failed', 'Bad Request: chat not found'),
    ]
    expect(brake.after(outcomes)).toBeUndefined()
  }
})

test('many that fail in the same way do, also late in a run', () => {
  const brake = createBrake()
  expect(brake.after(many(5_000, 'sent'))).toBeUndefined()
  expect(brake.after(many(20, 'failed', 'Bad Request: too long by 12'))).toBeUndefined()
  expect(brake.after(many(20, 'failed', 'Bad Request: too long by 9'))).toBe(
    'Bad Request: too long by …',
  )
})

test('few people are enough when all of them fail, and a few failures are not', () => {
  expect(createBrake().after(many(11, 'unreachable', 'blocked'))).toBeUndefined()
  expect(createBrake().after(many(12, 'unreachable', 'blocked'))).toBe('blocked')
})

test('doubts stop it too, whether they are held or go once more', () => {
  expect(createBrake().after(many(12, 'unknown', 'No answer within 45 s'))).toBe('unknown')
  expect(createBrake().after(many(12, 'waiting', 'doubt'))).toBe('unknown')
  // What only waits for another chat says nothing.
  expect(createBrake().after(many(50, 'waiting'))).toBeUndefined()
})

test('what a killed process had in hand says nothing of the platform', () => {
  const killed = { ending: 'The sender was interrupted' }
  const doubts = many(40, 'unknown').map((each) => ({ ...each, ...killed }))
  expect(createBrake().after(doubts)).toBeUndefined()
})

test('whoever lets it go on begins anew', () => {
  const brake = createBrake()
  expect(brake.after(many(12, 'unknown'))).toBe('unknown')
  brake.release()
  expect(brake.after(many(3, 'unknown'))).toBeUndefined()
})
