import { createHmac } from 'node:crypto'
import { isSameName, type Role } from './people.ts'

/** An invitation: whoever types its code and consents becomes this role in this unit. */
export type Invite = {
  id: string
  unitId: string
  unitName: string
  unitCode: string
  role: Role
  /** As the office wrote it; without it the bot asks. */
  name: string | undefined
  /** The person already known, when the invitation links one more account to them. */
  personId: string | undefined
  expiresAt: Date
  usedAt: Date | undefined
  usedByChat: string | undefined
}

/** When wrong codes were typed in the last hour, oldest first: in one chat, and in all chats. */
export type Tries = { chat: Date[]; all: Date[] }

export type InviteRefusal = (typeof inviteRefusals)[number]

export const inviteRefusals = [
  'too-many-tries',
  'unknown',
  'already-yours',
  'used',
  'expired',
  'other-person',
] as const

/** An invitation is valid for 72 hours. */
export const inviteLifetime = 72 * 60 * 60 * 1000

/** Wrong codes in one hour: more is guessing, and 40 bits hold as long as guesses are few. */
export const triesAllowed = { chat: 5, all: 100 }

/** A wrong code counts for an hour. */
export const tryLifetime = 60 * 60 * 1000

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new code: eight characters of Crockford base32, 40 bits of the randomness handed in. */
export function makeCode(random: (bytes: number) => Uint8Array): string {
  const bits = [...random(5)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits.replace(/.{5}/g, (five) => alphabet.charAt(parseInt(five, 2)))
}

/** The code in a text, however it is spaced and cased; undefined when the text is none. */
export function readCode(text: string): string | undefined {
  const code = text
    .normalize('NFKC')
    .slice(0, 64)
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) && !isSentence(text) ? code : undefined
}

/** Could these be ordinary words ("kinh chao")? A wrong code of that kind is not scolded. */
export const looksLikeWords = (text: string) => /^[^\d\s]+(\s+[^\d\s]+)+$/.test(text.trim())

/** What is stored of a code: its keyed hash. Without the pepper of this installation it says nothing. */
export const hashCode = (code: string, pepper: string) =>
  createHmac('sha256', pepper).update(code).digest('hex')

/** Why the invitation is refused; undefined when it may be used. */
export function refuseInvite(asked: {
  invite: Pick<Invite, 'name' | 'expiresAt' | 'usedAt' | 'usedByChat'> | undefined
  tries: Tries
  /** The chat that asks, and the name of the person it is linked to. */
  chatKey: string
  linkedTo: string | undefined
  now: Date
}): InviteRefusal | undefined {
  const { invite, tries, chatKey, linkedTo, now } = asked
  // First: a chat that guesses must not even learn that it guessed right.
  if (blockedUntil(tries)) return 'too-many-tries'
  if (!invite) return 'unknown'
  if (invite.usedAt) {
    return linkedTo !== undefined && invite.usedByChat === chatKey ? 'already-yours' : 'used'
  }
  if (invite.expiresAt <= now) return 'expired'
  if (linkedTo === undefined || invite.name === undefined) return undefined
  return isSameName(invite.name, linkedTo) ? undefined : 'other-person'
}

/** How many wrong codes the chat may still type. */
export const triesLeft = (tries: Tries) => Math.max(0, triesAllowed.chat - tries.chat.length)

/** The moment a chat that typed too many wrong codes may go on. */
export function blockedUntil(tries: Tries): Date | undefined {
  const ends = [tries.chat.at(-triesAllowed.chat), tries.all.at(-triesAllowed.all)]
  const times = ends.flatMap((at) => (at ? [at.getTime() + tryLifetime] : []))
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

/**
 * "xin chao a" has eight letters too. Words of different lengths, no digit, and letters that
 * no code is printed with: nobody copies a code like that.
 */
function isSentence(text: string): boolean {
  const lengths = new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.length),
  )
  return lengths.size > 1 && !/\d/.test(text) && /[ilo]/i.test(text)
}
