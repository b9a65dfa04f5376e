import { expect, test } from 'vitest'
import { createShownButtons } from '../../src/storage/shown-buttons.ts'
import type { Database } from '../../src/storage/database.ts'
import { withDatabase } from '../support/database.ts'

const shownAt = new Date('2026-12-02T08:00:00+07:00')
const after = (hours: number) => new Date(shownAt.getTime() + hours * 60 * 60_000)

const screen = [{ label: 'Mở phiếu 1', data: 'score:open:1' }]

test('the last screen is found behind the album that followed it', async () => {
  await withDatabase(async (database) => {
    await say(database, 'screen', { inline_keyboard: buttons('Mở phiếu 1', 'score:open:1') })
    for (let photo = 1; photo <= 10; photo += 1) await say(database, `photo ${photo}`)
    const shown = createShownButtons(database)

    expect(await shown.last('zalo:lan', after(1))).toEqual(screen)
    expect(await shown.of('zalo:lan', after(1))).toEqual([['score:open:1']])
  })
})

test('an empty screen leaves nothing to pick, and so does half a day', async () => {
  await withDatabase(async (database) => {
    await say(database, 'screen', { inline_keyboard: buttons('Mở phiếu 1', 'score:open:1') })
    const shown = createShownButtons(database)
    expect(await shown.last('zalo:lan', after(12))).toEqual(screen)
    expect(await shown.last('zalo:lan', after(13))).toEqual([])

    await say(database, 'end', { inline_keyboard: [] })
    expect(await shown.last('zalo:lan', after(1))).toEqual([])
  })
})

const buttons = (text: string, data: string) => [[{ text, callback_data: data }]]

async function say(database: Database, dedupe: string, markup?: object): Promise<void> {
  const payload = markup ? { text: dedupe, reply_markup: markup } : { text: dedupe }
  await database.transaction(() =>
    database.current().outboxMessage.create({
      data: {
        ...{ channel: 'zalo', chatKey: 'zalo:lan', dedupe, kind: 'reply', method: 'sendMessage' },
        ...{ payload, notBefore: shownAt, notAfter: after(24), createdAt: shownAt },
      },
    }),
  )
}
