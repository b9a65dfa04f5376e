import path from 'node:path'
import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import type { Field } from '../../src/forms/schema.ts'
import { createTexts } from '../../src/text/texts.ts'
import type { Told } from './kill-page.ts'

/** What the bot waits for, as a person understands its last message. */
export type Pending =
  | { ask: 'field'; field: Field; part?: string }
  | { ask: 'confirm' | 'review' | 'pick' | 'nothing' }
  | { ask: 'check'; fix: { label: string; value: number } | undefined }
  | { ask: 'receipt'; number: number; version: number }

const texts = createTexts(path.resolve(import.meta.dirname, '../../locales'))
const t = (key: Parameters<typeof texts.find>[1]) => texts.find('vi', key) ?? key

/** Reads the question in a message of the bot. */
export function readQuestion({ text, buttons }: Told): Pending {
  const receipt = /^Biên nhận số (\d+) –.* – Bản (\d+)$/m.exec(text)
  if (receipt) return { ask: 'receipt', number: Number(receipt[1]), version: Number(receipt[2]) }

  const labels = buttons.flat().map((button) => button.text)
  if (labels.includes(t('forms-check-keep'))) {
    const label = labels.find((each) => /^Sửa mục \d+ thành/.test(each))
    const value = Number(/ thành (.*)$/.exec(label ?? '')?.[1]?.replaceAll('.', ''))
    return { ask: 'check', fix: label === undefined ? undefined : { label, value } }
  }
  if (labels.includes(t('forms-right'))) return { ask: 'confirm' }
  if (text.includes(t('forms-review'))) return { ask: 'review' }
  // Where there are no buttons, what can be typed stands below.
  if (text.includes(t('forms-pick'))) return { ask: 'pick' }
  return readField(text)
}

/** The field a line of the template is for. */
export const fieldOfLine = (line: string): Field | undefined =>
  annualReport.fields.find(({ key }) =>
    line.replace(/^\d+/, '').startsWith(`. ${t(`annual-report-${key}.label`)}`),
  )

function readField(text: string): Pending {
  const asked = text.split(/^\(\d+\/\d+\) /m).at(-1) ?? ''
  if (asked === text) return { ask: 'nothing' }
  const wordings = annualReport.fields.map((field) => ({ field, words: wordingOf(field.key) }))
  const found = wordings.find(({ words }) => asked.startsWith(words))
  if (!found) return { ask: 'nothing' }
  const { field, words } = found
  if (field.kind !== 'repeat') return { ask: 'field', field }
  const second = asked.slice(words.length).split('\n')[1] ?? ''
  const part = field.fields.find(({ key }) => second.startsWith(wordingOf(`${field.key}-${key}`)))
  return part ? { ask: 'field', field, part: part.key } : { ask: 'nothing' }
}

const wordingOf = (key: string) => t(`annual-report-${key}`)
