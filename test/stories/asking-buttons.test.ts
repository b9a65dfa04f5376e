import { expect, test } from 'vitest'
import { withPlay, type Play } from '../support/play.ts'

const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
const tu = { name: 'Rơ Châm Tư', unit: '23734', role: 'officer' } as const

const press = async (play: Play, chat: string, data: string) => {
  const said = await play.tap(chat, { id: play.seen(chat).at(-1)?.id ?? 1, data })
  return said.map(({ text }) => text).join('\n')
}

const dataOf = (play: Play, chat: string, label: string) =>
  play
    .seen(chat)
    .at(-1)
    ?.buttons.find((each) => each.label === label)?.data ?? ''

const nobody = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000'

test('buttons that are stale, forged or of somebody else are answered and bring nowhere', () =>
  withPlay('buttons', async (play) => {
    await play.link('lan', lan)
    await play.link('tu', tu)
    await play.say('lan', 'cơ quan nào hướng dẫn tiêu chí')
    const related = dataOf(play, 'lan', 'Mục liên quan')
    const whole = dataOf(play, 'lan', 'Đọc cả mục')
    expect(await press(play, 'lan', related)).toContain('Mục liên quan đến')
    // The same button in the hands of somebody else.
    expect(await press(play, 'tu', related)).toContain('Tôi không còn giữ câu hỏi này.')
    for (const data of [
      `ask:open:${nobody}:3`,
      `nav:ask:open:${nobody}:3:2`,
      whole.replace(/\d+$/, '999'),
    ])
      expect(await press(play, 'lan', data)).toContain('đã thu hồi hoặc thay bằng bản mới')
    for (const data of [
      `ask:related:${nobody}`,
      `ask:fill:${nobody}:3`,
      `ask:mean:${nobody}:0`,
      `ask:known:${nobody}`,
      'ask:try:nothing',
      'ask:whole:x',
    ])
      expect(await press(play, 'lan', data)).toContain('Tôi không còn giữ câu hỏi này.')
    // No form waits for words, and nothing was asked back.
    const id = related.split(':')[2] ?? ''
    expect(await press(play, 'lan', `ask:fill:${id}:1`)).toContain('Biểu mẫu đã sang mục khác')
    expect(await press(play, 'lan', `ask:mean:${id}:7`)).toContain('Tôi không còn giữ')
    for (const data of ['ask:nonsense', 'lang:7'])
      expect(await press(play, 'lan', data)).toContain('Nút này đã cũ')

    // A withdrawn plan is quoted no more, at once and by no button.
    const { documents } = play.assistant.storage
    const [plan] = await documents.published()
    await documents.withdraw({ id: plan?.id ?? '', reason: 'thử', by: undefined, now: play.now })
    expect(await press(play, 'lan', whole)).toContain('đã thu hồi hoặc thay bằng bản mới')
    const [said] = await play.say('lan', 'cơ quan nào hướng dẫn tiêu chí')
    expect(said?.text).toMatch(/^Văn bản tôi có/)
    expect(said?.text).not.toContain('“')
    const [live] = await play.say('lan', 'hạn nộp là ngày nào')
    expect(live?.text).toContain('09/12/2026')
    expect(live?.text).not.toContain('Kế hoạch ghi')
  }))

test('the decisive words are bold, and the longest question is answered in bounds', () =>
  withPlay('buttons', async (play) => {
    await play.link('lan', lan)
    const long = `cơ quan nào hướng dẫn tiêu chí ${'rất dài '.repeat(500)}?`
    for (const text of ['báo cáo trước ngày nào', 'ai ký kế hoạch', long, 'x'.repeat(4000)]) {
      const [said] = await play.say('lan', text)
      expect(said?.text.length).toBeGreaterThan(10)
      expect(said?.text.length).toBeLessThanOrEqual(900)
    }
    const call = play.calls.find(({ payload }) => String(payload['text']).includes('Hồ Văn Niên'))
    expect(call?.payload['entities']).toEqual([expect.objectContaining({ type: 'bold' })])
  }))

test('words that were meant as an answer go into the field they were typed for, and no other', () =>
  withPlay('buttons', async (play) => {
    await play.link('lan', lan)
    await play.say('lan', 'đăng ký mô hình')
    await play.say('lan', 'Ai ký kế hoạch này?')
    const fill = dataOf(play, 'lan', 'Ghi làm câu trả lời')
    expect(fill).toMatch(/^nav:ask:fill:/)
    await play.say('lan', 'Vườn rau của chi hội')
    expect(await press(play, 'lan', fill)).toContain('Biểu mẫu đã sang mục khác')
    const [review] = await play.say('lan', 'xem lại')
    expect(review?.text).toContain('Vườn rau của chi hội')
    expect(review?.text).not.toContain('Ai ký kế hoạch này?')
  }))
