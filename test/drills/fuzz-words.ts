/** What comes to a door and is no event. */
export const bodies = [
  ...['{', 'null', '[]', '""', '0', '{}', 'NaN', '[[[[', '{"update_id":1e999}', '\u0000', '<html>'],
  ...['{"update_id":"1"}', '{"update_id":-1,"message":null}', '{"message":{"chat":{"id":""}}}'],
  ...['{"ok":true,"result":null}', '{"ok":true,"result":[1]}', '{"message":{"chat":{"id":NaN}}}'],
  ...[
    '{"update_id":1,"message":{"message_id":9e15,"date":-1,"chat":{"id":9e18,"type":"private"}}}',
  ],
  ...['{"id":"12345678","text":null}', '{"id":"a","text":"a"}', '{"id":"12345678","tap":{}}'],
  `{"__proto__":{"text":"a"},"constructor":1}`,
  `${'['.repeat(60_000)}${']'.repeat(60_000)}`,
] as unknown as [string, ...string[]]

/** What people type, where it fits and where it does not. */
export const words = [
  ...[
    '/baocao',
    '/mohinh',
    '/hoi',
    '/hannop',
    '/trangthai',
    '/huongdan',
    '/huy',
    '/batdau',
    '/start',
  ],
  ...['/ngonngu', '/xoa', '/tonghop', '/duyet', '/thongbao', '/hanbaocao', '/donvi', '/nguoidung'],
  ...[
    '/cauhoi',
    '/xuat',
    '/nhatky',
    '/help',
    '/khong_co',
    '/start ABCD-EFGH',
    '/baocao@bot x',
    '/',
  ],
  ...['gửi', 'xem lại', 'bỏ qua', 'quay lại', 'hủy', 'mẫu', 'xong', 'trợ giúp', 'sửa 2', 'đồng ý'],
  ...['sửa 99999999999999999999', '1', '2', '12', '1. 12\n2. 3, 4, 2, 3\n99. x', 'có', 'không'],
  ...['Hạn nộp báo cáo là khi nào?', 'Tổ tự quản làng Vân', 'Gửi tất cả xã: họp lúc 8 giờ'],
  ...['ABCD2345', 'thêm mô hình', 'nhắc tôi mai', 'xin gia hạn', 'đúng', 'cứ để vậy', 'tiếp'],
] as unknown as [string, ...string[]]

/** What may be taken for a number or a date. */
export const numbers = [
  ...[
    '99999999999999999999999',
    '-1',
    '1e308',
    '0x10',
    '１２',
    '٣',
    '1,5 tỷ tỷ tỷ',
    '½',
    'NaN',
    '∞',
  ],
  ...['31/2/2026', '0/0/0000', '29/2', '99/99/99999', '1.000.000.000.000.000.000 đồng', '3,,,5'],
] as unknown as [string, ...string[]]

/** The data of buttons that were never shown. */
export const forged = [
  ...[
    'f:',
    'nav:f:back',
    'f:0',
    'nav:',
    ':',
    'x',
    'nav:bc:got:1',
    'nav:bc:got:999999999999999999999',
  ],
  ...['nav:bc:got:-1', 'nav:bc:got:x', 'bc:cancel:1', 'f:constructor', '__proto__', '\u0000', '💥'],
  ...['q:1', 'duty:1', 'erase:yes', 'user:1', 'doc:1', 'model:1', 'x'.repeat(64)],
] as unknown as [string, ...string[]]

/** The kinds of updates there are. */
export const kinds = [
  ...[
    'edited_message',
    'channel_post',
    'edited_channel_post',
    'inline_query',
    'chosen_inline_result',
  ],
  ...[
    'shipping_query',
    'pre_checkout_query',
    'poll',
    'poll_answer',
    'my_chat_member',
    'chat_member',
  ],
  ...['chat_join_request', 'message_reaction', 'message_reaction_count', 'chat_boost', 'message'],
  ...['business_message', 'deleted_business_messages', 'purchased_paid_media', 'callback_query'],
] as unknown as [string, ...string[]]
