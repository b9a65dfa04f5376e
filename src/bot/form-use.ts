import type { Filling, Refusal, Unfit } from '../conversations/dialogue.ts'
import type { Said } from '../conversations/fill-form.ts'
import type { PickableModel } from '../domain/recognitions.ts'
import type { Term } from '../domain/terms.ts'
import type { Unit } from '../domain/units.ts'
import type { DraftState } from '../forms/draft.ts'
import type { AudienceLists, Helps } from '../forms/kind.ts'
import type { Worded } from '../forms/worded.ts'
import type { Draft } from '../storage/drafts.ts'
import type { Locale, Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import type { Noted } from './sent-files.ts'
import type { LostAmong } from './without-lost.ts'

/** What happens when a form is sent: last words to the person, or a refusal that leaves it open. */
export type Completion = (ctx: BotContext, filling: Filling) => Promise<{ last: Said[] } | Refusal>

/** One form of the bot: who may fill it for a unit, what it is called, what sending it does. */
export type FormUse = {
  mayFill(ctx: BotContext, unitId: string): boolean
  title(ctx: BotContext, draft: Draft): Promise<string>
  /** The form itself, where it is made of what the draft is about; the catalogue has the others. */
  form?(about: string | undefined, as: FormAs): Promise<Worded | undefined>
  /** What sending it will do: told before the review, message by message. */
  preview?(ctx: BotContext, draft: Draft): Promise<string[]>
  complete: Completion
  /** Its words are written for others: a question among them is none to the assistant. */
  isForOthers?: true
  /** It is sent with its last answer, without a review. */
  isAtOnce?: true
  /** The last words when it is left: nothing of it is kept then. */
  leave?(ctx: BotContext, draft: Draft): Promise<Said>
  /** The models that its `yearly` field goes through. */
  models?(ctx: BotContext, draft: Draft): Promise<Helps['models']>
  /** The models that its `models` field chooses from. */
  candidates?(ctx: BotContext, draft: Draft): Promise<PickableModel[]>
  /** What its `audience` field may name besides units. */
  audience?(ctx: BotContext, draft: Draft): Promise<AudienceLists>
  /** Which answer can not stand, where that is more than its kind of field can tell. */
  vet?(ctx: BotContext, draft: Draft, state: DraftState): Promise<Unfit | undefined>
}

/** In which language a form is worded, and for which draft if there is one already. */
export type FormAs = { locale: Locale; state?: DraftState }

export type FormServices = {
  texts: Texts
  timezone: string
  units: { all(): Promise<Unit[]> }
  terms: { all(): Promise<Term[]> }
  people: {
    setDraft(chatKey: string, draftId: string | null): Promise<void>
    setAsked(chatKey: string, revision: number): Promise<void>
  }
  drafts: {
    byId(id: string): Promise<Draft | undefined>
    find(key: { personId: string; unitId: string; formId: string }): Promise<Draft | undefined>
    create(draft: {
      personId: string
      unitId: string
      formId: string
      obligationId: string | undefined
      state: DraftState
      now: Date
    }): Promise<Draft>
    save(draft: Draft, state: DraftState, now: Date, seenIn?: string): Promise<Draft>
    hold(draft: Draft): Promise<void>
    drop(id: string): Promise<void>
  }
  /** Notes the photo or document of a message as an attachment of the unit. */
  sentFiles: { keep(ctx: BotContext, unitId: string, now: Date): Promise<Noted> }
  attachments: LostAmong
  /** How documents come in where the channel takes none; undefined where it takes them. */
  uploadsFor(draft: UploadFor): Helps['uploads']
}

export type UploadFor = { channel: string; chatKey: string; draftId: string; now: Date }
