import { readXml } from './xml.ts'

/** What a style says of its paragraphs: their list, and which heading they are (1 is highest). */
export type Style = {
  list: string | undefined
  depth: number | undefined
  level: number | undefined
  isHidden: boolean
}

/** Reads word/styles.xml: every style with what it takes over from the one it is based on. */
export async function readStyles(xml: string): Promise<Map<string, Style>> {
  const own = new Map<string, Partial<Style> & { base?: string }>()
  let style: (Partial<Style> & { base?: string }) | undefined

  await readXml(xml, {
    open(name, { 'w:val': value = '', 'w:styleId': id }) {
      if (name === 'w:style') own.set(id ?? '', (style = {}))
      if (!style) return
      if (name === 'w:basedOn') style.base = value
      if (name === 'w:numId') style.list = value
      if (name === 'w:ilvl') style.depth = Number(value)
      if (name === 'w:outlineLvl') style.level = levelOf(value)
      if (name === 'w:vanish') style.isHidden = isOn(value)
    },
    close(name) {
      if (name === 'w:style') style = undefined
    },
  })

  const whole = (id: string, seen: number): Partial<Style> => {
    const { base, ...rest } = own.get(id) ?? {}
    // A chain that bites its tail has no end.
    return base === undefined || seen > 20 ? rest : { ...whole(base, seen + 1), ...rest }
  }
  return new Map([...own.keys()].map((id) => [id, { ...plain, ...whole(id, 0) }]))
}

/** 0 to 8 are headings; 9 is text. */
export const levelOf = (value: string): number | undefined =>
  /^[0-8]$/.test(value) ? Number(value) + 1 : undefined

/** A switch is on when it is there, unless it says otherwise. */
export const isOn = (value: string): boolean => !['0', 'false', 'off'].includes(value)

const plain: Style = { list: undefined, depth: undefined, level: undefined, isHidden: false }
