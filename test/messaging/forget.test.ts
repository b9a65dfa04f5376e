import { expect, test } from 'vitest'
import { createForget } from '../../src/messaging/forget.ts'
import { withDatabase } from '../support/database.ts'

const day = (text: string) => new Date(`${text}T09:00:00+07:00`)

test('what was said is forgotten after 90 days, unless it still waits', () =>
  withDatabase(async (database) => {
    const event = (dedupe: string, status: string, at: Date) => ({
      channel: 'web',
      chatKey: 'web:lan',
      dedupe,
      status,
      payload: {},
      notBefore: at,
      receivedAt: at,
    })
    const message = (dedupe: string, status: string, at: Date) => ({
      channel: 'web',
      chatKey: 'web:lan',
      dedupe,
      status,
      kind: 'reply',
      method: 'sendMessage',
      payload: {},
      notBefore: at,
      notAfter: at,
      createdAt: at,
    })
    const tx = database.current()
    await tx.inboxEvent.createMany({
      data: [
        event('old', 'done', day('2026-08-01')),
        event('dead', 'dead', day('2026-08-01')),
        event('stuck', 'waiting', day('2026-08-01')),
        event('fresh', 'done', day('2026-11-01')),
      ],
    })
    await tx.outboxMessage.createMany({
      data: [
        message('old', 'sent', day('2026-08-01')),
        message('under way', 'sending', day('2026-08-01')),
        message('fresh', 'sent', day('2026-11-01')),
      ],
    })

    const { id: unitId } = await tx.unit.create({
      data: { code: '1', kind: 'commune', name: 'Ia Ly' },
    })
    const photo = await tx.attachment.create({ data: { unitId, createdAt: day('2026-08-01') } })
    const job = (reference: string, status: string, at: Date) => ({
      channel: 'telegram',
      chatKey: 'telegram:7',
      reference,
      attachmentId: photo.id,
      status,
      notBefore: at,
      createdAt: at,
    })
    await tx.job.createMany({
      data: [
        job('old', 'done', day('2026-08-01')),
        job('lost', 'failed', day('2026-08-01')),
        job('stuck', 'waiting', day('2026-08-01')),
        job('fresh', 'done', day('2026-11-01')),
      ],
    })

    expect(await createForget({ database })(day('2026-11-22'))).toBe(5)
    const kept = async (rows: Promise<{ dedupe: string }[]>) =>
      (await rows).map(({ dedupe }) => dedupe).sort()
    expect(await kept(tx.inboxEvent.findMany())).toEqual(['fresh', 'stuck'])
    const jobs = (await tx.job.findMany()).map(({ reference }) => reference)
    expect(jobs.sort()).toEqual(['fresh', 'stuck'])
    expect(await kept(tx.outboxMessage.findMany())).toEqual(['fresh', 'under way'])
  }))
