import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import { emptyDraft } from '../../src/forms/draft.ts'
import { versionOf } from '../../src/forms/schema.ts'
import { shownAnswers } from '../../src/forms/show.ts'
import { helps } from './forms.ts'
import { registerModel } from './models.ts'
import type { Play } from './play.ts'

const answers = {
  registered: 3,
  split: { collective: 2, individual: 1 },
  dialogues: 4,
  money: 350_000_000,
  difficulties: 'Thiếu kinh phí',
}

/** The person behind a chat of a play. */
export const personIn = async (play: Play, chat: string): Promise<string> =>
  (await play.assistant.storage.people.account(play.keyOf(chat), play.now)).personId ?? ''

/** Lan, or whoever else it was, has sent the report of xã Ia Ly: it is the next version of it. */
export async function sentReport(play: Play, chat = 'lan'): Promise<void> {
  const { units, duties, reports } = play.assistant.storage
  const unitId = (await units.byCode('23734'))?.id ?? ''
  const [owed] = await duties.obligationsOf(unitId, play.now)
  await reports.submit({
    ...{ formId: annualReport.id, formVersion: versionOf(annualReport), unitId, answers },
    ...{ obligationId: owed?.id, personId: await personIn(play, chat), now: play.now },
    shown: shownAnswers(annualReport, emptyDraft({ answers }), helps()),
  })
}

/** Lan has sent the report, and An has returned two of its answers. */
export async function returnedReport(play: Play): Promise<void> {
  await sentReport(play)
  await returnReport(play)
}

/** An returns two answers of the report that is there. */
export async function returnReport(play: Play): Promise<void> {
  await play.assistant.storage.reviews.decide({
    ...{ number: 1, version: 1, kind: 'returned', text: '' },
    ...{ byId: await personIn(play, 'an'), now: play.now },
    fields: [
      { key: 'dialogues', label: 'Số cuộc đối thoại', reason: 'chưa khớp với báo cáo sáu tháng' },
      { key: 'difficulties', label: 'Khó khăn, hạn chế', reason: 'cần nêu thiếu bao nhiêu' },
    ],
  })
}

/** An has asked about the report that is there. */
export async function askedAbout(play: Play): Promise<void> {
  await play.assistant.storage.reviews.ask({
    ...{ kind: 'report', number: 1, text: 'Kinh phí gồm những nguồn nào?' },
    ...{ byId: await personIn(play, 'an'), now: play.now },
  })
}

/** An has asked about model 1. */
export async function askedAboutModel(play: Play): Promise<void> {
  await play.assistant.storage.reviews.ask({
    ...{ kind: 'model', number: 1, text: 'Mô hình có từ tháng nào?' },
    ...{ byId: await personIn(play, 'an'), now: play.now },
  })
}

/** Lan has proposed model 1 of xã Ia Ly. */
export async function proposedModel(play: Play): Promise<void> {
  const { units, models } = play.assistant.storage
  const unitId = (await units.byCode('23734'))?.id ?? ''
  const { id } = await registerModel(play.database, { unitId })
  const by = { personId: await personIn(play, 'lan'), now: play.now }
  await models.move({ id, move: 'propose', side: 'unit', ...by })
}
