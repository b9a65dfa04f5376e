import type { MessageEntity } from 'grammy/types'

/** The marks of a text once that has one form of every letter, as it is sent. */
export function marksOf(text: string, entities: unknown): MessageEntity[] {
  if (!Array.isArray(entities)) return []
  const placeOf = (at: number) => text.slice(0, at).normalize('NFC').length
  return (entities as MessageEntity[]).map((mark) => {
    const offset = placeOf(mark.offset)
    return { ...mark, offset, length: placeOf(mark.offset + mark.length) - offset }
  })
}

/** What of the marks lies in a part; a platform refuses a text whose marks reach beyond it. */
export function marksWithin(
  marks: MessageEntity[],
  { text, from }: { text: string; from: number },
): MessageEntity[] {
  return marks.flatMap((mark) => {
    const offset = Math.max(mark.offset - from, 0)
    const end = Math.min(mark.offset + mark.length - from, text.length)
    return end > offset ? [{ ...mark, offset, length: end - offset }] : []
  })
}
