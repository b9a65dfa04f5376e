import { fold, tidy } from '../text/fold.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import type { Locale } from '../text/texts.ts'

/** What a person may be in a unit. */
export type Role = (typeof roles)[number]

export const roles = ['officer', 'leader', 'admin', 'viewer', 'press'] as const

export type Membership = { unitId: string; role: Role }

/** One chat on one channel; linked to a person after an invitation and an explicit consent. */
export type ChatAccount = {
  /** "zalo:6ede…": the channel and its chat id. */
  key: string
  channel: string
  personId: string | undefined
  locale: Locale | undefined
  /** The invitation that waits for consent, or for a name, in this chat. */
  inviteId: string | undefined
  consentAt: Date | undefined
  /** The draft this chat is filling at the moment. */
  draftId: string | undefined
  /** The revision of the draft whose question this chat saw last. */
  askedRevision: number | undefined
  /** Since when the next message of this chat is a question: /hoi was sent alone. */
  askingSince: Date | undefined
  /** The command menu this chat was given last. */
  menu: string | undefined
  /** The platform said that this chat can not be reached, and it has not written since. */
  isBlocked: boolean
  lastWroteAt: Date | undefined
}

/** Is this one of the five roles? */
export function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}

/** The name a person typed: letters, between two and eighty of them. */
export function readName(text: string): Reading<string> {
  const name = tidy(text).replace(/\s+/g, ' ')
  const isName = /^\p{L}[\p{L} .'’-]{1,79}$/u.test(name) && !notNames.test(fold(name))
  return isName ? understood(name) : refused('people-name-wrong')
}

/** What is typed in place of a name, mostly by a second tap on the question before. */
const notNames = /^(?:alo|hello|hi|ok|(?:xin )?chao(?: a| ban| dong chi)?|dong y|co|khong|huy bo)$/

/**
 * Are these one name? "Trần Hoà" and "tran hoa" are; "Trần Hòa" and "Trần Hoa" are two people.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [marksOf(one), marksOf(other)]
  return fold(one) === fold(other) && (a === b || a === '' || b === '')
}

/** The marks of a name by word, wherever in the word they stand: hòa and hoà are one. */
const marksOf = (name: string) =>
  tidy(name)
    .toLowerCase()
    .split(/\s+/)
    .map((word) => [...word.normalize('NFD').matchAll(/[\p{M}đ]/gu)].flat().sort().join(''))
    .join(' ')
    .trim()
