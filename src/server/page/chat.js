import { createComposer, isPhoto } from './composer.js'
import { createConversation } from './conversation.js'
import { byId, newId, say, settings } from './dom.js'
import { follow } from './live.js'
import { createChooser } from './people.js'
import { createSender } from './sender.js'
import { createNotice, createScroll, createTyping } from './status.js'

/** @typedef {import('./people.js').Person} Person */

/** @type {Person | undefined} */
let person
/** @type {{ close(): void } | undefined} */
let live
/** What was being written in the other chats. @type {Map<string, string>} */
const drafts = new Map()

const scroll = createScroll()
const typing = createTyping()
const notice = createNotice()

const conversation = createConversation({
  onTap: tap,
  onCommand: write,
  onRetry: (item) => sender.send(item),
  onAnswer: notice,
  onTyping: () => typing.show(),
  onBot: () => typing.hide(),
})

const sender = createSender({
  onState(item, how, error) {
    if (item.chat !== person?.chat) return
    conversation.mark(item, how, error)
    // From the moment of sending: the answer may be here before the server's word for it.
    if (how === 'sending') typing.expect()
    if (how === 'failed') typing.hide()
    if (how === 'failed' && item.kind === 'tap') notice(say('page-tap-failed'))
  },
})

const composer = createComposer({ onText: write, onFile: sendFile })

const chooser = createChooser({ onChoose: become })

byId('who').addEventListener('click', () => void chooser.open(person?.chat))
byId('start').addEventListener('click', () => write('/batdau'))
byId('language').setAttribute('href', `/?lang=${settings.locale === 'vi' ? 'en' : 'vi'}`)

const known = await chooser.remembered()
if (known) become(known)
else void chooser.open(undefined)

/** Goes on as this person. @param {Person} next */
function become(next) {
  const draft = composer.swap(drafts.get(next.chat))
  if (person) drafts.set(person.chat, draft)
  person = next
  showWho(next)

  live?.close()
  conversation.clear()
  typing.hide()
  scroll.toEnd()
  byId('welcome').hidden = true
  showState('connecting')
  live = follow({ chat: next.chat, onState: showState, onEntries: hear })
  composer.focus()
}

/** @param {{ replay: boolean, entries: import('./conversation.js').Entry[] }} news */
function hear(news) {
  scroll.news(() => {
    const isNew = conversation.apply(news)
    if (news.replay) sendRest()
    byId('welcome').hidden = !conversation.isEmpty()
    return isNew
  })
  if (person?.isStranger) void recognise()
}

/** A stranger whose account was linked has a name from then on. */
async function recognise() {
  const known = await chooser.remembered()
  if (!known || known.isStranger || known.chat !== person?.chat) return
  person = known
  showWho(known)
}

/** Sends what an earlier visit could not; what did arrive after all is only forgotten. */
function sendRest() {
  for (const item of sender.unsent(person?.chat ?? '')) {
    if (conversation.knows(item.id)) sender.drop(item)
    else if (!conversation.shows(item.id)) put(item)
  }
}

/** @param {string} text */
function write(text) {
  if (person) put({ id: newId(), chat: person.chat, kind: 'text', text })
}

/** @param {File} file @param {string} caption */
function sendFile(file, caption) {
  if (!person) return
  const item = { id: newId(), chat: person.chat, kind: /** @type {const} */ ('file'), file }
  const preview = isPhoto(file) ? { preview: URL.createObjectURL(file) } : {}
  put({ ...item, text: caption, ...preview })
}

/** @param {number} message @param {string} data */
function tap(message, data) {
  if (person) sender.send({ id: newId(), chat: person.chat, kind: 'tap', message, data })
}

/** Shows something of one's own and sends it. @param {import('./sender.js').Item} item */
function put(item) {
  byId('welcome').hidden = true
  conversation.add(item)
  sender.send(item)
  scroll.toEnd()
}

/** @param {Person} person */
function showWho({ name, note }) {
  byId('who-name').textContent = name
  byId('who-note').textContent = note
  byId('who').hidden = false
}

/** @param {'connecting' | 'online' | 'offline'} state */
function showState(state) {
  byId('state').dataset.state = state
  byId('state').textContent = say(`page-state-${state}`)
}
