/** What a unit scores: under which version of a set, in which year, which model if it is one. */
export type SelfAbout = { setId: string; year: number; modelId: string | undefined }

export const writeSelfAbout = ({ setId, year, modelId }: SelfAbout): string =>
  [setId, year, ...(modelId === undefined ? [] : [modelId])].join(' ')

export function readSelfAbout(about = ''): SelfAbout {
  const [setId = '', year = '0', modelId] = about.split(' ')
  return { setId, year: Number(year), modelId }
}

/** Which sheet the office scores, and as it was when the form was begun. */
export type OfficeAbout = { sheetId: string; stamp: string }

export const writeOfficeAbout = ({ sheetId, stamp }: OfficeAbout): string => `${sheetId} ${stamp}`

export function readOfficeAbout(about = ''): OfficeAbout {
  const [sheetId = '', stamp = ''] = about.split(' ')
  return { sheetId, stamp }
}
