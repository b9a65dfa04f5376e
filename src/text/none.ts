import { fold } from './fold.ts'

/**
 * How a text says that there is none: “không”, “ko có”, “k phát sinh gì”, “không có mô hình nào”.
 * not-yet: “chưa có”, which may be meant otherwise.
 */
export function readNone(text: string): 'none' | 'not-yet' | undefined {
  const typed = fold(text)
  const none = /^(khong|ko|k|chua)( (co|phat sinh))?( (gi|ai|dong))?( a)?[.!]?$/.exec(typed)
  const noneAtAll = /^(khong|ko|k|chua) co [a-z ]{1,40} nao( a)?[.!]?$/.exec(typed)
  const no = (none ?? noneAtAll)?.[1]
  if (no === undefined) return undefined
  return no === 'chua' ? 'not-yet' : 'none'
}
