import type {Image, ImageReference, InlineCode, PhrasingContent, Text} from "mdast"
import {Fragment, type Mark, type Node} from "prosemirror-model"
import {safeHref} from "./address.ts"
import type {TellingLink, Spots} from "./markdown-origin.ts"
import type {Units} from "./markdown-units.ts"
import {schema} from "./schema.ts"

/** Where the definitions of a document lead, by identifier. */
export type Definitions = ReadonlyMap<string, {readonly url: string; readonly title: string | null}>

/** What reading a line of text needs to know of the whole document. */
export interface InlineContext {
  readonly source: string
  readonly units: Units
  readonly definitions: Definitions
}

/** The content of a block of text, and where each of its positions stands in the source, if that is known. */
export interface InlineContent {
  readonly content: Fragment
  readonly spots: Spots | null
}

interface Reader {
  readonly context: InlineContext
  readonly nodes: Node[]
  readonly from: number[]
  readonly to: number[]
  readonly links: TellingLink[]
  /** Index of the next unit that no text has taken yet. */
  next: number
  /** Whether text was met that is not where it should be in the source. */
  lost: boolean
}

/** Turn the inline content of a block into ours. */
export function readInline(
  children: readonly PhrasingContent[],
  context: InlineContext
): InlineContent {
  const reader: Reader = {
    context,
    nodes: [],
    from: [],
    to: [],
    links: [],
    next: 0,
    lost: false
  }
  readAll(reader, children, [])
  const {from, to, links, lost} = reader
  return {content: Fragment.fromArray(reader.nodes), spots: lost ? null : {from, to, links}}
}

function readAll(reader: Reader, children: readonly PhrasingContent[], marks: readonly Mark[]) {
  for (const child of children) readOne(reader, child, marks)
}

function readOne(reader: Reader, node: PhrasingContent, marks: readonly Mark[]) {
  const {nodes} = schema
  switch (node.type) {
    case "text":
      return readText(reader, node, marks)
    case "inlineCode":
      return readCode(reader, node, schema.mark("code").addToSet(marks))
    case "emphasis":
      return readAll(reader, node.children, schema.mark("em").addToSet(marks))
    case "strong":
      return readAll(reader, node.children, schema.mark("strong").addToSet(marks))
    case "delete":
      return readAll(reader, node.children, schema.mark("strike").addToSet(marks))
    case "link":
    case "linkReference":
      return readLink(reader, node, marks)
    case "break":
      return putAtom(reader, nodes.hard_break.create(null, null, marks), node)
    case "image":
    case "imageReference":
      return putAtom(reader, imageOf(reader.context, node).mark(marks), node)
    case "footnoteReference":
      return putAtom(
        reader,
        nodes.footnote_reference.create({label: node.label ?? node.identifier}, null, marks),
        node
      )
    case "html":
      return putAtom(reader, nodes.html_inline.create({value: node.value}, null, marks), node)
    default:
      throw new RangeError(`Unknown inline Markdown: ${String((node as PhrasingContent).type)}`)
  }
}

type Positioned = Pick<PhrasingContent, "position">

/** Where a node of the parser’s tree begins and ends in the source. */
export function rangeOf(node: Positioned): {readonly from: number; readonly to: number} {
  const {start, end} = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) {
    throw new RangeError("A node without a position in the source")
  }
  return {from: start.offset, to: end.offset}
}

/** Index of the first unit that begins at or after an offset of the source. */
export function firstUnit({from}: Units, offset: number): number {
  let low = 0
  let high = from.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

// A bare address that the parser found afterwards, and the text around
// it, have no position: they go on where the text before them ended.
function readText(reader: Reader, node: Text, marks: readonly Mark[]) {
  const value = node.value.replace(/\r\n?|\n/g, " ")
  if (value === "") return
  const {units} = reader.context
  if (node.position) reader.next = firstUnit(units, rangeOf(node).from)
  const end = reader.next + value.length
  if (units.text.slice(reader.next, end) !== value) reader.lost = true
  reader.nodes.push(schema.text(value, marks))
  for (let i = reader.next; i < end; i++) {
    reader.from.push(units.from[i] ?? 0)
    reader.to.push(units.to[i] ?? 0)
  }
  reader.next = end
}

// In a cell, `\|` in code is one character: such code has a place as a
// whole, its characters have none.
function readCode(reader: Reader, node: InlineCode, marks: readonly Mark[]) {
  const {units} = reader.context
  const {from, to} = rangeOf(node)
  const value = node.value.replace(/\r\n?|\n/g, " ") || " "
  const start = firstUnit(units, from)
  const exact = units.text.slice(start, start + value.length) === value
  reader.nodes.push(schema.text(value, marks))
  for (let i = 0; i < value.length; i++) {
    reader.from.push(exact ? (units.from[start + i] ?? from) : from)
    reader.to.push(exact ? (units.to[start + i] ?? to) : to)
  }
  reader.next = firstUnit(units, to)
}

type LinkNode = Extract<PhrasingContent, {type: "link" | "linkReference"}>

function readLink(reader: Reader, node: LinkNode, marks: readonly Mark[]) {
  const {context} = reader
  const target = node.type === "link" ? node : context.definitions.get(node.identifier)
  const href = safeHref(target?.url ?? null)
  const title = target?.title ?? null
  const reference = node.type === "linkReference" ? (node.label ?? node.identifier) : null
  const link = href === null ? null : schema.mark("link", {href, title, reference})
  const start = reader.from.length
  readAll(reader, node.children, link === null ? marks : link.addToSet(marks))
  const telling = link === null ? null : tellingLink(reader, node, start)
  if (telling !== null) reader.links.push(telling)
}

// `start` is where the content of the link begins among the reader’s.
function tellingLink(reader: Reader, node: LinkNode, start: number): TellingLink | null {
  const {source} = reader.context
  // A bare address has no position, but its text has.
  const [first, last] = [reader.from[start], reader.to.at(-1)]
  if (first === undefined || last === undefined) return null
  const {from, to} = node.position ? rangeOf(node) : {from: first, to: last}
  if (node.type === "link") {
    const bare = source[from] === "<" || first === from
    return bare ? {from, to, target: `(${node.url})`} : null
  }
  if (node.referenceType === "full") return null
  const inner = to - (node.referenceType === "collapsed" ? 3 : 1)
  return {from, to, target: `[${source.slice(from + 1, inner)}]`}
}

function imageOf({definitions}: InlineContext, node: Image | ImageReference): Node {
  const alt = node.alt ?? ""
  if (node.type === "image") {
    return schema.node("image", {src: node.url, alt, title: node.title ?? null})
  }
  const definition = definitions.get(node.identifier)
  const [label, src, title] = [
    node.label ?? node.identifier,
    definition?.url ?? "",
    definition?.title ?? null
  ]
  return schema.node("image_reference", {label, src, alt, title})
}

function putAtom(reader: Reader, atom: Node, node: Positioned) {
  const {from, to} = rangeOf(node)
  reader.nodes.push(atom)
  reader.from.push(from)
  reader.to.push(to)
  reader.next = firstUnit(reader.context.units, to)
}
