import { isOfCriteria, type Document } from '../domain/documents.ts'
import { fold } from '../text/fold.ts'

/**
 * The documents that a new one may be a newer version of, likeliest first: the same number, or a
 * title that hardly differs, for the same time. A plan for other years is another document. Of each
 * series only the newest version that is or was published; of criteria there are other ways.
 */
export function earlierVersions(
  {
    number,
    title,
    validFrom,
    validTo,
  }: Pick<Document, 'number' | 'title' | 'validFrom' | 'validTo'>,
  documents: Document[],
): Document[] {
  const newest = new Map<string, Document>()
  for (const each of documents) {
    const known = newest.get(each.seriesId)
    if (each.status !== 'draft' && !isOfCriteria(each) && (!known || each.version > known.version))
      newest.set(each.seriesId, each)
  }
  const scored = [...newest.values()].map((each) => ({ each, score: scoreOf(each) }))
  return scored
    .filter(({ score }) => score >= 0.6)
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
    .map(({ each }) => each)

  function scoreOf(other: Document): number {
    const isSame = number !== undefined && fold(other.number ?? '') === fold(number)
    if (isSame) return 2
    const isOfOtherYears = other.validFrom !== validFrom || other.validTo !== validTo
    return isOfOtherYears ? 0 : shared(wordsOf(title), wordsOf(other.title))
  }
}

/** The version whose clauses a new one is held against: the published one, or else the last. */
export const versionBefore = (
  { seriesId, version }: Pick<Document, 'seriesId' | 'version'>,
  documents: Document[],
): Document | undefined => {
  const before = documents.filter(
    (each) => each.seriesId === seriesId && each.version < version && each.status !== 'draft',
  )
  const newest = [...before].sort((one, other) => other.version - one.version)
  return newest.find(({ status }) => status === 'published') ?? newest[0]
}

/** How many of the words of two titles are in both, 0 to 1; years differ from version to version. */
function shared(one: Set<string>, other: Set<string>): number {
  const both = [...one].filter((word) => other.has(word)).length
  return (2 * both) / Math.max(1, one.size + other.size)
}

const wordsOf = (title: string): Set<string> =>
  new Set(
    fold(title)
      .match(/\p{L}+/gu)
      ?.filter((word) => !everywhere.includes(word)) ?? [],
  )

/** In the title of nearly every document here. */
const everywhere =
  'ke hoach huong dan bo tieu chi quy dinh thuc hien dan van kheo phong trao thi dua giai doan nam'.split(
    ' ',
  )
