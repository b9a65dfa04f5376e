import sharp from 'sharp'
import { expect, test } from 'vitest'
import { picture } from '../support/photo.ts'
import { chatOn, type Chat } from './chat.ts'
import { withInstallation } from './installation.ts'

const lanId = '6ede9afa66b88fe6d6a9'
const anOnZalo = '00aa11bb22cc33dd44ee'

test('a photo sent on Zalo is seen by the office on Telegram and on Zalo, without where it was taken', () =>
  withInstallation({ way: 'webhook', replicas: 1 }, async ({ telegram, zalo, invite }) => {
    const an = chatOn(telegram, 5001)
    await join(an, await invite('admin', 'BTGDV', 'Lê An'))
    for (const text of ['/nghiavu', 'Báo cáo năm', '1', '1, 2, 3', '10/12/2026']) await an.say(text)
    await an.say('theo mẫu mục III.4, do Ban đặt', 'Xem lại')
    await an.say('gửi', 'Báo cáo năm 2026')
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
