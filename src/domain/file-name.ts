/** What people's files may end in, by what they are. */
const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}

/** The longest name that is kept, its ending included. */
const maxLength = 100

/**
 * What a person called a file, as plain words to be shown: no folder, no signs that a file system
 * or a reader would take for something else. Undefined when nothing is left.
 */
export function tidyFileName(sent: string | undefined): string | undefined {
  const path = cut(sent ?? '').normalize('NFC')
  const base = path.split(/[/\\]/).at(-1) ?? ''
  const words = base
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/[<>:;"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const name = isReserved(words) ? `_${words}` : words
  return name === '' ? undefined : shortened(name, endingIn(name))
}

/** What a name says, without its ending: behind that, “Mật” would not stand alone any more. */
export function fileNameWords(sent: string): string {
  const name = cut(sent)
  return name.slice(0, name.length - endingIn(name).length)
}

/** The name under which a file is shown and sent on: its ending tells what it truly is. */
export function fileNameOf({ name, type }: { name: string | undefined; type: string }): string {
  const ending = `.${endings[type] ?? 'bin'}`
  const stem = name?.slice(0, name.length - endingIn(name).length) ?? ''
  return shortened(`${stem || (type.startsWith('image/') ? 'anh' : 'tai-lieu')}${ending}`, ending)
}

/**
 * The end of a name, which holds what it ends in. Nobody's disk has names of a thousand signs:
 * such a one is made to keep busy whoever looks into it.
 */
const cut = (sent: string): string => sent.slice(-1000)

/** “.docx”: letters and digits, so that “Số 1.2 năm 2026” has none. */
const endingIn = (name: string) => /\.[a-z][a-z0-9]{0,4}$/i.exec(name)?.[0] ?? ''

/** Names that Windows keeps for devices, whatever they end in. */
const isReserved = (name: string) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)

/** Cut in the stem, between letters. */
function shortened(name: string, ending: string): string {
  if (name.length <= maxLength) return name
  const stem = name.slice(0, maxLength - ending.length).replace(/[\uD800-\uDBFF]$/, '')
  return `${stem.trimEnd()}${ending}`
}
