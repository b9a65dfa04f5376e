import { fold } from './fold.ts'

type None = 'none' | 'not-yet'

/**
 * How a text says that there is none: “không”, “ko có”, “k phát sinh gì”, “không có mô hình nào”.
 * not-yet: “chưa có”, which may be meant otherwise.
 */
export function readNone(text: string): None | undefined {
  const of = /^(khong|ko|k|chua) co [a-z ]{1,40} nao( a)?[.!]?$/.exec(fold(text))?.[1]
  return readBareNone(text) ?? noneBy(of)
}

/** The same where nothing is named that there is none of. */
export function readBareNone(text: string): None | undefined {
  const bare = /^(khong|ko|k|chua)( (co|phat sinh))?( (gi|ai|dong))?( a)?[.!]?$/.exec(fold(text))
  return noneBy(bare?.[1])
}

function noneBy(word: string | undefined): None | undefined {
  if (word === undefined) return undefined
  return word === 'chua' ? 'not-yet' : 'none'
}
