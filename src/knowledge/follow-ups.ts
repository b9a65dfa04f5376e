import { typedWords } from './typed-words.ts'

/** What may be asked about the answer before: where it stands, what else there is, my own unit. */
export type FollowUp = 'where' | 'more' | 'own-unit'

/** The question about the answer before that a message is, if it is one. */
export function readFollowUp(text: string): FollowUp | undefined {
  const words = ` ${typedWords(text)} `
  if (words.length > 60) return undefined
  return followUps.find(({ like }) => like.test(words))?.is
}

const polite = '(?:(?:vay|a|nhi|the|ha|em|anh|chi|oi) )*$'

const followUps: { is: FollowUp; like: RegExp }[] = [
  {
    is: 'where',
    like: new RegExp(
      `^ (?:(?:no|cai do|cau do|dieu do|doan do|noi dung do|cai nay) )?(?:(?:la|o|nam o|tai|trong|ghi o|quy dinh o|theo) )*(?:muc|dieu|khoan|phan|cho|van ban) (?:nao|may) ${polite}`,
    ),
  },
  {
    is: 'more',
    like: new RegExp(
      `^ (?:con|va) (?:co )?(?:muc |noi dung |quy dinh |dieu )?(?:gi|nao|muc nao) ?(?:nua|khac|lien quan)? ?(?:khong )?${polite}`,
    ),
  },
  {
    is: 'own-unit',
    like: new RegExp(
      `^ (?:con|the|vay|the con) (?:don vi|xa|phuong|co quan|dang uy|dia phuong|ben|cua)? ?(?:toi|minh|em|chung toi|chung em) (?:thi sao |the nao |sao |thi the nao )?${polite}`,
    ),
  },
]

/** The clause that a message names and nothing else, as it is written: “mục III.4” is “III.4”. */
export function clauseNamed(text: string): string | undefined {
  const bare = typedWords(text)
  const named =
    /^(?:(?:doc|xem|cho xem|mo) )?(?:ca )?(?:muc|phan|khoan) ((?:[ivx]{1,5}|\d{1,3})(?: (?:\d{1,3}|[a-z]))*)$/
  const lettered = /^(?:(?:doc|xem|cho xem|mo) )?(?:ca )?dieu (\d{1,3}(?: \d{1,3})*)$/
  const place = named.exec(bare)?.[1]
  if (place !== undefined) return place.replaceAll(' ', '.')
  const article = lettered.exec(bare)?.[1]
  return article === undefined ? undefined : `dieu ${article.replaceAll(' ', '.')}`
}
