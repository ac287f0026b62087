import type {NumberedList} from "./docx-parts.ts"
import {pictureIn, type Picture} from "./docx-picture.ts"
import {nodeOf, type Frame, type Line, type Piece} from "./tracked.ts"

/** Who changed something, and when (ISO 8601). */
export interface Revision {
  readonly author: string
  readonly date: string
}

/** What is gathered while the text of a Word file is written, and stands in other parts of it. */
export interface DocxContext {
  /** The attributes of one more tracked change. */
  revision(change: number): Readonly<Record<string, string | number>>
  /** Word’s number for a list. */
  list(frame: Frame, level: number): number
  /** The id of the link to an address, or null where Word could not take it. */
  link(href: string): string | null
  /** The picture that an address holds itself, or null. */
  picture(src: string): Picture | null
  /** The note a label refers to, or null where there is none. */
  note(label: string): Note | null
  /** Whether it is the first line of its list item, in the version asked for. */
  isFirst(item: Frame, version: "was" | "now"): boolean
  /** Remember that a line of these blocks has ended. */
  ended(path: readonly Frame[], version: "was" | "now"): void
  readonly lists: readonly NumberedList[]
  readonly links: readonly string[]
  readonly pictures: readonly Picture[]
  readonly notes: readonly Note[]
}

/** A footnote of the article. */
export interface Note {
  readonly frame: Frame
  /** Word’s number for it, which is also the one it shows. */
  readonly id: number
  /** Whether a mark in the text already leads to it. Word has one mark for each note. */
  referred: boolean
}

/** Start gathering. `revisionOf` tells who made a change, by its index. */
export function newContext(
  lines: readonly Line[],
  revisionOf: (change: number) => Revision | null
): DocxContext {
  const numbers = new Map<Frame, number>()
  const lists: NumberedList[] = []
  const links: string[] = []
  const pictures: Picture[] = []
  const notes = notesOf(lines)
  const past = {was: new Set<Frame>(), now: new Set<Frame>()}
  let revisions = 0
  return {
    lists,
    links,
    pictures,
    notes: [...notes.values()],
    revision(change) {
      const {author, date} = revisionOf(change) ?? {author: "", date: ""}
      return {"w:id": ++revisions, "w:author": author, "w:date": date}
    },
    list(frame, level) {
      const known = numbers.get(frame)
      if (known !== undefined) return known
      const {type, attrs} = nodeOf(frame)
      const ordered = type.name === "ordered_list"
      lists.push({ordered, level, start: ordered ? (attrs["start"] as number) : 1})
      numbers.set(frame, lists.length)
      return lists.length
    },
    link(href) {
      const address = targetOf(href)
      if (address === null) return null
      const known = links.indexOf(address)
      return `link${known < 0 ? links.push(address) : known + 1}`
    },
    picture(src) {
      const picture = pictureIn(src, pictures.length + 1)
      if (picture !== null) pictures.push(picture)
      return picture
    },
    note: label => notes.get(label.toLowerCase()) ?? null,
    isFirst: (item, version) => !past[version].has(item),
    ended(path, version) {
      for (const frame of path) past[version].add(frame)
    }
  }
}

// The notes that something refers to, by label, in the order of the marks.
function notesOf(lines: readonly Line[]): ReadonlyMap<string, Note> {
  const frames = new Map<string, Frame>()
  for (const {was, now} of lines) {
    const frame = (now ?? was ?? []).find(isNote)
    if (frame) frames.set(String(nodeOf(frame).attrs["label"]).toLowerCase(), frame)
  }
  const notes = new Map<string, Note>()
  for (const label of lines.flatMap(({pieces}) => pieces.flatMap(labelOf))) {
    const frame = frames.get(label)
    if (frame && !notes.has(label)) notes.set(label, {frame, id: notes.size + 1, referred: false})
  }
  return notes
}

/** Whether a block is the text of a footnote. */
export function isNote(frame: Frame): boolean {
  return nodeOf(frame).type.name === "footnote_definition"
}

function labelOf({node}: Piece): readonly string[] {
  return node.type.name === "footnote_reference" ? [String(node.attrs["label"]).toLowerCase()] : []
}

// Word takes a file with an address that it cannot read for a broken one.
function targetOf(href: string): string | null {
  if (URL.canParse(href)) return new URL(href).href
  const whole = `https://example.org/${href}`
  if (href === "" || href.startsWith("#") || !URL.canParse(whole)) return null
  return encodeURI(href.replaceAll(/%(?![\da-f]{2})/gi, "%25")).replaceAll(
    /%25(?=[\da-f]{2})/gi,
    "%"
  )
}
