import { fold } from '../text/fold.ts'
import type { RecipientGroup } from './audience.ts'
import type { Role } from './people.ts'
import type { Token } from './query-tokens.ts'
import type { UnitKind } from './units.ts'

/** What people call the kinds of units, without “các”, “đảng ủy” or “tỉnh” around it. */
export const kindPhrases = phrases<UnitKind>({
  commune: 'xã; cấp xã; communes; commune',
  ward: 'phường; wards; ward',
  'commune ward':
    'xã phường; phường xã; xã và phường; phường và xã; cấp cơ sở; cơ sở; communes and wards',
  'district-committee':
    'huyện ủy; thị ủy; thành ủy; huyện; thị xã; thành phố; cấp huyện; huyện thị thành; ' +
    'huyện thị thành ủy; huyện ủy thị ủy thành ủy; districts; district committees',
  'direct-committee': 'trực thuộc; trực thuộc tỉnh ủy; direct committees',
  'party-group':
    'đảng đoàn; ban cán sự; ban cán sự đảng; đảng đoàn ban cán sự; đảng đoàn ban cán sự đảng; ' +
    'đảng đoàn và ban cán sự đảng; party groups',
  'mass-organisation':
    'mặt trận; đoàn thể; mặt trận đoàn thể; mặt trận và đoàn thể; mặt trận và các đoàn thể; ' +
    'mặt trận các đoàn thể; đoàn thể chính trị xã hội; hội đoàn thể; mass organisations',
  press: 'báo; đài; báo đài; báo chí; báo và đài; cơ quan báo chí; báo đài tỉnh; press; media',
  office: 'cán bộ của ban; cán bộ ban; nội bộ ban; trong ban; cơ quan ban; office; the office',
})

/** The lines of “Nơi nhận” of the plan, and what they are called in short. */
export const groupPhrases = phrases<RecipientGroup>({
  'advisory party state-and-mass':
    'nơi nhận; theo nơi nhận; nơi nhận của kế hoạch; nơi nhận trong kế hoạch; ' +
    'theo nơi nhận của kế hoạch; recipients; recipients of the plan',
  advisory:
    'cơ quan tham mưu; cơ quan tham mưu giúp việc; cơ quan tham mưu giúp việc tỉnh ủy; ' +
    'cơ quan chuyên trách tham mưu; cơ quan chuyên trách tham mưu giúp việc; ' +
    'cơ quan chuyên trách tham mưu giúp việc tỉnh ủy; giúp việc tỉnh ủy; advisory bodies',
  party:
    'khối đảng; nơi nhận khối đảng; đảng đoàn ban cán sự đảng các huyện ủy thị ủy thành ủy ' +
    'đảng ủy trực thuộc tỉnh ủy; party bodies',
  'state-and-mass':
    'sở ngành; sở ban ngành; sở ban ngành đoàn thể; sở ban ngành mặt trận và đoàn thể; ' +
    'sở ban ngành mặt trận tổ quốc và các đoàn thể; ' +
    'sở ban ngành mặt trận tổ quốc và các đoàn thể chính trị xã hội; state bodies',
})

/** What people call those who have a role. */
export const rolePhrases = phrases<Role>({
  officer: 'cán bộ đầu mối; đầu mối; officers; officer',
  leader: 'lãnh đạo đơn vị; lãnh đạo; thủ trưởng; leaders; leader',
  admin: 'quản trị viên; quản trị của ban; quản trị; admins; admin',
  viewer: 'người theo dõi; người xem; viewers; viewer',
  press: 'phóng viên; nhà báo; cán bộ báo đài; reporters; journalists',
})

/** Those who owe a report. */
export const owingPhrases = list(
  'chưa nộp báo cáo; chưa gửi báo cáo; chưa có báo cáo; chưa báo cáo; chưa nộp; còn nợ báo cáo; ' +
    'còn nợ; nợ báo cáo; còn thiếu báo cáo; chậm báo cáo; chậm nộp; have not reported; owe; ' +
    'owing; not reported',
)

/** Those who have not acknowledged an earlier broadcast. */
export const silentPhrases = list(
  'chưa xác nhận đã nhận; chưa xác nhận; chưa bấm đã nhận; chưa bấm xác nhận; chưa trả lời; ' +
    'chưa đã nhận; have not acknowledged; not acknowledged; unacknowledged; silent',
)

/** A unit with those that came after it: said before its name, or behind it. */
export const belowBefore = list(
  'trực thuộc; thuộc; của; xã phường thuộc; xã phường của; xã phường trong; xã thuộc; xã của; ' +
    'xã trong; phường thuộc; phường của; phường trong; trên địa bàn; địa bàn; toàn; ' +
    'cấp dưới của; below; under; of',
)

export const belowBehind = list(
  'và các đơn vị trực thuộc; và đơn vị trực thuộc; và các đơn vị thuộc; và các đơn vị thuộc huyện; ' +
    'và các xã thuộc huyện; và các xã phường thuộc huyện; và các xã trực thuộc; ' +
    'và các xã phường trực thuộc; và các xã phường thuộc thành phố; và cấp dưới; và bên dưới; ' +
    'và các đơn vị kế tục; trở xuống; và trực thuộc; and below; and those below; and units below',
)

/** Everybody who is linked. */
export const everyonePhrases = list(
  'tất cả; tất cả mọi người; tất cả các đơn vị; tất cả đơn vị; tất cả đồng chí; ' +
    'tất cả các đồng chí; mọi người; mọi đơn vị; các đơn vị; toàn bộ; toàn bộ đơn vị; ' +
    'toàn bộ các đơn vị; toàn thể; toàn tỉnh; cả tỉnh; hết; everyone; everybody; all; all units; ' +
    'all people',
)

/** The place behind a phrase that stands at the beginning; undefined where none does. */
export function behindPhrase(tokens: Token[], all: readonly string[]): number | undefined {
  const text = `${wordsOf(tokens)} `
  const found = all
    .filter((phrase) => text.startsWith(`${phrase} `))
    .reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest), '')
  return found === '' ? undefined : found.split(' ').length
}

export const wordsOf = (tokens: Token[]): string => tokens.map(({ word }) => word).join(' ')

type Phrases<T extends string> = ReadonlyMap<string, readonly T[]>

/** Folded phrases and what they mean; a key of several words means each of them. */
function phrases<T extends string>(table: Record<string, string>): Phrases<T> {
  return new Map(
    Object.entries(table).flatMap(([key, names]) =>
      list(names).map((name) => [name, key.split(' ') as T[]] as const),
    ),
  )
}

function list(names: string): string[] {
  return fold(names).split('; ')
}
