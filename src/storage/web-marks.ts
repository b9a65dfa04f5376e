import { z } from 'zod'

/** Which words of the text are bold or italic, in UTF-16 units. */
export type Marks = { bold?: Span[]; italic?: Span[] }

type Span = { from: number; to: number }

/** The captions of an album below one another, with their marks. */
export function wordsOf(media: Captioned[]): { words: string; entities: Entity[] } {
  let words = ''
  const entities: Entity[] = []
  for (const { caption, caption_entities: marks } of media) {
    if (!caption) continue
    if (words !== '') words += '\n'
    const start = words.length
    entities.push(...marks.map((mark) => ({ ...mark, offset: mark.offset + start })))
    words += caption
  }
  return { words, entities }
}

/** The marks that the page shows. */
export function marksIn(entities: Entity[]): Marks {
  const spans = (wanted: string) =>
    entities
      .filter(({ type }) => type === wanted)
      .map(({ offset, length }) => ({ from: offset, to: offset + length }))
  const [bold, italic] = [spans('bold'), spans('italic')]
  return { ...(bold.length > 0 ? { bold } : {}), ...(italic.length > 0 ? { italic } : {}) }
}

/** A mark as a platform is told of it. */
export const entity = z.object({ type: z.string(), offset: z.number(), length: z.number() })

type Entity = z.infer<typeof entity>

/** The words below a file. */
export const captioned = {
  caption: z.string().optional(),
  caption_entities: z.array(entity).default([]),
}

type Captioned = { caption?: string | undefined; caption_entities: Entity[] }
