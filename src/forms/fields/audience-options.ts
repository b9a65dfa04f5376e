import type { Audience, AudiencePart, RecipientGroup } from '../../domain/audience.ts'
import { isValidOn, unitKinds } from '../../domain/units.ts'
import { dayOf } from '../../text/days.ts'
import { fold } from '../../text/fold.ts'
import { refused, understood, type Reading } from '../../text/reading.ts'
import { locales } from '../../text/texts.ts'
import { tellAudience, type Words } from '../audience-text.ts'
import type { Helps, Option } from '../kind.ts'

type Pickable = Option & { audience: Audience }

/** What can be picked instead of typed: everybody, who owes or is silent, kinds, the recipients. */
export function audienceOptions(helps: Helps): Pickable[] {
  const { units, now, timezone } = helps
  const { periods, broadcasts } = helps.audience?.offered ?? { periods: [], broadcasts: [] }
  const today = dayOf(now, timezone)
  const kinds = unitKinds.filter((kind) =>
    units.some((unit) => unit.kind === kind && isValidOn(unit, today)),
  )
  const parts: AudiencePart[] = [
    ...periods.map(({ id }) => ({ by: 'owing' as const, periodId: id })),
    ...broadcasts.map(({ id }) => ({ by: 'silent' as const, broadcastId: id })),
    ...kinds.map((kind) => ({ by: 'kinds' as const, kinds: [kind] })),
    ...groups.map((group) => ({ by: 'recipients' as const, group })),
  ]
  const everyone = { to: [{ by: 'everyone' as const }], except: [] }
  return [
    pickable(helps, { ...everyone, roles: [] }),
    pickable(helps, { ...everyone, roles: ['officer'] }),
    pickable(helps, { ...everyone, roles: ['leader'] }),
    ...parts.map((part) => pickable(helps, { to: [part], except: [], roles: [] })),
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

/** It is called what could be typed for it, in either language. */
function pickable(helps: Helps, audience: Audience): Pickable {
  const known = { periods: [], broadcasts: [], ...helps.audience, units: helps.units }
  const [role] = audience.roles
  const labels = [helps.locale, ...locales].map((locale) => {
    const t: Words['t'] = (key, ...vars) => helps.texts.t(locale, key, ...vars)
    const label = role ? t(`audience-role-${role}`) : tellAudience({ t }, audience, known)
    return label.charAt(0).toLocaleUpperCase(locale) + label.slice(1)
  })
  return { value: JSON.stringify(audience), labels: [...new Set(labels)], audience }
}

/** Kinds in one part, and nothing twice. */
function together(parts: AudiencePart[]): AudiencePart[] {
  const kinds = [...new Set(parts.flatMap((part) => (part.by === 'kinds' ? part.kinds : [])))]
  const others = parts.filter(({ by }) => by !== 'kinds')
  const rest = others.filter(
    (part, at) => others.findIndex((each) => JSON.stringify(each) === JSON.stringify(part)) === at,
  )
  return kinds.length > 0 ? [{ by: 'kinds', kinds }, ...rest] : rest
}
