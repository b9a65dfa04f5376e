import type { Report, ShownAnswer } from '../domain/reports.ts'
import { formOf } from '../forms/catalog/catalog.ts'
import { emptyDraft } from '../forms/draft.ts'
import { applicable } from '../forms/engine.ts'
import type { Form } from '../forms/schema.ts'
import type { Texts } from '../text/texts.ts'

/** A question that concerns a unit, with what it answered; without one where it left it empty. */
export type Answered = { key: string; label: string; value: string | undefined }

/** What a unit was asked on a form, in the order and under the numbers of the form. */
export function answersOn(
  form: Form,
  { answers, shown }: { answers: Record<string, unknown>; shown: ShownAnswer[] },
  texts: Pick<Texts, 'find'>,
): Answered[] {
  const values = new Map(shown.map((each) => [each.key, each.value]))
  return applicable(form, emptyDraft({ answers })).map(({ key }) => ({
    key,
    // The office reads Vietnamese, as the receipt was written.
    label: texts.find('vi', `${form.id}-${key}.label`) ?? key,
    value: values.get(key),
  }))
}

/** The answers of a report; of a form that is not there any more those that the receipt listed. */
export function answersIn(
  { formId, answers, shown }: Pick<Report, 'formId' | 'answers' | 'shown'>,
  texts: Pick<Texts, 'find'>,
): Answered[] {
  const form = formOf(formId)
  const isKeyed = shown.every(({ key }) => key !== undefined)
  if (form && isKeyed)
    return answersOn(form, { answers: answers as Record<string, unknown>, shown }, texts)
  return shown.map(({ key, label, value }, at) => ({ key: key ?? `a${at + 1}`, label, value }))
}
