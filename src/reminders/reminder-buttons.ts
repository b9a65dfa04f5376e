import type { MessageKey } from '../text/keys.ts'
import type { Locale, Texts } from '../text/texts.ts'

/**
 * What can be done from a reminder; every button is a command, which checks all anew.
 *
 * To somebody in the middle of a form they are words: where there are no buttons a number they
 * type answers the form's question, so the reminder must not count its own.
 */
export function reminderButtons({
  texts,
  locale,
  isOfficer,
  isFilling,
}: {
  texts: Pick<Texts, 't'>
  locale: Locale
  isOfficer: boolean
  isFilling: boolean
}) {
  // The keys of all labels take no variables.
  const label = (key: Entry[0]) => texts.t(locale, key as 'owe-go-giahan')
  const button = ([key, data]: Entry) => [
    { text: label(key), callback_data: isFilling ? `nav:${data}` : data },
  ]
  return {
    inline_keyboard: (isOfficer ? forOfficers : forLeaders).map(button),
    // Introduces the words to type where there are no buttons.
    typed: texts.t(locale, 'menu-typed'),
  }
}

type Entry = [MessageKey & `${'owe' | 'people'}-go-${string}`, string]

const forAll: Entry[] = [
  ['owe-go-bangiay', 'go:bangiay'],
  ['owe-go-giahan', 'go:giahan'],
  ['owe-go-nhacmai', 'go:nhacmai'],
  ['owe-go-nhamnguoi', 'go:nhamnguoi'],
]

const forOfficers: Entry[] = [['people-go-baocao', 'go:baocao'], ...forAll]

// The report itself leaders do not write.
const forLeaders: Entry[] = [['people-go-trangthai', 'go:trangthai'], ...forAll]
