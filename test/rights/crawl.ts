import type { World } from './world.ts'
import type { Who } from './table.ts'

/** What changes something is looked at, and left alone: others press it later. */
const deeds =
  /:(?:sure|yes|no|unsure|publish|drop|propose|withdraw|remove|end|again|send|go|pause|stop|approve|refuse|accept|set|test|ack|got|take|apart|join|all|one|new|news|file|\d{8})(?::|$)|^(?:nav:)?(?:draft|ext|paper|prefer|lang|start|owe|mute|erase|question:(?:send|wrong))/

/** Where people begin. */
const beginnings = [
  ...['/batdau', '/mohinh', '/hannop', '/trangthai', '/tailieu', '/cauhoi', '/noinhan'],
  ...['/tonghop', '/tonghop ia ly', '/nguoidung', '/nguoidung ia ly', '/hanbaocao', '/ngaynghi'],
  ...['/hanbaocao ia ly', '/thongbao', '/thongbao 1', '/thongbao 2', '/ketqua 1', '/danhmuc'],
  ...['/giahan', '/bangiay', '/nhamnguoi', '/donvicu', '/rasoat', '/timmohinh', '/mohinh 1'],
  ...['/duyet', '/duyet 1', '/suabaocao', '/traloiban'],
  ...[
    '/nhatky',
    '/chamdiem',
    '/cauhoi 1',
    '/xoa',
    '/ngonngu',
    '/danhan 1',
    '/traloi 1',
    '/quyetdinh',
  ],
  ...['/mohinh 2', '/mohinh 3'],
]

/** The data of every button that somebody is shown who looks at all there is to look at. */
export async function crawl(world: World, who: Who, most: number): Promise<string[]> {
  const found = new Set<string>()
  const note = (seen: { buttons: { data: string }[] }[]) => {
    for (const { buttons } of seen) for (const { data } of buttons) found.add(data)
  }
  for (const text of beginnings) note(await world.say(who, text))
  let pressed = 0
  for (const data of found) {
    if (pressed >= most) break
    if (deeds.test(data)) continue
    pressed += 1
    note(await world.tap(who, data))
  }
  return [...found]
}

/** One of each kind: the same button of another unit, model or day is of the same kind. */
export const shapeOf = (data: string): string =>
  data
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[\w-]{22}/g, '<id>')
    .replace(/:[0-9a-f]{12}(?=:|$)/g, ':<tail>')
    .replace(/:[0-9a-f]{8}(?=:|$)/g, ':<stamp>')
    .replace(/\d+/g, '<n>')
