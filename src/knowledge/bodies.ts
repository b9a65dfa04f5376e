import { fold } from '../text/fold.ts'
import type { AskedFor } from './asked-for.ts'
import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

/** Bodies and people that documents of this field seldom name. */
const bodies = createPhrases([
  [
    `quốc hội, bộ nội vụ, bộ công an, bộ quốc phòng, bộ tài chính, bộ y tế, bộ giáo dục, bộ nông nghiệp, bộ tư pháp,
    bộ ngoại giao, bộ xây dựng, bộ công thương, bộ văn hóa, bộ lao động, bộ khoa học, bộ thông tin, bộ kế hoạch,
    sở nội vụ, sở tài chính, sở giáo dục, sở y tế, sở văn hóa, sở nông nghiệp, sở tư pháp, sở xây dựng, sở công thương,
    sở lao động, sở thông tin, sở khoa học, sở tài nguyên, sở kế hoạch, sở giao thông, sở du lịch, sở ngoại vụ,
    viện kiểm sát, tòa án, thanh tra tỉnh, kho bạc, cục thuế, chi cục, kiểm lâm, hải quan, bảo hiểm xã hội,
    ủy ban kiểm tra, ban tổ chức, ban nội chính, ban tuyên giáo, trường chính trị, trưởng thôn, già làng, người có uy tín,
    tổ dân phố, chi bộ thôn, tổ dân vận, khối dân vận, ban công tác mặt trận, doanh nghiệp, hội chữ thập đỏ,
    hội người cao tuổi, hội khuyến học, hội nhà báo, báo nhân dân, đài truyền hình việt nam, vtv, mặt trận xã`,
    true,
  ],
])

/** Asked who gets the document, “các sở” stands for each of them. */
const isSent = /\b(?:nhan|gui|phat)\b/

/** A body that is asked about by its name: only a passage that names it speaks of it. */
export function askedBodies(words: readonly Word[]): AskedFor[] {
  const question = words.map(({ bare }) => bare).join(' ')
  return bodies(words).map(({ phrase }) => {
    const name = fold(phrase)
    const all = name.startsWith('so ') && isSent.test(question) ? 'cac so' : name
    return {
      why: 'not-found',
      about: phrase,
      isHeldBy: ({ folded }) => folded.includes(name) || folded.includes(all),
    }
  })
}
