import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Shown } from '../fakes/index.ts'
import { docx } from '../support/documents.ts'
import { picture } from '../support/photo.ts'
import { chatOn, type Chat } from './chat.ts'
import { withInstallation } from './installation.ts'

const lanId = '6ede9afa66b88fe6d6a9'
const anOnZalo = '00aa11bb22cc33dd44ee'

test('a photo sent on Zalo is seen by the office on Telegram and on Zalo, without where it was taken', () =>
  withInstallation({ way: 'webhook', replicas: 1 }, async ({ telegram, zalo, invite }) => {
    const an = chatOn(telegram, 5001)
    await join(an, await invite('admin', 'BTGDV', 'Lê An'))
    await setDuty(an)
    const anToo = chatOn(zalo, anOnZalo)
    await join(anToo, await invite('admin', 'BTGDV', 'Lê An'))

    const lan = chatOn(zalo, lanId)
    await join(lan, await invite('officer', '23734', 'Rơ Châm Lan'))
    await lan.say('bao cao', '(1/19)')
    await lan.say('1. 13\n2: 10/3\n9. 4\n17. Khó khăn, hạn chế: Không', 'Xem lại')
    await lan.say('sửa 19', '(19/19)')
    await lan.photo(await taken(), '1 ảnh')
    await lan.say('xong', 'Xem lại')
    await lan.say('gui', 'Biên nhận số 1')

    for (const chat of [an, anToo]) await chat.say('/tonghop ia ly', 'Biên nhận số 1')
    for (const [fake, id] of [
      [telegram, 5001],
      [zalo, anOnZalo],
    ] as const) {
      const shown = await fake.sees(id, (all) => all.some(({ photo }) => photo !== undefined))
      const photo = shown.find((each) => each.photo !== undefined)?.photo
      expect(photo).toBeInstanceOf(Uint8Array)
      const { format, exif, width, height } = await sharp(photo as Uint8Array).metadata()
      expect({ format, exif, width, height }).toEqual({
        format: 'jpeg',
        exif: undefined,
        width: 30,
        height: 60,
      })
    }
  }))

test('a document reaches a report on Zalo by its link, and the office by both platforms', () =>
  withInstallation({ way: 'webhook', replicas: 1 }, async ({ telegram, zalo, invite }) => {
    const an = chatOn(telegram, 5001)
    await join(an, await invite('admin', 'BTGDV', 'Lê An'))
    await setDuty(an)
    const anToo = chatOn(zalo, anOnZalo)
    await join(anToo, await invite('admin', 'BTGDV', 'Lê An'))

    const lan = chatOn(zalo, lanId)
    await join(lan, await invite('officer', '23734', 'Rơ Châm Lan'))
    await lan.say('bao cao', '(1/19)')
    await lan.say('1. 13\n2: 10/3\n9. 4\n17. Khó khăn, hạn chế: Không', 'Xem lại')
    await lan.say('sửa 19', 'Tài liệu thì gửi ở đây')
    const [link = ''] = /http\S+\/upload\/\S+/.exec(zalo.shown(lanId).at(-1)?.text ?? '') ?? []

    const page = await (await fetch(link)).text()
    const [id = ''] = /(?<=name="id" value=")[\w-]+/.exec(page) ?? []
    const send = (name: string, bytes: Buffer) => {
      const body = new FormData()
      body.set('id', id)
      body.set('file', new File([new Uint8Array(bytes)], name))
      return fetch(link, { method: 'POST', body })
    }
    const refused = await send('Mẫu.docx', docx({ name: 'word/vbaProject.bin' }))
    expect([refused.status, await refused.text()]).toEqual([
      415,
      expect.stringContaining('không an toàn'),
    ])
    const taken = await send('../Kế hoạch.pdf', docx())
    expect(await taken.text()).toContain('Đã nhận, đồng chí quay lại Zalo')
    await zalo.sees(lanId, (shown) => shown.some(({ text }) => text.includes('1 tài liệu')))
    await lan.say('xong', 'Xem lại')
    await lan.say('gui', 'Biên nhận số 1')
    expect((await fetch(link)).status).toBe(404)

    for (const chat of [an, anToo]) await chat.say('/tonghop ia ly', 'Biên nhận số 1')
    const isThere = (shown: Shown[]) => shown.some(({ text }) => text.includes('Kế hoạch.docx'))
    const onTelegram = await telegram.sees(5001, isThere)
    expect(onTelegram.find(({ document }) => document)?.document).toEqual({
      name: 'Kế hoạch.docx',
      content: new Uint8Array(docx()),
    })
    const onZalo = (await zalo.sees(anOnZalo, isThere)).find((shown) => isThere([shown]))
    const file = await fetch(/http\S+/.exec(onZalo?.text ?? '')?.[0] ?? '')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Ke hoach.docx"/)
    expect(Buffer.from(await file.arrayBuffer())).toEqual(docx())
  }))

async function setDuty(an: Chat): Promise<void> {
  for (const text of ['/nghiavu', 'Báo cáo năm', '1', '1, 2, 3', '10/12/2026']) await an.say(text)
  await an.say('theo mẫu mục III.4, do Ban đặt', 'Xem lại')
  await an.say('gửi', 'Báo cáo năm 2026')
}

async function join(chat: Chat, code: string): Promise<void> {
  await chat.say(code, 'đồng ý')
  await chat.say('đồng ý', 'Đã liên kết')
}

/** Upright only for those who heed its orientation, and with the place it was taken at. */
const taken = () =>
  picture({ width: 60, height: 30 })
    .jpeg()
    .withExif({ IFD0: { Make: 'Oppo' }, IFD3: { GPSLatitude: '14/1 1/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
