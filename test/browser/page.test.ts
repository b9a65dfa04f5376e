import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { anna, withFakeBot, type FakeBot } from './fake-bot.ts'
import { docx } from '../support/documents.ts'
import { desktop, hasChromium, inBrowser, phone, useBrowser } from './harness.ts'

const option = (text: string) => [{ text, data: `do:${text}` }]
const word = (text: string, data: string) => [{ text, data }]
const ways = [{ text: 'Quay lại', data: 'nav:back' }]
const photoId = expect.stringMatching(/^file:[0-9a-f]{64}$/) as string
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

describe.skipIf(!hasChromium)(inBrowser('the chat page'), () => {
  const withPage = useBrowser()

  /** Lends the page as the officer of xã Ia Ly sees it. */
  const withChat = (
    size: BrowserContextOptions,
    work: (page: Page, bot: FakeBot) => Promise<void>,
  ) =>
    withFakeBot((bot) =>
      withPage(size, async (page) => {
        await page.goto(bot.url)
        await page.getByRole('button', { name: anna.name }).click()
        await page.locator('#state[data-state="online"]').waitFor()
        await work(page, bot)
      }),
    )

  test('asks who one is, greets, and sends the first word', async () => {
    await withChat(phone, async (page, bot) => {
      await page.getByRole('button', { name: 'Bắt đầu' }).click()
      await expect.poll(() => bot.events.length).toBe(1)
      expect(bot.events[0]).toMatchObject({
        chatKey: 'web:anna',
        update: { message: { text: '/batdau' } },
      })
      await page.locator('.row.person', { hasText: '/batdau' }).waitFor()
      expect(await page.locator('#welcome').isVisible()).toBe(false)
    })
  })

  test('shows which words stand out, and where a link is among them', async () => {
    await withChat(desktop, async (page, bot) => {
      const text = 'Hội nghị <b>9 giờ</b>\nTại https://gialai.gov.vn, xã Ia Ly\n/huy'
      const spans = (words: string) => [
        { from: text.indexOf(words), to: text.indexOf(words) + words.length },
      ]
      const said = { text, bold: spans('Hội nghị <b>9'), italic: spans('nghị') }
      bot.say({ kind: 'message', message: 7, ...said, buttons: [] })
      const bubble = page.locator('.row.bot .text')
      await bubble.waitFor()
      expect(await bubble.textContent()).toBe(text)
      expect(await bubble.locator('strong').allTextContents()).toEqual(['Hội ', 'nghị', ' <b>9'])
      expect(await bubble.locator('strong em').allTextContents()).toEqual(['nghị'])
      expect(await bubble.locator('a').getAttribute('href')).toBe('https://gialai.gov.vn')

      const italic = spans('https://gialai.gov.vn, xã Ia Ly')
      bot.say({ kind: 'edit', message: 7, text, italic, buttons: [] })
      await bubble.locator('em a', { hasText: 'https://gialai.gov.vn' }).waitFor()
      expect(await bubble.locator('strong').count()).toBe(0)
      expect(await bubble.getByRole('button', { name: '/huy' }).count()).toBe(1)
    })
  })

  test('shows buttons, sends the one that is tapped, and edits in place', async () => {
    await withChat(desktop, async (page, bot) => {
      const buttons = [option('Làm báo cáo'), option('Cập nhật mô hình'), ways]
      bot.say({ kind: 'message', message: 7, text: 'Đồng chí chọn:', buttons })
      const button = page.getByRole('button', { name: 'Làm báo cáo' })
      await button.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => bot.events.length).toBe(1)
      expect(bot.events[0]).toMatchObject({
        update: { callback_query: { data: 'do:Làm báo cáo', message: { message_id: 7 } } },
      })
      await page.getByRole('button', { name: 'Làm báo cáo (đã chọn)' }).waitFor()

      bot.say({
        kind: 'edit',
        message: 7,
        text: 'Báo cáo năm 2026',
        buttons: [option('Tiếp tục'), ways],
      })
      await page.getByText('Báo cáo năm 2026').waitFor()
      expect(await page.locator('.row.bot').count()).toBe(1)
      expect(await page.getByText('Đồng chí chọn:').count()).toBe(0)
      // Someone who uses the keyboard is still where they were.
      await expect.poll(() => focused(page)).toBe('Tiếp tục')

      bot.say({ kind: 'delete', message: 7 })
      await expect.poll(() => page.locator('.row.bot').count()).toBe(0)
    })
  })

  test('lets the buttons of an answered question go, and those of a menu step back', async () => {
    await withChat(phone, async (page, bot) => {
      const buttons = [option('Làm báo cáo'), option('Hạn nộp')]
      bot.say({ kind: 'message', message: 1, text: 'Đồng chí chọn:', buttons })
      const asked = [word('Có', 'f:a:1:1'), word('Không', 'f:a:1:2'), word('bỏ qua', 'nav:f:a:1:x')]
      bot.say({ kind: 'message', message: 2, text: '(7/19) Đã có kế hoạch?', buttons: asked })
      await page.getByRole('button', { name: 'Có' }).click()
      await expect.poll(() => bot.events.length).toBe(1)
      const next = [word('quay lại', 'nav:f:a:2:x')]
      bot.say({ kind: 'message', message: 3, text: '(8/19) Số, ngày?', buttons: next })
      await page.getByRole('button', { name: 'quay lại' }).waitFor()
      const shown = page.locator('.keyboard button:visible')
      expect(await shown.allTextContents()).toEqual([
        'Làm báo cáo',
        'Hạn nộp',
        'Có (đã chọn)',
        'quay lại',
      ])
      expect(await page.getByRole('button', { name: 'Có' }).isDisabled()).toBe(true)
      await page.getByRole('button', { name: 'Hạn nộp' }).click()
      await expect.poll(() => bot.events.length).toBe(2)
    })
  })

  test('keeps the newest buttons in front while an older message changes by itself', async () => {
    await withChat(phone, async (page, bot) => {
      const stop = [[{ text: 'Tạm dừng', data: 'bc:pause:1' }]]
      bot.say({ kind: 'message', message: 7, text: 'Đang gửi: 1/9', buttons: stop })
      const menu = [[{ text: 'Hạn nộp', data: 'go:hannop' }]]
      bot.say({ kind: 'message', message: 8, text: 'Đồng chí cần gì?', buttons: menu })
      bot.say({ kind: 'edit', message: 7, text: 'Đang gửi: 5/9', buttons: stop })
      await page.locator('.row.bot', { hasText: 'Đang gửi: 5/9' }).waitFor()
      const past = page.locator('.keyboard.past')
      expect(await past.allTextContents()).toEqual(['Tạm dừng'])
    })
  })

  test('sends on Enter, breaks the line on Shift+Enter, keeps what was pasted', async () => {
    await withChat(desktop, async (page, bot) => {
      const text = page.getByRole('textbox')
      await text.fill('1. Mô hình đăng ký: 13')
      await text.press('Shift+Enter')
      await text.pressSequentially('2: 10/3')
      await text.press('Enter')
      const long = Array.from({ length: 60 }, (_, at) => `${at + 1}. Dòng số ${at + 1}`).join('\n')
      await text.fill(long)
      await text.press('Enter')
      await expect.poll(() => bot.events.length).toBe(2)
      expect(bot.events.map(({ update }) => update)).toMatchObject([
        { message: { text: '1. Mô hình đăng ký: 13\n2: 10/3' } },
        { message: { text: long } },
      ])
      expect(await text.inputValue()).toBe('')
    })
  })

  test('tries again with the same id, so nothing is said twice', async () => {
    await withChat(desktop, async (page, bot) => {
      bot.failures = 2
      await write(page, 'Xin chào')
      await page.locator('.row.person[data-state="sent"]').waitFor()
      expect(bot.posts).toBe(3)
      expect(bot.events).toHaveLength(1)
      expect(await page.locator('.row.person').count()).toBe(1)
    })
  })

  test('keeps what could not be sent, over a reload, until it is sent', async () => {
    await withChat(desktop, async (page, bot) => {
      bot.failures = 3
      await write(page, 'Tin quan trọng')
      await page.getByRole('button', { name: 'Gửi lại' }).waitFor()
      expect(bot.events).toEqual([])

      await page.reload()
      await expect.poll(() => bot.events.length).toBe(1)
      await page.locator('.row.person[data-state="sent"]', { hasText: 'Tin quan trọng' }).waitFor()
      await page.reload()
      await page.locator('.row.person').waitFor()
      expect(bot.events).toHaveLength(1)
    })
  })

  test('sends photos after showing them, with the text as the caption of the first', async () => {
    await withChat(phone, async (page, bot) => {
      const photo = { name: 'lang.png', mimeType: 'image/png', buffer: png }
      await page.locator('#file').setInputFiles([photo, { ...photo, name: 'duong.png' }, photo])
      await page.getByRole('button', { name: 'Bỏ tệp này' }).last().click()
      expect(await page.locator('.previews img').count()).toBe(2)
      await write(page, 'Làng Yăng')
      await expect.poll(() => bot.events.length).toBe(2)
      expect(bot.events.map(({ update }) => update)).toMatchObject([
        { message: { caption: 'Làng Yăng', photo: [{ file_id: photoId }] } },
        { message: { photo: [{ file_id: photoId }] } },
      ])
      const shown = page.getByRole('img', { name: 'Ảnh đồng chí gửi' })
      await expect.poll(() => shown.first().getAttribute('src')).toContain('/files/')
      await expect.poll(() => naturalWidth(page)).toBe(1)

      bot.say({ kind: 'message', message: 1, text: 'Đã ghi: 2 ảnh.' })
      await page.getByText('Đã ghi: 2 ảnh.').waitFor()
      await expect.poll(() => isAtEnd(page)).toBe(true)
    })
  })

  test('sends documents after showing their names, and offers those of others to be saved', async () => {
    await withChat(phone, async (page, bot) => {
      // Many a system does not know the type of a Word file.
      const plan = { name: 'Kế hoạch.docx', mimeType: '', buffer: docx() }
      await page.locator('#file').setInputFiles([plan, { ...plan, name: 'Sổ.docx' }])
      await page.getByRole('button', { name: 'Bỏ tệp này' }).last().click()
      expect(await page.locator('.previews .chip').allTextContents()).toEqual(['Kế hoạch.docx'])
      await write(page, '')
      await expect.poll(() => bot.events.length).toBe(1)
      expect(bot.events[0]?.update).toMatchObject({
        message: { document: { file_id: photoId, file_name: 'Kế hoạch.docx' } },
      })
      const own = page.locator('.row.person a.document')
      await expect.poll(() => own.getAttribute('href')).toContain('/files/')
      expect(await own.textContent()).toBe('Kế hoạch.docx')
      const [saved] = await Promise.all([page.waitForEvent('download'), own.click()])
      expect(saved.suggestedFilename()).toBe('Kế hoạch.docx')
      expect(await readFile(await saved.path())).toEqual(docx())

      const documents = [{ file: 'attachment:7', name: 'Tệp: Sổ.pdf' }]
      bot.say({ kind: 'message', message: 1, text: '', documents })
      await page.locator('.row.bot a.document', { hasText: 'Tệp: Sổ.pdf' }).waitFor()
    })
  })

  test('says at once what it can not send', async () => {
    await withChat(desktop, async (page, bot) => {
      const gif = { name: 'a.gif', mimeType: 'image/gif', buffer: Buffer.from('GIF89a') }
      await page.locator('#file').setInputFiles(gif)
      expect(await page.getByRole('alert').textContent()).toContain(
        'JPEG, PNG, WebP và tài liệu PDF, Word, Excel',
      )
      await write(page, 'a'.repeat(20_001))
      expect(await page.getByRole('alert').textContent()).toContain('20.000')
      expect(await page.getByRole('textbox').inputValue()).toHaveLength(20_001)
      expect(bot.posts).toBe(0)
    })
  })

  test('puts text on the page as text, whatever it looks like', async () => {
    await withChat(desktop, async (page, bot) => {
      const text = '<img src=x onerror=alert(1)> & "ngoặc"\nhai  dòng https://a.vn/b, gõ /baocao.'
      bot.say({ kind: 'message', message: 1, text, buttons: [option('<b>Đậm</b>')] })
      await page.getByRole('button', { name: '<b>Đậm</b>' }).waitFor()
      expect(await page.locator('.row.bot .text').textContent()).toBe(text)
      expect(await page.getByRole('link').getAttribute('href')).toBe('https://a.vn/b')
      await page.getByRole('button', { name: '/baocao', exact: true }).click()
      await expect.poll(() => bot.events.length).toBe(1)
    })
  })

  test('sets the lines of a list apart, and keeps them as they are', async () => {
    await withChat(phone, async (page, bot) => {
      const text = 'Xem lại:\n1. Mô hình đăng ký: 12\n– xã Ia Ly\nGõ “gửi”.'
      bot.say({ kind: 'message', message: 1, text })
      await page.getByText('Gõ “gửi”.').waitFor()
      expect(await page.locator('.item').allTextContents()).toEqual([
        '1. Mô hình đăng ký: 12',
        '– xã Ia Ly',
      ])
      expect(await page.locator('.row.bot .text').innerText()).toBe(text)
    })
  })

  test('follows new messages only for those who are at the end', async () => {
    await withChat(phone, async (page, bot) => {
      for (let message = 1; message <= 30; message += 1) {
        bot.say({ kind: 'message', message, text: `Tin số ${message}` })
      }
      await page.getByText('Tin số 30').waitFor()
      await expect.poll(() => isAtEnd(page)).toBe(true)
      // Buttons that go, out of sight, are no reason to stay behind.
      const buttons = [word('Có', 'f:a:1:1'), word('Không', 'f:a:1:2'), word('Sau', 'f:a:1:3')]
      bot.say({ kind: 'edit', message: 20, buttons })
      bot.say({ kind: 'message', message: 31, text: 'Câu sau', buttons: [word('Có', 'f:a:2:1')] })
      await page.getByText('Câu sau').waitFor()
      await expect.poll(() => isAtEnd(page)).toBe(true)

      await page.evaluate('document.querySelector("#scroller").scrollTop = 0')
      bot.say({ kind: 'message', message: 32, text: 'Tin sau cùng' })
      const newer = page.getByRole('button', { name: 'Tin mới' })
      await newer.waitFor()
      expect(await page.evaluate('document.querySelector("#scroller").scrollTop')).toBe(0)
      await newer.click()
      await expect.poll(() => isAtEnd(page)).toBe(true)
      // The conversation scrolls, never the page around it.
      expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(740)
    })
  })

  test('shows that the bot types, and what it remarks, but not those of the past', async () => {
    await withChat(desktop, async (page, bot) => {
      bot.say({ kind: 'typing' })
      await page.locator('#typing').waitFor()
      bot.say({ kind: 'answer', text: 'Mục này đã đóng.' })
      await page.getByRole('status').filter({ hasText: 'Mục này đã đóng.' }).waitFor()
      bot.say({ kind: 'message', message: 1, text: 'Xong.' })
      await expect.poll(() => page.locator('#typing').isVisible()).toBe(false)

      await page.reload()
      await page.getByText('Xong.').waitFor()
      expect(await page.locator('#notice').textContent()).toBe('')
    })
  })

  test('keeps each person’s conversation and unfinished words apart', async () => {
    await withChat(desktop, async (page, bot) => {
      bot.say({ kind: 'message', message: 1, text: 'Chào đồng chí Siu H’Nga.' })
      await page.getByText('Chào đồng chí Siu H’Nga.').waitFor()
      await page.getByRole('textbox').fill('viết dở')
      await become(page, 'Người lạ')
      await page.getByRole('heading', { name: 'Kính chào đồng chí' }).waitFor()
      expect(await page.getByRole('textbox').inputValue()).toBe('')
      await become(page, anna.name)
      await page.getByText('Chào đồng chí Siu H’Nga.').waitFor()
      expect(await page.getByRole('textbox').inputValue()).toBe('viết dở')
    })
  })

  test('fits a narrow phone, with words longer than its screen', async () => {
    await withChat(phone, async (page, bot) => {
      const text = `https://a.vn/${'dai'.repeat(80)}`
      bot.say({ kind: 'message', message: 1, text, buttons: [option('x'.repeat(60))] })
      await page.getByRole('link').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    })
  })

  test('can be heard: a log that is read out, a name for everything', async () => {
    await withChat(desktop, async (page, bot) => {
      bot.say({ kind: 'message', message: 1, text: 'Chào đồng chí.' })
      await page.getByText('Chào đồng chí.').waitFor()
      const log = page.getByRole('log', { name: 'Cuộc trò chuyện' })
      await expect.poll(() => log.getAttribute('aria-live')).toBe('polite')
      expect(await page.locator('.row.bot .bubble').innerText()).toContain('Trợ lý:')
      const nameless = await page.evaluate(`
        [...document.querySelectorAll('button, input, textarea, img, a')]
          .filter((each) => !each.closest('[hidden]') && !each.hasAttribute('alt'))
          .filter((each) => !each.getAttribute('aria-label') && !each.textContent.trim())
          .map((each) => each.outerHTML)`)
      expect(nameless).toEqual([])
    })
  })
})

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text)
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
}

async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Đổi người' }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
}

// What runs in the page is a string: there is no page where these tests are checked.
const focused = (page: Page) => page.evaluate('document.activeElement.textContent')

const naturalWidth = (page: Page) =>
  page.evaluate('document.querySelector(".row.person img").naturalWidth')

const isAtEnd = (page: Page) =>
  page.evaluate(
    '((box) => box.scrollHeight - box.scrollTop - box.clientHeight < 2)(document.querySelector("#scroller"))',
  )
