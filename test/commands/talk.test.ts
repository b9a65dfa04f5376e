import { PassThrough } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import type { Said, SpokenCall } from '../../src/server/control.ts'
import { refused, understood } from '../../src/text/reading.ts'
import { run, spoken } from './support.ts'

const question = {
  text: '(2/14) Loại hình?\nVí dụ: 1',
  reply_markup: {
    inline_keyboard: [
      [{ text: 'Tập thể', callback_data: 'f:1' }],
      [{ text: 'Cá nhân', callback_data: 'f:2' }],
      [
        { text: '⬅️ Quay lại', callback_data: 'nav:back' },
        { text: 'Hủy', callback_data: 'nav:cancel' },
      ],
    ],
    typed: 'gõ',
  },
}

describe('in a pipe, a line is a message', () => {
  test('and its answers are out before the next line is read', async () => {
    const events: string[] = []
    const services = bot((chat, { text }) => {
      events.push(`${chat}: ${text}`)
      return [spoken(events.length, { text: `Đã nhận “${text}”` })]
    })
    const { code, output } = await run(['talk', '--as', 'Ia Ly'], {
      services,
      input: 'alo\n\n12\n',
    })

    expect(code).toBe(0)
    expect(events).toEqual(['ia-ly: alo', 'ia-ly: 12'])
    expect(output).toBe('< Đã nhận “alo”\n\n< Đã nhận “12”\n\n')
  })

  test.each([
    ['the end of the input without a last newline', 'alo', ['alo']],
    ['lines that end as on Windows', 'alo\r\n12\r\n', ['alo', '12']],
    ['\\n in a line as a new line', '1. 12\\n2. 10/3', ['1. 12\n2. 10/3']],
    ['an empty input', '', []],
  ])('%s', async (_, input, expected) => {
    const heard: string[] = []
    const services = bot((_chat, { text }) => {
      heard.push(text)
      return []
    })
    expect((await run(['talk'], { services, input })).code).toBe(0)
    expect(heard).toEqual(expected)
  })

  test.each([
    ['@talk.test.ts Lớp học', { text: 'Lớp học', name: 'talk.test.ts' }],
    ['@talk.test.ts', { text: '', name: 'talk.test.ts' }],
    ['@none.jpg Lớp học', { text: '@none.jpg Lớp học', name: undefined }],
  ])('%s', async (input, expected) => {
    const heard: Said[] = []
    const services = bot((_chat, said) => {
      heard.push(said)
      return []
    })
    await run(['talk'], { services, input })
    expect(heard.map(({ text, file }) => ({ text, name: file?.name }))).toEqual([expected])
  })
})

describe('what the bot says', () => {
  test('has its buttons in brackets, and edits are marked', async () => {
    const services = bot(() => [
      spoken(1, question),
      spoken(2, { message_id: 1, text: 'Tập thể' }, 'editMessageText'),
      spoken(3, { photo: 'file:abc', caption: 'Lớp học' }, 'sendPhoto'),
      spoken(4, { action: 'typing' }, 'sendChatAction'),
    ])
    const { output } = await run(['talk'], { services, input: '1' })
    expect(output).toBe(
      '< (2/14) Loại hình?\nVí dụ: 1\n[Tập thể]\n[Cá nhân]\n[⬅️ Quay lại] [Hủy]\n\n' +
        '< (sửa) Tập thể\n\n' +
        '< Lớp học\n(ảnh)\n\n',
    )
  })

  test('is plain text on request, and each message can be counted', async () => {
    const services = bot(() => [spoken(1, question), spoken(2, { text: 'Hai' }, 'editMessageText')])
    const { output } = await run(['talk', '--text-only'], { services, input: '1' })
    expect(output).toMatch(/^< \(2\/14\) Loại hình\?\nVí dụ: 1\n/)
    expect(output).toMatch(/\n1\. Tập thể\n2\. Cá nhân\n/)
    expect(output).toMatch(/\n\n< Hai\n\n$/)
    expect(output.match(/^< /gm)).toHaveLength(2)
  })

  test('is printed once, however often it comes', async () => {
    const services = bot(() => [spoken(1, { text: 'Chào' })])
    const { output } = await run(['talk'], { services, input: 'a\nb' })
    expect(output).toBe('< Chào\n\n')
  })
})

describe('who it is', () => {
  test.each([
    ['Cơ quan Đảng', 'co-quan-dang'],
    ['admin', 'admin'],
    ['Người lạ!', 'nguoi-la'],
  ])('%s is the chat %s', async (name, expected) => {
    const chats: string[] = []
    const services = bot((chat) => {
      chats.push(chat)
      return []
    })
    await run(['talk', '--as', name], { services, input: 'alo' })
    expect(chats).toEqual([expected])
  })

  test('nobody can be called “!”', async () => {
    const { code, errors } = await run(['talk', '--as', '!'])
    expect(code).toBe(1)
    expect(errors).toContain('“!” không dùng làm tên được.')
  })
})

describe('trouble ends the talk with a sentence', () => {
  test('when a message is refused, what follows is not sent', async () => {
    const heard: string[] = []
    const services = {
      talk: {
        say: (_chat: string, { text }: Said) => {
          heard.push(text)
          return Promise.resolve(refused<SpokenCall[]>('command-failed'))
        },
        listen: () => () => undefined,
      },
    }
    const { code, errors } = await run(['talk'], { services, input: 'a\nb' })
    expect({ code, heard }).toEqual({ code: 1, heard: ['a'] })
    expect(errors).toMatch(/^Bot gặp lỗi/)
  })

  test('when the bot is killed', async () => {
    const request = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
    const { code, errors } = await run(['talk'], { withBot: (use) => use({ request }), input: 'a' })
    expect(code).toBe(1)
    expect(errors).toMatch(/^Bot vừa dừng/)
  })
})

test('in a terminal it prompts, and shows what is said unasked', async () => {
  const hearers = new Set<(call: SpokenCall) => void>()
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const tell = (call: SpokenCall) => {
    for (const hear of hearers) hear(call)
  }
  const services = {
    talk: {
      say: () => {
        const answer = spoken(8, { text: 'Chào' })
        tell(answer)
        setImmediate(() => input.end())
        return Promise.resolve(understood([answer]))
      },
      listen: (_chat: string, hear: (call: SpokenCall) => void) => {
        hearers.add(hear)
        setImmediate(() => {
          tell(spoken(7, { text: 'Còn 3 ngày' }))
          setImmediate(() => input.write('alo\n'))
        })
        return () => hearers.delete(hear)
      },
    },
  }
  const { code, output, errors } = await run(['talk'], { services, input })

  expect(code).toBe(0)
  expect(errors).toMatch(/^Đang nói chuyện với tên “ia-ly”/)
  expect(output).toMatch(/^> /)
  expect(output.match(/< .*/g)).toEqual(['< Còn 3 ngày', '< Chào'])
  await vi.waitFor(() => {
    expect(hearers.size).toBe(0)
  })
})

function bot(answer: (chat: string, said: Said) => SpokenCall[]) {
  return {
    talk: {
      say: (chat: string, said: Said) => Promise.resolve(understood(answer(chat, said))),
      listen: () => () => undefined,
    },
  }
}
