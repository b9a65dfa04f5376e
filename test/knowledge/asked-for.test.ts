import { describe, expect, test } from 'vitest'
import { askedFor } from '../../src/knowledge/asked-for.ts'
import { readPassage } from '../../src/knowledge/read-passage.ts'
import type { WhyDeclined } from '../../src/knowledge/reply.ts'
import { wordsOf } from '../../src/knowledge/words.ts'
import { documentOf } from './documents.ts'

const wants = (question: string) => askedFor(wordsOf(question))
const { passages, ...document } = documentOf({
  'III.4': 'Định kỳ báo cáo về Ban Thường vụ trước ngày 10 tháng 12 hằng năm.',
  'III.6':
    'Kinh phí 5 triệu đồng một mô hình. Mẫu báo cáo ở phụ lục: mẫu số 1. Thang điểm là 100 điểm.',
  'II.1':
    'Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016; 3 khâu đột phá và 7 chương trình trọng tâm.',
})
const read = passages.map((passage, position) =>
  readPassage({ document, passage, position }, { isNewest: false }),
)
const [deadline, money, named] = read as [(typeof read)[0], (typeof read)[0], (typeof read)[0]]

describe('what is asked for and seldom said', () => {
  test.each<[WhyDeclined, string]>([
    ['year', 'hạn báo cáo năm 2026'],
    ['year', 'mục tiêu giai đoạn 2021-2025'],
    ['year', 'sau năm 2020 thì làm gì'],
    ['year', 'đối tượng năm 2023 gồm ai'], // nobody supposes anything
    ['year', 'mô hình nhỏ năm 2023'],
    ['year', 'giai đoạn tới làm gì'],
    ['money', 'được thưởng bao nhiêu tiền'],
    ['money', 'kinh phi lay o dau'],
    ['phone', 'cho xin số điện thoại'],
    ['form', 'mẫu báo cáo ở đâu'],
    ['score', 'bao nhiêu điểm thì đạt'],
    ['penalty', 'không nộp thì bị phạt gì'],
    ['person', 'trưởng ban dân vận là ai'],
    ['number', 'kế hoạch này số mấy'],
    ['number', 'van ban nay ky ngay nao'],
    ['number', 'kế hoạch 2017 - 2020 mang số bao nhiêu'],
    ['form', 'ghi vào biểu nào, cột nào'],
    ['list', '3 khâu đột phá là những khâu nào'],
    ['contents', 'Chỉ thị 05 yêu cầu gì'],
    ['contents', 'T26 là gì'],
    ['contents', 'T26 trong nơi nhận là cơ quan gì'],
    ['contents', 'hướng dẫn tiêu chí số mấy, ngày nào'],
    ['list', 'kể 27 biểu hiện suy thoái'],
    ['phone', 'cho xin sdt ban dan van'],
    ['amount', 'mỗi xã làm mấy mô hình'],
    ['place', 'hạn của tỉnh Kon Tum'],
    ['place', 'cao bang bao cao ngay nao'],
    ['place', 'báo cáo ở HCM thế nào'],
  ])('%s: “%s”', (why, question) => {
    const missing = wants(question).filter((each) => !each.isHeldBy(named))
    expect(missing.map((each) => each.why)).toContain(why)
  })

  test.each([
    'năm nay báo cáo trước ngày nào',
    'hằng năm báo cáo tháng mấy',
    'hạn nộp hằng năm 10-12 đúng không',
    'một năm báo cáo mấy lần',
    'ngày 10 tháng 12 năm 2018 có phải hạn không',
    'vấn đề an ninh bình thường',
    'ở địa điểm, thời điểm nào',
    'chỉ thị ra ngày nào, nhớ hình như 2013 mà',
    'chỉ thị ra ngày nào, em nhớ 2013 mà',
    'từ bao nhiêu đến bao nhiêu',
    'phần nội dung gạch thứ 2',
    'tiêu chí 1.1 là gì',
    'mấy mô hình cũ giờ bỏ hay giữ',
    'ai phải báo cáo',
    'bo may phai hieu the nao',
    'mô hình theo hoàn cảnh',
    'hang nam dinh ky bao cao ve dau',
    'bao cao bang van ban cho ai',
    'hai phong trao nay',
    'da nang cao nhan thuc cho ai',
    'phong cách HCM',
    'đơn vị tôi có phải báo cáo không', // and not “báo cáo khống”
    'có góp tiền của, công sức không',
    'gửi ra Hà Nội cho cấp trên',
    'bí thư các nơi phải lo việc này',
    'mấy tháng nộp một lần',
    'câu đó ở biện pháp số mấy',
    'tìm ý để nói mấy chỗ lơ là',
    'rủ dân vào mấy đợt thi đua là cách làm thứ mấy',
    'báo đài viết đều hay không, quy định thế nào',
    'dân thưa kiện thì xử lý ra sao',
    'liệt kê để tôi ghi vào đề cương',
    'cách chấm điểm thì hỏi ai',
    'bí thư hay phó bí thư ký',
  ])('nothing of the kind: “%s”', (question) => {
    expect(wants(question).filter((each) => !each.isHeldBy(deadline))).toEqual([])
  })

  test.each(['kinh phí một mô hình bao nhiêu tiền', 'mẫu báo cáo số mấy', 'thang điểm thế nào'])(
    'a passage that holds it answers: “%s”',
    (question) => {
      expect(
        wants(question).filter((each) => !each.isHeldBy(money) && each.why !== 'number'),
      ).toEqual([])
    },
  )

  test('the year of a directive is fine where the directive stands', () => {
    const [year] = wants('chỉ thị năm 2016')
    expect(year?.isHeldBy(named)).toBe(true)
    expect(year?.isHeldBy(deadline)).toBe(false)
  })
})
