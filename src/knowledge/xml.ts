import { setImmediate } from 'node:timers/promises'
import { Parser } from 'htmlparser2'

type Attributes = Record<string, string | undefined>

type Handler = {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** XML of a kind that is never read: it may declare entities that unfold without end. */
export class DoctypeFound extends Error {}

/**
 * Reads XML piece by piece, so that others get their turn in between. Nothing is declared,
 * nothing is fetched: only the five entities of XML and numbers are unfolded.
 */
export async function readXml(xml: string, { open, close, text }: Handler): Promise<void> {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(name, attributes),
      onclosetag: (name) => close?.(name),
      ontext: (data) => text?.(data),
      onprocessinginstruction(name) {
        if (/^!(?:doctype|entity)/i.test(name)) throw new DoctypeFound('The XML declares a DOCTYPE')
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < xml.length; at += pieceLength) {
    parser.write(xml.slice(at, at + pieceLength))
    await setImmediate()
  }
  parser.end()
}

const pieceLength = 256 * 1024
