import type { Audience, AudiencePart } from '../domain/audience.ts'
import type { MessageKey, Vars } from '../text/keys.ts'

/** The texts in the language of whoever reads. */
export type Words = { t: <K extends MessageKey>(key: K, ...vars: Vars<K>) => string }

/** What an audience may name, by the names people know. */
export type AudienceNames = {
  units: { id: string; name: string }[]
  periods: { id: string; label: string; title: string }[]
  broadcasts: { id: string; number: number }[]
  people?: { id: string; name: string }[]
  /** So many units and people are named, the others counted; all of them when it is not given. */
  most?: number
}

/**
 * An audience in words, so that what is shown can be typed again: “xã, phường; chỉ lãnh đạo; trừ
 * Đảng ủy xã Ia Ly”.
 */
export function tellAudience(words: Words, audience: Audience, known: AudienceNames): string {
  const { to, except, roles } = audience
  const tell = (part: AudiencePart) => tellPart(words, part, known)
  const only = roles.map((role) => words.t(`audience-role-${role}`)).join(', ')
  const but = except.map(tell).join(', ')
  return [
    ...to.map(tell),
    ...(only ? [words.t('audience-only', { list: only })] : []),
    ...(but ? [words.t('audience-but', { list: but })] : []),
  ].join('; ')
}

function tellPart({ t }: Words, part: AudiencePart, known: AudienceNames): string {
  const nameOf = (id: string) => known.units.find((unit) => unit.id === id)?.name ?? id
  const some = (names: string[]) => someOf(t, names, known.most)
  switch (part.by) {
    case 'everyone':
      return t('audience-everyone')
    case 'kinds':
      return part.kinds.map((kind) => t(`audience-kind-${kind}`)).join(', ')
    case 'units':
      return some(part.unitIds.map(nameOf))
    case 'below':
      return t('audience-below', { unit: nameOf(part.unitId) })
    case 'owing':
      return t('audience-owing', { period: periodName(part.periodId, known) })
    case 'silent': {
      const number = known.broadcasts.find(({ id }) => id === part.broadcastId)?.number
      return t('audience-silent', { number: String(number ?? '…') })
    }
    case 'recipients':
      return t(`audience-group-${part.group}`)
    case 'people': {
      const { people = [] } = known
      const named = people.filter(({ id }) => part.personIds.includes(id))
      const count = part.personIds.length
      return named.length < count
        ? t('audience-people', { count })
        : some(named.map(({ name }) => name))
    }
  }
}

/** The first names, and how many more. */
function someOf(t: Words['t'], names: string[], most = names.length): string {
  const more = names.length - most
  const shown = names.slice(0, most).join(', ')
  return more > 0 ? t('audience-more', { list: shown, count: more }) : shown
}

function periodName(periodId: string, { periods }: AudienceNames): string {
  const period = periods.find(({ id }) => id === periodId)
  if (!period) return '…'
  const { title, label } = period
  return title.includes(label) ? title : `${title} ${label}`
}
