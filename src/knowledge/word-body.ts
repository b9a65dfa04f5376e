import { tidy } from '../text/fold.ts'
import { isOn, levelOf } from './word-styles.ts'
import { createTables } from './word-tables.ts'
import type { Line } from './lines.ts'
import { readXml } from './xml.ts'

/** What a paragraph says of itself; its style may say the rest. */
export type ParagraphMarks = {
  style: string
  list: string | undefined
  depth: number | undefined
  level: number | undefined
}

type Styling = {
  /** The number or bullet that Word shows before a paragraph, and which heading it is. */
  look: (marks: ParagraphMarks) => { label: string; level: number | undefined }
  /** Text of this style is not shown. */
  isHidden: (style: string) => boolean
}

type Open = ParagraphMarks & { pieces: string[]; goesOn: boolean }

/** Reads word/document.xml: what somebody sees who opens the file, and whether it holds pictures. */
export async function readBody(
  xml: string,
  { look, isHidden }: Styling,
): Promise<{ lines: Line[]; hasPictures: boolean }> {
  const tables = createTables()
  /** A text box stands within a paragraph and has paragraphs of its own. */
  const open: Open[] = []
  /** How deep within something that is not text. */
  let skipped = 0
  let [isText, isProperty, isVanished, hasPictures] = [false, false, false, false]
  let cutOff: string[] = []

  const say = (text: string) => {
    if (!isVanished) open.at(-1)?.pieces.push(text)
  }

  const mark = (paragraph: Open, name: string, value: string) => {
    if (name === 'w:pStyle') paragraph.style = value
    else if (name === 'w:numId') paragraph.list = value
    else if (name === 'w:ilvl') paragraph.depth = Number(value)
    else if (name === 'w:outlineLvl') paragraph.level = levelOf(value)
    // Its end was deleted: what follows belongs to it.
    else if (name === 'w:del') paragraph.goesOn = true
  }

  const finish = ({ pieces, goesOn, ...marks }: Open) => {
    const text = tidy(pieces.join('')).replace(/\s+/g, ' ')
    if (goesOn && open.length === 0) cutOff = [text, ' ']
    if (text === '' || goesOn || isHidden(marks.style)) return
    const { label, level } = look(marks)
    // Whoever makes a heading of a whole paragraph means its look.
    const isHeading = level !== undefined && text.length <= longestHeading
    const whole = `${label} ${text}`.trim()
    tables.add({ text: whole, isWhole: true, level: isHeading ? level : undefined })
  }

  await readXml(xml, {
    open(name, attributes) {
      const paragraph = open.at(-1)
      const value = attributes['w:val'] ?? ''
      if (isProperty && paragraph && skipped === 0) mark(paragraph, name, value)
      if (skipped > 0 || notText.has(name)) skipped += 1
      else if (name === 'w:p') {
        open.push({ ...noMarks, pieces: open.length === 0 ? cutOff : [], goesOn: false })
        if (open.length === 1) cutOff = []
      } else if (name === 'w:pPr') isProperty = true
      else if (name === 'w:r') isVanished = false
      else if (isProperty) return
      else if (name === 'w:vanish') isVanished = isOn(value)
      else if (name === 'w:rStyle') isVanished ||= isHidden(value)
      else if (name === 'w:t') isText = true
      else if (pictures.has(name)) hasPictures = true
      else if (name in signs) say(signs[name] ?? '')
      else tables.open(name)
    },
    text(text) {
      if (isText && skipped === 0) say(text)
    },
    close(name) {
      if (skipped > 0) skipped -= 1
      else if (name === 'w:pPr') isProperty = false
      else if (name === 'w:t') isText = false
      else if (name === 'w:p') {
        const paragraph = open.pop()
        if (paragraph) finish(paragraph)
      } else tables.close(name)
    },
  })
  return { lines: tables.lines(), hasPictures }
}

const noMarks = { style: '', list: undefined, depth: undefined, level: undefined }

/**
 * What was deleted or moved away, how things looked before, notes, codes of fields, and the twin
 * of a text box for older programs.
 */
const notText = new Set([
  ...['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:sectPrChange'],
  ...['w:trPrChange', 'w:tcPrChange', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:sectPr'],
])

const pictures = new Set(['w:drawing', 'w:pict', 'w:object'])

const signs: Record<string, string> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
}

const longestHeading = 300
