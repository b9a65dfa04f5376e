import { fold } from '../text/fold.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import { readOwing, readSilent, type Earlier } from './audience-earlier.ts'
import {
  behindPhrase,
  everyonePhrases,
  groupPhrases,
  kindPhrases,
  owingPhrases,
  rolePhrases,
  silentPhrases,
  wordsOf,
} from './audience-phrases.ts'
import {
  peopleNamed,
  unitMeant,
  unitNamed,
  unitsBelow,
  type Bodies,
  type Found,
} from './audience-units.ts'
import type { AudiencePart } from './audience.ts'
import type { Role } from './people.ts'
import { tokensOf, type Token } from './query-tokens.ts'

/** What an audience may name, as it is on a day. */
export type KnownAudience = Earlier & Bodies

type How = KnownAudience & {
  /** A unit may be named by a part of its name. */
  isLoose: boolean
}

/** One part of an audience: whom it names, and which of them. */
export type Part = { parts: AudiencePart[]; roles: Role[] }

/** Reads one part in words: “các xã”, “lãnh đạo Đảng ủy xã Ia Ly”, “chưa nộp 2026”. */
export function readPart(text: string, known: How): Reading<Part> {
  const tokens = withoutNoise(tokensOf(text.replace(/^\s*\d{1,2}[.)]\s+/, '')))
  const ofRole = readRole(tokens, known)
  if (ofRole) return ofRole
  const found = readBody(tokens, known)
  if (!found) return refused('audience-unknown', { name: text.trim().slice(0, 60) })
  return found.ok ? understood({ parts: found.value, roles: [] }) : found
}

/** “lãnh đạo các xã”, “các xã, chỉ lãnh đạo”, “đầu mối”. */
function readRole(tokens: Token[], known: How): Reading<Part> | undefined {
  const isOnly = tokens.findIndex(({ word }) => ['chi', 'rieng', 'only'].includes(word))
  if (isOnly > 0 && known.isLoose) {
    const role = rolePhrases.get(wordsOf(withoutNoise(tokens.slice(isOnly + 1))))
    if (role) return withRoles(tokens.slice(0, isOnly), role, known)
  }
  const own = fromRole(tokens)
  const end = behindPhrase(own, [...rolePhrases.keys()])
  if (end === undefined) return undefined
  const role = rolePhrases.get(wordsOf(own.slice(0, end))) ?? []
  const rest = own.slice(end)
  if (rest.length === 0) return understood({ parts: [], roles: [...role] })
  const isOf = ['cua', 'o', 'tai', 'thuoc', 'trong', 'of', 'in', 'at'].includes(rest[0]?.word ?? '')
  return withRoles(isOf ? rest.slice(1) : rest, role, known)
}

/** The words from that of a role on: “tất cả người xem” is “người xem”. */
function fromRole(tokens: Token[]): Token[] {
  if (behindPhrase(tokens, [...rolePhrases.keys()]) !== undefined) return tokens
  const end = behindPhrase(tokens, articles)
  return end === undefined ? tokens : fromRole(tokens.slice(end))
}

function withRoles(tokens: Token[], role: readonly Role[], known: How): Reading<Part> | undefined {
  const body = readBody(tokens, known)
  return body?.ok ? understood({ parts: body.value, roles: [...role] }) : body
}

function readBody(tokens: Token[], known: How): Found {
  const words = wordsOf(tokens)
  if (everyonePhrases.includes(words)) return understood([{ by: 'everyone' }])
  const bare = withoutArticles(tokens)
  const owing = behindPhrase(bare, owingPhrases)
  if (owing !== undefined) return readOwing(bare.slice(owing), known)
  const silent = behindPhrase(bare, silentPhrases)
  if (silent !== undefined) return readSilent(bare.slice(silent), known)
  return (
    groupsNamed(bare) ??
    unitsBelow(bare, known) ??
    unitNamed(tokens, known) ??
    kindsNamed(bare) ??
    peopleNamed(tokens, known) ??
    (known.isLoose ? unitMeant(tokens, known) : undefined)
  )
}

function groupsNamed(tokens: Token[]): Found {
  const groups = groupPhrases.get(withoutEnd(wordsOf(tokens)))
  return groups && understood(groups.map((group) => ({ by: 'recipients', group })))
}

function kindsNamed(tokens: Token[]): Found {
  const own = withoutEnd(wordsOf(tokens))
  const kinds =
    kindPhrases.get(own) ?? kindPhrases.get(own.replace(/^dang (?:uy|bo) (?:cac )?/, ''))
  return kinds && understood([{ by: 'kinds', kinds: [...kinds] }])
}

/** Without what says only that something is sent to them; “cũ” is said of a unit that is over. */
function withoutNoise(tokens: Token[]): Token[] {
  const end = behindPhrase(tokens, noise)
  if (end !== undefined) return withoutNoise(tokens.slice(end))
  return tokens.at(-1)?.typed.toLowerCase() === 'cũ' ? tokens.slice(0, -1) : tokens
}

const noise = fold(
  'gửi; gửi cho; gửi đến; gửi tới; cho; đến; tới; chỉ; chỉ gửi; riêng; send to; send; to; only',
).split('; ')

/** “tất cả các xã” is “xã”, “những ai chưa nộp” is “chưa nộp”. */
function withoutArticles(tokens: Token[]): Token[] {
  const end = behindPhrase(tokens, articles)
  return end === undefined || end === tokens.length ? tokens : withoutArticles(tokens.slice(end))
}

const articles = fold(
  'tất cả; toàn bộ; toàn thể; mọi; các; những; cả; ai; người; nhóm; các đơn vị; đơn vị; the; all; ' +
    'those; who; units; people',
).split('; ')

const withoutEnd = (words: string) => words.replace(/(?: (?:toan|trong|cua))? tinh$/, '')
