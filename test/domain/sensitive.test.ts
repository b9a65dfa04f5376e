import { describe, expect, test } from 'vitest'
import { findSensitive } from '../../src/domain/sensitive.ts'

/** The phrases of a table, one a line. */
const lines = (text: string) => text.trim().split(/\n\s*/)

describe('a secrecy mark', () => {
  const marked = lines(`
    MẬT
    TỐI MẬT
    TUYỆT MẬT
    Tuyệt mật
    tối mật
    toi mat
    tuyet mat
    TOI MAT
    MAT
    (Mật)
    [MẬT]
    Mật
    M Ậ T
    T Ố I  M Ậ T
    Độ mật: Mật
    độ mật: A
    do mat: tuyet mat
    xac dinh do mat
    văn bản có độ mật thì gửi ở đâu
    văn bản tối mật
    van ban toi mat so 12
    gửi tài liệu toi mat cho Ban
    tai lieu tuyet mat
    day la van ban toi mat
    tối mat
    Tối Mật, độ khẩn: Hỏa tốc
    TỐI MẬT ĐỘ KHẨN
    MẬT - KHÔNG PHỔ BIẾN
    Mật: kế hoạch diễn tập
    Báo cáo MẬT của tỉnh
    BÁO CÁO MẬT
    Đóng dấu “Mật”
    dong dau mat
    dấu mật ở đầu trang
    tài liệu mật
    tai lieu mat cua tinh
    công văn mật số 5
    cong van mat
    hồ sơ mật
    thông tin mật về quốc phòng
    Kế hoạch mật
    KH-toi-mat.pdf
    kh_tuyet_mat.docx
    toimat.docx
    12-BC-MẬT.pdf
    Gửi đồng chí báo cáo TUYỆT MẬT của Ban Chỉ huy
  `)
  test.each(marked)('is found in: %s', (text) => {
    expect(findSensitive(text)).toBe('secrecy-mark')
    expect(findSensitive(text.normalize('NFD'))).toBe('secrecy-mark')
    expect(findSensitive(`Kính gửi Ban.\n${text}\nTrân trọng.`)).toBe('secrecy-mark')
  })

  test('is found on two lines, and behind an invisible character', () => {
    expect(findSensitive('TỐI\nMẬT')).toBe('secrecy-mark')
    expect(findSensitive('T\u200bỐI M\u00adẬT')).toBe('secrecy-mark')
    expect(findSensitive('Số 12-KH/TU\nMẬT\nvề việc diễn tập')).toBe('secrecy-mark')
  })

  const innocent = lines(`
    bảo mật
    Bảo mật thông tin
    BẢO MẬT
    độ bảo mật của Zalo
    bao mat
    mật độ
    mật độ dân số xã Ia Ly
    MẬT ĐỘ DÂN SỐ
    mat do dan so
    văn bản mật độ
    mật khẩu
    MẬT KHẨU
    quên mật khẩu Zalo
    mat khau
    thông tin mật khẩu
    bí mật
    Luật Bảo vệ bí mật nhà nước
    Luật số 117/2025/QH15 về bảo vệ bí mật nhà nước
    LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC
    Luat bao ve bi mat nha nuoc
    tuyên truyền Luật Bảo vệ bí mật nhà nước năm 2018
    mật thiết
    quan hệ mật thiết với nhân dân
    mức độ mật thiết
    gắn bó máu thịt, mật thiết
    mật ong
    mô hình nuôi ong lấy mật
    KHAI THÁC MẬT ONG
    sản lượng mật mía
    trăng mật
    sỏi mật
    máu mủ ruột thịt
    tôi mất điện thoại
    toi mat dien thoai
    hom qua toi mat mang
    toi mat 2 ngay de lam bao cao
    bố tôi mất năm ngoái
    bo toi mat nam ngoai
    do mất điện
    do mat dien
    muc do mat rung
    mất rừng
    tai lieu mat roi
    văn bản bị mất
    mất mát
    MẤT MÁT
    mặt trận
    Mặt trận Tổ quốc
    MẶT TRẬN TỔ QUỐC
    mat tran to quoc
    gui cong van toi mat tran
    gửi tới Mặt trận xã
    van ban mat tran xa
    có mặt đầy đủ
    co mat 30 nguoi
    RA MẮT MÔ HÌNH
    ra mat mo hinh dan van kheo
    buổi tối mật độ giao thông cao
    tối mắt tối mũi
    dau mat
    đau mắt
    bề mặt đường
    be mat duong
    tiền mặt 5 triệu
    tien mat 5 trieu
    mặt bằng
    giai phong mat bang
    vắng mặt
    mất trật tự
    mat trat tu
    mat
    door mat
  `)
  test.each(innocent)('is not seen in: %s', (text) => {
    expect(findSensitive(text)).toBeUndefined()
    expect(findSensitive(`Kính gửi Ban.\nXã báo cáo: ${text} như trên.`)).toBeUndefined()
  })
})

describe("a citizen's number", () => {
  test.each([
    '064123456789',
    'CCCD 064123456789',
    'cccd064123456789',
    'số 052095001234 của dân',
    '064 123 456 789',
    '064.123.456.789',
    '064-123-456-789',
    '0641 2345 6789',
    '064123 456789',
    '052 095 001234',
    '001 1 95 001234',
    '064 123456789',
    'ông A, 064123456789, 2 người',
    '1. 064 123 456 789',
    'mục 5-064123456789',
    '００１１２３４５６７８９',
    '096123456789',
    'Ông Siu B số CMND 230912345 làm tốt',
    'chứng minh nhân dân: 230 912 345',
  ])('is found in: %s', (text) => {
    expect(findSensitive(text)).toBe('citizen-number')
  })

  test.each([
    '1.200.000.000',
    '230912345',
    'đã chứng minh hiệu quả với 1.250.000.000 đồng',
    '1.064.123.456.789 đồng',
    '12.064.123.456.789',
    '350000000000',
    '100.000.000.000',
    '0905123456',
    '0905123456 12 mô hình',
    '0905 123 456 12',
    '0905123456, 0914123456',
    '0641234567890',
    '000123456789',
    '097123456789',
    '20261122101003',
    '09/12/2026 14:05',
    '11 12 13 14',
    '1. 12\n2. 8\n3. 1,2 tỷ\n4. 350000000',
    '23734',
    'Biên nhận số 12',
  ])('is not seen in: %s', (text) => {
    expect(findSensitive(text)).toBeUndefined()
  })
})

test.each(['a ', 'toi mat ', '0 ', '064 123 ', 'tài liệu ', '1.', 'mật', '\n', 'M Ậ T '])(
  'a hundred thousand characters of %j take no time',
  (part) => {
    const text = part.repeat(100_000 / part.length)
    const start = performance.now()
    findSensitive(text)
    expect(performance.now() - start).toBeLessThan(500)
  },
)
