import type { Database } from '../../src/storage/database.ts'
import type { FakeTelegram } from '../fakes/index.ts'
import { storageOf } from './kill-invite.ts'
import type { Writer } from './outage-writers.ts'

type Done = { database: Database; writers: Writer[]; telegram: FakeTelegram }

/** Compares what people on Telegram were told with what the database holds and their screens show. */
export async function checkWriters({ database, writers, telegram }: Done) {
  const { drafts, people, units } = storageOf(database)
  const wrong: string[] = []
  let lost = 0
  for (const { chatId, unit, said, acknowledged, told, wrong: misread } of writers) {
    wrong.push(...misread)
    const chatKey = `telegram:${chatId}`
    const personId = (await people.known(chatKey))?.personId ?? ''
    const unitId = (await units.byCode(unit))?.id ?? ''
    const draft = await drafts.find({ personId, unitId, formId: 'annual-report' })
    const stored = draft?.state.answers['registered']
    if (stored !== acknowledged && misread.length === 0) {
      lost += 1
      wrong.push(`${chatId} was told ${acknowledged}, stored is ${JSON.stringify(stored)}`)
    }
    const where = { chatKey }
    const events = await database.current().inboxEvent.findMany({ where, orderBy: { id: 'asc' } })
    const texts = events.map(({ payload }) => textOf(payload))
    if (texts.join() !== said.join()) {
      wrong.push(`${chatId} said ${said.length} messages, ${texts.length} are stored in this order`)
    }
    for (const words of new Set(told.filter((each) => each.startsWith('Đã ghi')))) {
      const copies = telegram.shown(chatId).filter(({ text }) => text.includes(`${words}.`)).length
      if (copies > 2) wrong.push(`${chatId} was shown “${words}” ${copies} times`)
    }
  }
  return { lost, wrong }
}

const textOf = (payload: unknown) =>
  (payload as { message?: { text?: string } }).message?.text ?? JSON.stringify(payload)
