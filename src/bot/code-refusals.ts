import {
  blockedUntil,
  triesLeft,
  type Invite,
  type InviteRefusal,
  type Tries,
} from '../domain/invites.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'

/** A code that may not be used here, and what the sentence about it needs. */
export type Refused = {
  refusal: InviteRefusal
  invite: Invite | undefined
  tries?: Tries
  /** The name of the person the chat is linked to. */
  linkedTo?: string | undefined
}

/** Why a code is refused and what to do now; one sentence for each reason. */
export function refusalWords(
  ctx: Pick<BotContext, 't' | 'locale'>,
  { refusal, invite, tries = { chat: [], all: [] }, linkedTo = '' }: Refused,
  timezone: string,
): string {
  // The last wrong code that is allowed is answered with the wait that begins with it.
  const until = blockedUntil(tries)
  if (until) {
    return ctx.t('people-code-blocked', {
      until: showDateTime(until, { locale: ctx.locale, timezone }),
    })
  }
  switch (refusal) {
    case 'already-yours':
      return ctx.t('people-linked-again', {
        role: ctx.t(`people-role-${invite?.role ?? 'officer'}`),
        unit: invite?.unitName ?? '',
      })
    case 'used':
      return ctx.t('people-code-used')
    case 'expired':
      return ctx.t('people-code-expired')
    case 'other-person':
      return ctx.t('people-code-other-person', { name: linkedTo })
    case 'unknown':
    case 'too-many-tries':
      return ctx.t('people-code-unknown', { left: triesLeft(tries) })
  }
}
