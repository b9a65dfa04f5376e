import type { Audience } from '../domain/audience.ts'
import { tellAudience, type AudienceNames, type Words } from '../forms/audience-text.ts'

/** Whom a broadcast is for, short enough for a screen. */
export const audienceText = (
  words: Words,
  audience: Audience,
  known: Omit<AudienceNames, 'most'>,
): string => tellAudience(words, audience, { ...known, most: 12 })
