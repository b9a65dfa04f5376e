import { reportForms } from '../forms/catalog/reports.ts'
import { rulingForms } from '../forms/catalog/rulings.ts'
import { replyForm } from '../forms/office-questions.ts'
import { modelScoreForm, officeScoreForm, unitScoreForm } from '../forms/score-form.ts'
import { createArticleUse, type ArticleUseServices } from './article-form.ts'
import { createBroadcastCorrectUse } from './broadcast-correct-form.ts'
import type { BroadcastFollowServices } from './broadcast-follow.ts'
import { createBroadcastReplyUse, type BroadcastReplyServices } from './broadcast-reply.ts'
import { createBroadcastUses, type BroadcastUseServices } from './broadcast-forms.ts'
import { createCriteriaUses, type CriteriaUseServices } from './criteria-forms.ts'
import { createDayOffUse, type DaysOffServices } from './days-off.ts'
import { createDocumentUses, type DocumentUseServices } from './document-forms.ts'
import { createDutyUse, type DutyFormServices } from './duty-form.ts'
import { createExtensionUse, type ExtensionUseServices } from './extension-form.ts'
import type { FormUse } from './form-use.ts'
import type { InvitationServices } from './invitations.ts'
import { createModelUse, type ModelUseServices } from './model-form.ts'
import { createModelUpdateUses, type ModelUpdateServices } from './model-update-form.ts'
import { createInviteUse } from './office-forms.ts'
import { createPhoneUse, type PhoneServices } from './phones.ts'
import { createQuestionUses, type QuestionUsesServices } from './question-forms.ts'
import { createReportUse, type ReceiptServices } from './receipt.ts'
import { createRecognitionUses, type RecognitionServices } from './recognition-form.ts'
import { createRecognitionBackUse, type RecognitionBackServices } from './recognition-back.ts'
import { createRecognitionListUse, type RecognitionListServices } from './recognition-list-form.ts'
import { createReviewUses, type ReviewUsesServices } from './review-forms.ts'
import { createRollOverUse, type RollOverUseServices } from './roll-over-form.ts'
import { createRulingUse, type RulingUseServices } from './ruling-use.ts'
import { createScoreOfficeUse, type ScoreOfficeServices } from './score-office-form.ts'
import { createScoreSelfUse, type ScoreSelfServices } from './score-self-form.ts'
import { createTermUse, type TermUseServices } from './term-form.ts'

export type FormUsesServices = ArticleUseServices &
  BroadcastFollowServices &
  BroadcastReplyServices &
  BroadcastUseServices &
  CriteriaUseServices &
  DaysOffServices &
  DocumentUseServices &
  DutyFormServices &
  ExtensionUseServices &
  InvitationServices &
  ModelUseServices &
  ModelUpdateServices &
  PhoneServices &
  QuestionUsesServices &
  ReceiptServices &
  RecognitionServices &
  RecognitionBackServices &
  RecognitionListServices &
  ReviewUsesServices &
  RollOverUseServices &
  RulingUseServices &
  ScoreOfficeServices &
  ScoreSelfServices &
  TermUseServices

/** What is done with each form when it is sent, by its name; a new form is one line more. */
export function createFormUses(services: FormUsesServices): Record<string, FormUse> {
  const report = createReportUse(services)
  const ruling = createRulingUse(services)
  const model = createModelUpdateUses(services)
  const document = createDocumentUses(services)
  const recognition = createRecognitionUses(services)
  const question = createQuestionUses(services)
  const criteria = createCriteriaUses(services)
  const review = createReviewUses(services)
  return {
    ...Object.fromEntries(reportForms.map(({ id }) => [id, report])),
    ...Object.fromEntries(rulingForms.map(({ id }) => [id, ruling])),
    ...createBroadcastUses(services),
    invite: createInviteUse(services),
    duty: createDutyUse(services),
    extension: createExtensionUse(services),
    model: createModelUse(services),
    'model-update': model.update,
    'model-status': model.status,
    'model-origin': model.origin,
    'model-return': recognition.giveBack,
    recognition: recognition.recognise,
    'recognition-back': createRecognitionBackUse(services),
    'recognition-list': createRecognitionListUse(services),
    'roll-over': createRollOverUse(services),
    document: document.upload,
    'document-facts': document.facts,
    'document-withdraw': document.withdraw,
    'criteria-set': criteria.set,
    'criteria-facts': criteria.facts,
    criterion: criteria.criterion,
    'criteria-file': criteria.file,
    'criteria-withdraw': criteria.withdraw,
    'broadcast-correct': createBroadcastCorrectUse(services),
    [replyForm]: createBroadcastReplyUse(services),
    article: createArticleUse(services),
    [unitScoreForm]: createScoreSelfUse(services, unitScoreForm),
    [modelScoreForm]: createScoreSelfUse(services, modelScoreForm),
    [officeScoreForm]: createScoreOfficeUse(services),
    term: createTermUse(services),
    answer: question.answer,
    'put-aside': question.putAside,
    'known-answer': question.knownAnswer,
    'review-return': review.giveBack,
    'review-ask': review.ask,
    'review-answer': review.answer,
    'day-off': createDayOffUse(services),
    'unit-phone': createPhoneUse(services),
  }
}
