import { refused, understood, type Reading } from '../text/reading.ts'
import type { Part } from './audience-part.ts'
import type { Audience, AudiencePart } from './audience.ts'
import { roles as allRoles } from './people.ts'

/** A part of an audience with the words that named it. */
export type Said = Part & { text: string }

/** All that was said as one audience, or what can not be said of only a part of it. */
export function joined(to: Said[], except: Said[]): Reading<Audience> {
  if (!isOfOneKind(to)) return refused('audience-roles-differ')
  // “không gửi báo chí, chỉ gửi các xã”: what comes there is no exception any more.
  const turned = except.find(({ text }) => onlyAtStart.test(text))
  if (turned) return refused('audience-unknown', { name: shortly(turned.text) })
  const narrowedOut = except.find(isNarrowed)
  if (narrowedOut) return refused('audience-except-role', { name: shortly(narrowedOut.text) })

  const parts = merged(to.flatMap((said) => said.parts))
  const roles = [...new Set(to.flatMap((said) => said.roles))]
  const out = except.flatMap((said) => said.roles)
  const left = (roles.length > 0 ? roles : allRoles).filter((role) => !out.includes(role))
  // No role would mean all of them.
  if (left.length === 0)
    return refused('audience-except-role', {
      name: shortly(except.find((said) => said.roles.length > 0)?.text ?? ''),
    })
  return understood({
    to: parts.length > 0 ? parts : [{ by: 'everyone' }],
    except: merged(except.flatMap((said) => said.parts)),
    roles: out.length > 0 ? left : roles,
  })
}

/**
 * Are the roles those of all units? “lãnh đạo và đầu mối các xã, phường” has one set of them; who
 * is meant by “các xã, lãnh đạo” nobody can say, but “chỉ lãnh đạo” is plain wherever it stands.
 */
function isOfOneKind(to: Said[]): boolean {
  const loose = to.filter((said, at) => !isOnly(said, to[at - 1]))
  const first = loose.findIndex(({ parts }) => parts.length > 0)
  const narrowed = loose.filter(isNarrowed)
  if (first < 0 || loose.every(({ roles }) => roles.length === 0)) return true
  const isLate = loose.slice(first).some(({ parts }) => parts.length === 0)
  const sets = new Set(narrowed.map(({ roles }) => roles.join()))
  return !isLate && narrowed[0] === loose[first] && sets.size === 1
}

/** “chỉ lãnh đạo”, and the role behind it in “chỉ lãnh đạo, đầu mối”. */
const isOnly = ({ parts, text }: Said, before: Said | undefined): boolean =>
  parts.length === 0 &&
  (onlyAtStart.test(text) || (before?.parts.length === 0 && onlyAtStart.test(before.text)))

const onlyAtStart = /^\s*(?:chỉ|chi|riêng|rieng|only|gửi|gui|send)\s/iu

const shortly = (text: string) => text.trim().slice(0, 60)

const isNarrowed = ({ parts, roles }: Part): boolean => parts.length > 0 && roles.length > 0

/** Kinds, units and people each in one part; nothing twice. */
function merged(parts: AudiencePart[]): AudiencePart[] {
  const all: AudiencePart[] = []
  for (const part of parts) {
    const same = all.find(({ by }) => by === part.by)
    if (same?.by === 'kinds' && part.by === 'kinds') add(same.kinds, part.kinds)
    else if (same?.by === 'units' && part.by === 'units') add(same.unitIds, part.unitIds)
    else if (same?.by === 'people' && part.by === 'people') add(same.personIds, part.personIds)
    else if (!all.some((other) => JSON.stringify(other) === JSON.stringify(part)))
      all.push(structuredClone(part))
  }
  return all
}

function add<T>(all: T[], more: T[]): void {
  all.push(...more.filter((each) => !all.includes(each)))
}
