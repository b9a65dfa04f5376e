/**
 * What the data of a choice say that it does: “score:open:12” is the room, what is done there, and
 * to what. Whatever is named here in no list counts at once: it is dropped, published, accepted.
 */
type Deeds = Record<string, string>

const showing: Deeds = {
  ...{ report: 'open', model: 'open story whole files articles', review: 'open queue asked' },
  ...{ score: 'open less files home models year file', question: 'open own mine queue used most' },
  ...{ cr: 'open list draft drafts history items item xlsx template', recog: 'of list file' },
  ...{ doc: 'open read list draft drafts history diff', bc: 'open show list names result preview' },
  ...{ duty: 'home show unit units periods', overview: 'home period unit missing sent exempt' },
  ...{ trouble: 'open list', people: 'unit invites', roll: 'own office unit', term: 'home list' },
  ...{ ask: 'open whole known near related', draft: 'on', log: 'at check file', find: 'l n' },
}

/** What opens a form, where nothing counts before it is sent. */
const beginning: Deeds = {
  ...{
    model: 'new copy find update status origin change recognise unrecognise return',
    review: 'return ask fix answer',
    roll: 'one',
  },
  ...{ score: 'new model again rule keep', question: 'answer', term: 'new', dayoff: 'new' },
  ...{ cr: 'new file facts add change', doc: 'new edit', duty: 'new edit', unit: 'baocao capnhat' },
  ...{ bc: 'new text english files whom when more ack ask', ask: 'try mean', owe: 'giahan' },
}

/** Does a choice only show something? Then “mở 1” may mean it. */
export const isShowing = (data: string): boolean =>
  isNamed(data, showing) || isRuledFirst(data) || (menuEntry.test(data) && !ofReminder.test(data))

/** Does a choice show something, or open a form? Then less than its words may mean it. */
export const isHarmless = (data: string): boolean =>
  !dropsOther.test(data) &&
  (isShowing(data) || isNamed(data, beginning) || menuEntry.test(data) || data.startsWith('owed:'))

/** A form that is begun in place of the draft of another one. */
const dropsOther = /:anew$/

/** Menu entries stand for commands: “go:hannop” is /hannop. */
export const menuEntry = /^(?:nav:)?go:(\w+)(?::(.*))?$/

/** Commands that say something themselves: that it went on paper, or when to be reminded. */
const ofReminder = /:(?:bangiay|giahan|nhacmai|nhamnguoi)$/

/** Those of them that ask nothing more: the office is told, or reminders wait until tomorrow. */
export const actsAtOnce = (data: string): boolean => /go:(?:bangiay|nhacmai)$/.test(data)

/** What a unit asks for is shown before the office says yes or no to it. */
const isRuledFirst = (data: string): boolean => /^(?:ext|paper):[\w:-]{1,40}:open$/.test(data)

function isNamed(data: string, deeds: Deeds): boolean {
  const [room = '', deed = '', , more] = data.replace(/^nav:/, '').split(':')
  // Behind its number a choice of a broadcast names what is picked.
  if (room === 'bc' && more !== undefined && deed !== 'names') return false
  return deeds[room]?.split(' ').includes(deed) ?? false
}
