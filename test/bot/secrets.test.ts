import { describe, expect, test } from 'vitest'
import { withoutSecrets } from '../../src/bot/without-secrets.ts'

const head = { message_id: 5, date: 1, chat: { id: 7, type: 'private' }, from: { id: 7 } }
const file = { file_id: 'abc', file_unique_id: 'abc' }

const secrets: [string, Record<string, unknown>, string][] = [
  ['a text', { text: 'văn bản tối mật' }, 'secrecy-mark'],
  ['a caption', { caption: 'CCCD 064123456789', photo: [file] }, 'citizen-number'],
  ['the name of a file', { document: { ...file, file_name: 'kh_tuyet_mat.docx' } }, 'secrecy-mark'],
  ['a name that is a mark', { document: { ...file, file_name: 'Mật.docx' } }, 'secrecy-mark'],
  ['a scan', { document: { ...file, file_name: '064123456789.jpg' } }, 'citizen-number'],
]

describe.each(['message', 'edited_message'])('a new or an edited %s', (kind) => {
  test.each(secrets)('with %s that must not be kept leaves nothing', (_, said, blanked) => {
    const kept = withoutSecrets({ update_id: 1, [kind]: { ...head, ...said } })
    expect(kept).toEqual({ update_id: 1, blanked, [kind]: head })
  })

  test('without any is kept as it is', () => {
    const document = { ...file, file_name: 'bao-cao.docx' }
    const update = { update_id: 1, [kind]: { ...head, caption: 'Báo cáo', document } }
    expect(withoutSecrets(update)).toBe(update)
  })
})

test('a tap is kept as it is', () => {
  const update = { update_id: 1, callback_query: { id: '1', data: 'go:baocao' } }
  expect(withoutSecrets(update)).toBe(update)
})
