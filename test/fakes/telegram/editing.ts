import { bad, readButtons, readCaption, readText, type Formatted } from './checks.ts'
import { contentOf, wireMarkup, wireText } from './place.ts'
import { seconds, type Facts, type Methods, type World } from './world.ts'

/** The methods that change or take away what a person sees. observed: the words of the refusals. */
export function editingMethods(world: World): Methods {
  const { chats, screens } = world

  const find = (payload: Record<string, unknown>) => {
    const chat = chats.reach(payload['chat_id'])
    const id = Number(payload['message_id'])
    const found = screens.find(chat.id, id)
    if (found) return { chat, id, ...found }
    if (chat.theirs.has(id)) throw bad("message can't be edited")
    throw bad('message to edit not found')
  }

  const edit = (payload: Record<string, unknown>, read: (facts: Facts) => Formatted) => {
    const { chat, id, facts } = find(payload)
    const text = read(facts)
    const markup = payload['reply_markup']
    const content = contentOf(text, markup)
    const buttons = readButtons(markup)
    if (content === facts.content) throw bad(notModified)
    const kept = Object.entries(facts.message).filter(([name]) => !written.includes(name))
    const message = {
      ...Object.fromEntries(kept),
      edit_date: seconds(world),
      ...wireText(facts.kind, text),
      ...wireMarkup(markup),
    }
    screens.edit(chat.id, id, { text: text.text, buttons }, { ...facts, message, content })
    return message
  }

  return {
    editMessageText: (payload) =>
      edit(payload, ({ kind }) => {
        if (kind !== 'text') throw bad('there is no text in the message to edit')
        return readText(payload)
      }),
    editMessageCaption: (payload) =>
      edit(payload, ({ kind }) => {
        if (kind !== 'media') throw bad('there is no caption in the message to edit')
        return readCaption(payload)
      }),
    editMessageReplyMarkup: (payload) =>
      edit(payload, ({ content }) => {
        const [text, entities] = JSON.parse(content) as [string, Formatted['entities']]
        return { text, entities }
      }),
    deleteMessage(payload) {
      const chat = chats.reach(payload['chat_id'])
      const id = Number(payload['message_id'])
      const isGone = screens.remove(chat.id, id) || chat.theirs.delete(id)
      if (!isGone) throw bad('message to delete not found')
      return true
    },
  }
}

const written = ['text', 'entities', 'caption', 'caption_entities', 'reply_markup']

const notModified =
  'message is not modified: specified new message content and reply markup are exactly the same' +
  ' as a current content and reply markup of the message'
