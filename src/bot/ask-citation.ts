import type { Document } from '../domain/documents.ts'
import type { Found } from '../knowledge/reply.ts'
import { dayOf } from '../text/days.ts'
import { clauseName } from './clause-name.ts'
import type { Words } from './deadline.ts'
import { cutText } from './marked-text.ts'

/** Whose word a quote is: “Kế hoạch … · mục III.4 (giai đoạn 2017–2020, đã hết)”. */
export function citation(ctx: Words, { document, passage }: Found, timezone: string): string {
  const validity = validityWords(ctx, document, timezone)
  const words = { document: documentName(document), clause: clauseName(ctx, passage.clause) }
  return validity === undefined
    ? ctx.t('ask-cite', words)
    : ctx.t('ask-cite-valid', { ...words, validity })
}

/** The title, short, with the number where there is one. */
function documentName({ title, number }: Pick<Document, 'title' | 'number'>): string {
  const short = cutText(title.replace(/,? (?:giai đoạn|năm) [\d\s–-]+$/u, ''), 120)
  return number === undefined ? short : `${short} (${number})`
}

/** The time a document is for, and that it is over; undefined where nothing is known. */
export function validityWords(
  { t, now }: Words,
  { validFrom, validTo }: Pick<Document, 'validFrom' | 'validTo'>,
  timezone: string,
): string | undefined {
  const [from, to] = [validFrom?.slice(0, 4), validTo?.slice(0, 4)]
  const validity = yearsWords({ t }, from, to)
  const isOver = validTo !== undefined && validTo < dayOf(now, timezone)
  return validity !== undefined && isOver ? t('ask-validity-over', { validity }) : validity
}

function yearsWords(
  { t }: Pick<Words, 't'>,
  from: string | undefined,
  to: string | undefined,
): string | undefined {
  if (from !== undefined && to !== undefined)
    return from === to ? t('ask-validity-year', { year: to }) : t('ask-validity', { from, to })
  if (from !== undefined) return t('ask-validity-from', { from })
  return to === undefined ? undefined : t('ask-validity-to', { to })
}
