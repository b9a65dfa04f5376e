import { trigramCount, trigramsOf } from '../text/trigrams.ts'

/**
 * How much each of the others is like mine, 0 to 1, by the trigrams they share: rare ones count
 * most, so that "Mrông Ngó" says more than "làng". Nothing where one of the two is empty. No text
 * is read further than its first `most` characters.
 */
export function likenesses(mine: string, others: string[], most: number): (number | undefined)[] {
  const { list, ends } = trigramsOf([everywhere, mine, ...others], most)
  const [common = 0, own = 0] = ends
  const weigh = rarity(list, { common, count: others.length })

  const mineToo = new Float64Array(trigramCount)
  let whole = 0
  for (let at = common; at < own; at += 1) {
    const trigram = list[at] ?? 0
    whole += mineToo[trigram] = weigh(trigram)
  }
  return others.map((_, number) => {
    let [theirs, shared] = [0, 0]
    for (let at = ends[number + 1] ?? 0; at < (ends[number + 2] ?? 0); at += 1) {
      const trigram = list[at] ?? 0
      theirs += weigh(trigram)
      shared += mineToo[trigram] ?? 0
    }
    if (whole === 0 || theirs === 0) return undefined
    // Much of both, and much of the shorter one: a name or a text may be cut short.
    return shared / (whole + theirs) + shared / (2 * Math.min(whole, theirs))
  })
}

/** What models are called and where they are, whatever they are about. */
const everywhere =
  'mô hình dân vận khéo vận động nhân dân xây dựng điểm trong trên địa bàn của về tại giai đoạn ' +
  'năm hiệu quả thiết thực tỉnh gia lai huyện xã phường thị trấn thôn làng plei buôn khu phố ' +
  'tổ dân phố đảng ủy'

/** As if so many had been read that say only what is said everywhere: the first ones are few. */
const readBefore = 20

/** The weight of a trigram by how many of the texts have it. */
function rarity(list: Uint16Array, { common, count }: { common: number; count: number }) {
  const having = new Uint32Array(trigramCount)
  for (let at = 0; at < list.length; at += 1) {
    const trigram = list[at] ?? 0
    having[trigram] = (having[trigram] ?? 0) + (at < common ? readBefore : 1)
  }
  const all = count + readBefore + 1
  const weights = Float64Array.from({ length: all + 1 }, (_, many) =>
    Math.log((all + 1) / (many + 0.5)),
  )
  return (trigram: number) => weights[having[trigram] ?? 0] ?? 0
}
