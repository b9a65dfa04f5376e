import { createOutbox } from '../../src/messaging/outbox.ts'
import type { Database } from '../../src/storage/database.ts'
import { at } from './reporting.ts'

/** Writes down a reminder that has not left, and gives its status later. */
export async function queueReminder(
  database: Database,
  { personId, obligationId, day = '2026-12-02' }: Owed,
): Promise<() => Promise<string | undefined>> {
  const now = at(`${day} 07:30`)
  const outboxId = await createOutbox({ database, wake: () => undefined }).add({
    channel: 'web',
    chatKey: 'web:ha',
    dedupe: `remind:${personId}:${day}`,
    lane: 'reminder',
    kind: 'reminder',
    method: 'sendMessage',
    payload: { chat_id: 'ha', text: 'Còn 7 ngày' },
    now,
    notAfter: at(`${day} 17:00`),
  })
  const tx = database.current()
  const { id } = await tx.reminderMessage.create({
    data: {
      personId,
      day: new Date(day),
      kind: 'digest',
      text: 'Còn 7 ngày',
      status: 'queued',
      outboxId: outboxId ?? null,
      createdAt: now,
      reminders: {
        create: {
          key: `${obligationId}:${personId}:-7`,
          obligationId,
          personId,
          step: '-7',
          status: 'told',
          day: new Date('2026-12-09'),
          at: now,
        },
      },
    },
  })
  return async () => (await tx.reminderMessage.findUnique({ where: { id } }))?.status
}

type Owed = { personId: string; obligationId: string; day?: string }
