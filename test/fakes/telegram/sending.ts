import type { FakeCall } from '../fake.ts'
import { typeOf } from '../http.ts'
import { bad, readCaption, readText } from './checks.ts'
import { place, type Piece } from './place.ts'
import type { Methods, World } from './world.ts'

type Media = { type?: string; media?: unknown; caption?: string }

/** The methods that put something new before a person. */
export function sendingMethods(world: World): Methods {
  const { chats, files } = world

  /** A photo or document that was uploaded, or is known, or lies somewhere else. */
  const read = (given: unknown, field: string, call: FakeCall) => {
    const name = typeof given === 'string' ? given.replace(/^attach:\/\//, '') : field
    const file = call.files[name] ?? call.files[field]
    if (file) return { content: file.bytes, name: file.name }
    if (typeof given === 'string' && /^https?:/.test(given)) return { content: given, name: given }
    const bytes = files.bytes(String(given))
    if (bytes) return { content: bytes, name: 'file' }
    throw bad('wrong file identifier/HTTP URL specified')
  }

  const readFile = (kind: string, call: FakeCall, media: Media): Piece => {
    const { content, name } = read(media.media, kind, call)
    const text = readCaption({ ...media })
    const bytes = typeof content === 'string' ? new Uint8Array() : content
    // documented: a photo has 10 MB at most, any other file 50 MB; guessed: the words.
    if (bytes.length > (kind === 'photo' ? 10 : 50) * 1024 * 1024) throw bad('file is too big')
    if (kind === 'photo') {
      const wire = { photo: files.addPhoto(bytes) }
      return { kind: 'media', text, seen: { photo: content }, wire }
    }
    const file = files.add(bytes, { folder: 'documents', name })
    const document = { ...file, file_name: name, mime_type: typeOf(bytes) }
    return { kind: 'media', text, seen: { document: { name, content } }, wire: { document } }
  }

  const single = (kind: string) => (payload: Record<string, unknown>, call: FakeCall) => {
    const chat = chats.reach(payload['chat_id'])
    const piece = readFile(kind, call, { ...payload, media: payload[kind] })
    return place(world, chat, { ...piece, markup: payload['reply_markup'] })
  }

  return {
    sendMessage(payload) {
      const chat = chats.reach(payload['chat_id'])
      return place(world, chat, {
        kind: 'text',
        text: readText(payload),
        markup: payload['reply_markup'],
      })
    },
    sendPhoto: single('photo'),
    sendDocument: single('document'),
    sendMediaGroup(payload, call) {
      const chat = chats.reach(payload['chat_id'])
      const media = Array.isArray(payload['media']) ? (payload['media'] as Media[]) : []
      // documented: 2–10 of them, documents only among documents.
      if (media.length < 2 || media.length > 10)
        throw bad('group send failed: 2-10 items are allowed')
      const kinds = new Set(media.map(({ type }) => type))
      if (kinds.has('document') && kinds.size > 1)
        throw bad("document can't be mixed with other media types")
      // All of them are read before the first is shown: an album comes whole or not at all.
      const pieces = media.map((item) =>
        readFile(item.type === 'document' ? 'document' : 'photo', call, item),
      )
      const album = { media_group_id: `1${call.at.toFixed(3).replace('.', '')}` }
      return pieces.map((piece) =>
        place(world, chat, { ...piece, wire: { ...piece.wire, ...album } }),
      )
    },
    sendLocation(payload) {
      const chat = chats.reach(payload['chat_id'])
      const location = {
        latitude: Number(payload['latitude']),
        longitude: Number(payload['longitude']),
      }
      if (Math.abs(location.latitude) > 90 || Math.abs(location.longitude) > 180)
        throw bad('wrong latitude or longitude specified')
      return place(world, chat, {
        kind: 'location',
        text: { text: '', entities: [] },
        markup: payload['reply_markup'],
        seen: { location },
        wire: { location },
      })
    },
    sendChatAction(payload) {
      chats.reach(payload['chat_id'])
      return true
    },
  }
}
