import type { Audience, AudiencePart, RecipientGroup } from '../../domain/audience.ts'
import { isValidOn, unitKinds } from '../../domain/units.ts'
import { dayOf } from '../../text/days.ts'
import { fold } from '../../text/fold.ts'
import { refused, understood, type Reading } from '../../text/reading.ts'
import { labelsOf, type Helps, type Option } from '../kind.ts'

type Pickable = Option & { audience: Audience }

/** What can be picked instead of typed: everybody, who owes or is silent, kinds, the recipients. */
export function audienceOptions(helps: Helps): Pickable[] {
  const { audience, units, now, timezone } = helps
  const today = dayOf(now, timezone)
  const isThere = (kind: (typeof unitKinds)[number]) =>
    units.some((unit) => unit.kind === kind && isValidOn(unit, today))
  const one = (value: string, part: AudiencePart, vars?: Record<string, string>) =>
    pickable(helps, value, { to: [part], except: [], roles: [] }, vars)
  const everyone = { to: [{ by: 'everyone' as const }], except: [] }
  return [
    one('pick-everyone', { by: 'everyone' }),
    pickable(helps, 'pick-officers', { ...everyone, roles: ['officer'] }),
    pickable(helps, 'pick-leaders', { ...everyone, roles: ['leader'] }),
    ...(audience?.offered?.periods ?? []).map(({ id, title, label }) =>
      one('pick-owing', { by: 'owing', periodId: id }, { period: `${title} ${label}` }),
    ),
    ...(audience?.offered?.broadcasts ?? []).map(({ id, number }) =>
      one('pick-silent', { by: 'silent', broadcastId: id }, { number: String(number) }),
    ),
    ...unitKinds
      .filter(isThere)
      .map((kind) => one(`kind-${kind}`, { by: 'kinds', kinds: [kind] })),
    ...groups.map((group) => one(`group-${group}`, { by: 'recipients', group })),
  ]
}

/** The audience that numbers or a label stand for: “2”, “1, 3”; undefined where words are typed. */
export function pickAudience(text: string, options: Pickable[]): Reading<Audience> | undefined {
  const byLabel = options.find(({ labels }) => labels.some((label) => fold(label) === fold(text)))
  if (byLabel) return understood(byLabel.audience)
  if (!/^\s*\d{1,2}(?:(?:\s*[,;+.]\s*|\s+)\d{1,2})*\s*[.,;]?\s*$/.test(text)) return undefined
  const picked = [...text.matchAll(/\d+/g)].map(([number]) => options[Number(number) - 1])
  const audiences = picked.flatMap((each) => each?.audience ?? [])
  if (audiences.length < picked.length) {
    const list = options.map(({ labels }, at) => `${at + 1}. ${labels[0] ?? ''}`).join('; ')
    return refused('forms-choice-unknown', { list })
  }
  const [first, ...others] = audiences
  if (!first) return undefined
  const isMixed = others.some(({ roles }) => roles.join() !== first.roles.join())
  if (isMixed) return refused('audience-roles-differ')
  return understood({ ...first, to: together(audiences.flatMap(({ to }) => to)) })
}

const groups: RecipientGroup[] = ['advisory', 'party', 'state-and-mass']

const pickable = (
  helps: Helps,
  name: string,
  audience: Audience,
  vars?: Record<string, string>,
): Pickable => ({
  value: JSON.stringify(audience),
  labels: labelsOf(`audience-${name}`, helps, vars),
  audience,
})

/** Kinds in one part, and nothing twice. */
function together(parts: AudiencePart[]): AudiencePart[] {
  const kinds = [...new Set(parts.flatMap((part) => (part.by === 'kinds' ? part.kinds : [])))]
  const others = parts.filter(({ by }) => by !== 'kinds')
  const rest = others.filter(
    (part, at) => others.findIndex((each) => JSON.stringify(each) === JSON.stringify(part)) === at,
  )
  return kinds.length > 0 ? [{ by: 'kinds', kinds }, ...rest] : rest
}
