import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desktop, hasChromium, inBrowser, phone, useBrowser } from './harness.ts'
import { useRealBot } from './real-bot.ts'

const at = (time: string) => new Date(`2026-11-22T${time}:00+07:00`)

const picture = join(import.meta.dirname, '../../docs/chat.png')

describe.skipIf(!hasChromium)(inBrowser('a report on the chat page'), () => {
  const withPage = useBrowser()
  const bot = useRealBot(at('09:02'))

  test('an officer sends it from a phone, with a photo, and the office reads it', async () => {
    await withPage(phone, async (page) => {
      await become(page, 'Rơ Châm H’Lan')
      await play(
        page,
        `
        > /batdau
        < Việc đang chờ: Báo cáo năm 2026
        [Làm báo cáo]
        < (1/19) Số mô hình đăng ký trong năm?
        > muoi hai
        < Đã ghi: 12 mô hình.
        > 10 va 3
        < Mục 2 cộng lại là 13, mà mục 1 ghi 12.
        `,
      )
      if (process.env['KEEP_SCREENSHOT']) await keepPicture(page)
      await play(
        page,
        `
        [Sửa mục 1 thành 13]
        < (3/19)
        [bỏ qua]
        < (4/19)
        > 4, 5, 2, 2
        < (5/19)
        > 3 8 1 0
        < (6/19) Mô hình tiêu biểu (1)
        > Tổ tự quản an ninh làng Mrông Ngó
        < Thuộc lĩnh vực nào?
        [quốc phòng - an ninh]
        < Kết quả nổi bật?
        > 45 hộ tham gia, không còn mất trộm nông sản
        < Mô hình tiêu biểu (2)
        [xong]
        < (7/19)
        [Có]
        < (8/20) Số, ngày của kế hoạch?
        > 05-KH/ĐU ngày 12/02/2026
        < (9/20)
        [quay lại]
        < Đang ghi: 05-KH/ĐU ngày 12/02/2026
        > 06-KH/ĐU ngày 12/02/2026
        < (9/20)
        > 12 hội nghị quán triệt, 850 lượt người
        < (10/20)
        > 4
        < Đã ghi: 4 cuộc.
        > 7 và 6
        < (12/20)
        > 1.250
        < (13/20)
        > 350
        < Tôi hiểu Kinh phí vận động là 350 đồng. Đúng không?
        > 350tr
        < Đã ghi: 350.000.000 đồng (350 triệu).
        > 0,5 ha
        < Đã ghi: 5.000 m².
        > 320
        < (16/20)
        > 2 và 5
        < (17/20)
        [bỏ qua]
        < (18/20)
        > Kinh phí hạn hẹp
        < (19/20)
        [bỏ qua]
        < (20/20) Ảnh, tài liệu kèm theo?
        `,
      )
      await sendPhoto(page)
      await play(
        page,
        `
        < Đã ghi: 1 ảnh.
        [xong]
        < 13. Kinh phí vận động: 350.000.000 đồng (350 triệu)
        [Sửa một mục]
        < Sửa mục nào?
        [Số cuộc đối thoại]
        < (10/20)
        > 5
        < 10. Số cuộc đối thoại: 5 cuộc
        [Gửi]
        < Biên nhận số 1 – Báo cáo năm 2026 – Đảng ủy xã Ia Ly – Bản 1
        `,
      )
    })

    await withPage(desktop, async (page) => {
      await become(page, 'Lê Thanh An')
      await play(
        page,
        `
        > /tonghop
        < Tất cả: 1/139 đã nộp
        [Đã nộp (1)]
        < Chọn đơn vị để đọc báo cáo.
        [Đảng ủy xã Ia Ly]
        < Ảnh
        `,
      )
      const report = page.locator('.row.bot', { hasText: 'Biên nhận số 1' })
      expect(await report.innerText()).toContain('Số cuộc đối thoại: 5 cuộc')
      // The photo is a message of its own, and may come a moment later.
      await expect.poll(() => page.locator('.row.bot img').count()).toBe(1)
      await expect.poll(() => page.evaluate(widthOfPhoto)).toBeGreaterThan(0)
    })
  })

  test('a page that is loaded again goes on where it was', async () => {
    await withPage(phone, async (page) => {
      await become(page, 'Trần Thị Hòa')
      await play(
        page,
        `
        > báo cáo
        < (1/19)
        > 9
        < (2/19)
        `,
      )
      const before = await page.locator('#log').innerText()
      await page.reload()
      await expect.poll(() => page.locator('#log').innerText()).toBe(before)
      await play(
        page,
        `
        > 8 va 1
        < (3/19)
        [bỏ qua]
        < (4/19)
        `,
      )
    })
  })

  test('a bot that is killed and started again is found again, and its question waits', async () => {
    await withPage(phone, async (page) => {
      await become(page, 'Trần Thị Hòa')
      await play(
        page,
        `
        > báo cáo
        < (4/19)
        [bỏ qua]
        < (5/19)
        `,
      )
      await bot.kill()
      await page.locator('#state[data-state="offline"]').waitFor()
      await bot.start(at('10:15'))
      await page.locator('#state[data-state="online"]').waitFor()
      await play(
        page,
        `
        [bỏ qua]
        < (6/19)
        > xem lại
        < 2. Tập thể / cá nhân: tập thể 8, cá nhân 1
        `,
      )
    })
  })

  async function become(page: Page, name: string): Promise<void> {
    await page.goto(bot.url())
    await page.getByRole('dialog').getByRole('button', { name }).click()
    await page.locator('#state[data-state="online"]').waitFor()
  }
})

/** Plays lines: `> typed`, `[a button of the last message]`, `< what the last message says`. */
async function play(page: Page, lines: string): Promise<void> {
  const last = page.locator('#log > .row.bot:last-child')
  for (const line of lines.trim().split(/\n\s*/)) {
    const [, button] = /^\[(.+)\]$/.exec(line) ?? []
    const words = line.slice(2)
    if (button !== undefined) {
      await last.getByRole('button', { name: button, exact: true }).click()
    } else if (line.startsWith('> ')) {
      await page.getByRole('textbox').fill(words)
      await page.locator('#send').click()
    } else {
      await last.filter({ hasText: words }).waitFor()
    }
  }
}

/** A real photo, of what there is to see: the page. */
async function sendPhoto(page: Page): Promise<void> {
  const buffer = await page.screenshot({ type: 'jpeg', quality: 70 })
  await page.locator('#file').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer })
  await page.locator('#send').click()
}

/** The picture that the README shows, without a cursor in the text box. */
async function keepPicture(page: Page): Promise<void> {
  await page.getByRole('textbox').blur()
  await page.screenshot({ path: picture, caret: 'hide', animations: 'disabled' })
}

// What runs in the page is a string: there is no page where these tests are checked.
const widthOfPhoto = 'document.querySelector(".row.bot img").naturalWidth'
