/** The photos of an album, in their order; `type` is what Telegram calls them. */
export type Album = Photo[]

type Photo = { media: string; caption?: string; caption_entities?: unknown; reply_markup?: unknown }

/**
 * The photos of an album one by one. Buttons stand below the last of them, and there its words
 * stand too: nobody looks for what to answer above ten photos.
 */
export function wordsLast(media: Album, markup: unknown): Album {
  const photos = media.map(({ media, caption, caption_entities }) => ({
    media,
    ...(caption ? { caption } : {}),
    ...(caption_entities ? { caption_entities } : {}),
  }))
  const last = photos.at(-1)
  if (!markup || !last) return photos
  const [words, ...more] = photos.filter(({ caption }) => caption !== undefined)
  if (!words || more.length > 0) return [...photos.slice(0, -1), { ...last, reply_markup: markup }]
  const bare = photos.slice(0, -1).map(({ media }) => ({ media }))
  return [...bare, { ...words, media: last.media, reply_markup: markup }]
}
