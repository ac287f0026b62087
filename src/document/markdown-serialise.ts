import type {Nodes, PhrasingContent, RootContent, TableCell, TableRow, Text} from "mdast"
import {frontmatterToMarkdown} from "mdast-util-frontmatter"
import {gfmToMarkdown} from "mdast-util-gfm"
import {type Handle, type Options, toMarkdown} from "mdast-util-to-markdown"
import type {Mark, Node} from "prosemirror-model"
import {escapeText} from "./markdown-escape.ts"
import type {Alignment} from "./schema-tables.ts"

/** How new Markdown is written where there is a choice. */
export interface Style {
  readonly bullet: "-" | "*" | "+"
  readonly emphasis: "*" | "_"
  readonly strong: "*" | "_"
}

/** What writing a block needs to know of the document around it. */
export interface WriteContext {
  readonly style: Style
  /** The definitions that reference links and images can be written with, by folded label. */
  readonly definitions: ReadonlyMap<string, Node>
  /** Whether to escape whatever could be markup, rather than what is likely to be: see `escapeText`. */
  readonly wary: boolean
}

export const defaultStyle: Style = {bullet: "-", emphasis: "*", strong: "*"}

/** The definitions of a document, by folded label. */
export function definitionsOf(doc: Node): ReadonlyMap<string, Node> {
  const definitions = new Map<string, Node>()
  doc.descendants(node => {
    if (node.type.name === "definition") {
      const label = foldLabel(node.attrs["label"] as string)
      if (!definitions.has(label)) definitions.set(label, node)
    }
    return !node.isTextblock
  })
  return definitions
}

/** A block that is to be written, and how. */
export interface Writing {
  readonly block: Node
  readonly context: WriteContext
}

/**
 * Write blocks as Markdown from their content alone, without an ending
 * newline. What is written without being wary may not read back as it
 * was; the caller finds out.
 */
export function serialise(writings: readonly Writing[]): string {
  const children = writings.map(({block, context}) => toBlock(block, context))
  const style = writings[0]?.context.style ?? defaultStyle
  return toMarkdown({type: "root", children}, optionsFor(style)).replace(/\n$/, "")
}

function optionsFor(style: Style): Options {
  return {
    ...style,
    bulletOther: style.bullet === "-" ? "*" : "-",
    rule: style.bullet === "*" ? "-" : "*",
    listItemIndent: "one",
    handlers: {text: writeText},
    extensions: [gfmToMarkdown({tablePipeAlign: false}), frontmatterToMarkdown(["yaml", "toml"])]
  }
}

const wary = {wary: true}

const writeText: Handle = (node: Text, _, state, info) => {
  if (node.data === wary) return state.safe(node.value, info)
  const outside = (sign: string) => (sign === "\n" ? "" : sign)
  return escapeText(node.value, {
    before: outside(info.before),
    after: outside(info.after),
    cell: state.stack.includes("tableCell"),
    wary: false
  })
}

function foldLabel(label: string): string {
  return label.replace(/\s+/g, " ").trim().toLowerCase().toUpperCase()
}

// Kinds of the parser’s tree that its own types do not list (TOML), and
// children whose kinds the schema has already made sure of.
function nodeOf<T>(node: object): T {
  return node as T
}

function toBlock(node: Node, context: WriteContext): RootContent {
  const {attrs} = node
  const blocks = () => node.children.map(child => toBlock(child, context))
  switch (node.type.name) {
    case "paragraph":
      return {type: "paragraph", children: toInline(node, context)}
    case "heading":
      return nodeOf({type: "heading", depth: attrs["level"], children: toInline(node, context)})
    case "blockquote":
      return nodeOf({type: "blockquote", children: blocks()})
    case "bullet_list":
    case "ordered_list":
      return toList(node, blocks())
    case "list_item":
      return nodeOf({
        type: "listItem",
        checked: attrs["checked"],
        children: itemBlocks(node, blocks())
      })
    case "footnote_definition":
      return nodeOf({type: "footnoteDefinition", ...labelled(node), children: blocks()})
    case "table":
      return toTable(node, context)
    default:
      return toLeaf(node)
  }
}

function toLeaf(node: Node): RootContent {
  const {attrs} = node
  switch (node.type.name) {
    case "code_block":
      return nodeOf({
        type: "code",
        lang: attrs["lang"],
        meta: attrs["meta"],
        value: node.textContent
      })
    case "html_block":
      return nodeOf({type: "html", value: attrs["value"]})
    case "front_matter":
      return nodeOf({type: attrs["kind"], value: attrs["value"]})
    case "definition":
      return nodeOf({
        type: "definition",
        ...labelled(node),
        url: attrs["href"],
        title: attrs["title"]
      })
    case "thematic_break":
      return {type: "thematicBreak"}
    default:
      throw new RangeError(`No Markdown for ${node.type.name}`)
  }
}

function labelled(node: Node) {
  const label = node.attrs["label"] as string
  return {label, identifier: label.toLowerCase()}
}

function toList(node: Node, children: readonly RootContent[]): RootContent {
  const spread = node.attrs["tight"] === false
  const ordered = node.type.name === "ordered_list"
  const start = ordered ? node.attrs["start"] : null
  return nodeOf({
    type: "list",
    ordered,
    start,
    spread,
    children: children.map(child => ({...child, spread}))
  })
}

// An item that holds one empty paragraph is written as its marker alone.
function itemBlocks(item: Node, blocks: readonly RootContent[]): readonly RootContent[] {
  return item.content.size === 2 && item.firstChild?.isTextblock === true ? [] : blocks
}

function toTable(table: Node, context: WriteContext): RootContent {
  const children = table.children.map((row): TableRow => {
    const cells = row.children.map((cell): TableCell => ({
      type: "tableCell",
      children: toInline(cell, context)
    }))
    return {type: "tableRow", children: cells}
  })
  return {type: "table", align: [...(table.attrs["align"] as readonly Alignment[])], children}
}

/** An inline node, with the marks that are not written around it yet. */
interface Leaf {
  readonly node: Node
  readonly marks: readonly Mark[]
}

function toInline(block: Node, context: WriteContext): PhrasingContent[] {
  const leaves = block.children.map(node => ({node, marks: node.marks}))
  return nest(leaves, context)
}

// The mark that goes on longest is the outermost, whatever order the
// schema has: that is how a writer would nest them.
function nest(leaves: readonly Leaf[], context: WriteContext): PhrasingContent[] {
  const content: PhrasingContent[] = []
  for (let i = 0; i < leaves.length;) {
    const {mark, length} = longestMark(leaves, i)
    const leaf = leaves[i] as Leaf
    if (mark === null) content.push(toLeafContent(leaf, context))
    else {
      const inside = leaves
        .slice(i, i + length)
        .map(({node, marks}) => ({node, marks: mark.removeFromSet(marks)}))
      content.push(wrap(mark, nest(inside, context), context))
    }
    i += length
  }
  return content
}

function longestMark(leaves: readonly Leaf[], start: number) {
  let longest: {readonly mark: Mark | null; readonly length: number} = {mark: null, length: 1}
  for (const mark of leaves[start]?.marks ?? []) {
    if (mark.type.name === "code") continue
    let end = start
    while (mark.isInSet(leaves[end]?.marks ?? [])) end++
    if (longest.mark === null || end - start > longest.length) longest = {mark, length: end - start}
  }
  return longest
}

const wrappers: Readonly<Record<string, Nodes["type"]>> = {
  em: "emphasis",
  strong: "strong",
  strike: "delete"
}

function wrap(
  mark: Mark,
  children: PhrasingContent[],
  {definitions}: WriteContext
): PhrasingContent {
  const type = wrappers[mark.type.name]
  if (type) return nodeOf({type, children})
  const {href, title, reference} = mark.attrs as {
    href: string
    title: string | null
    reference: string | null
  }
  const definition = reference === null ? undefined : definitions.get(foldLabel(reference))
  if (reference === null || !leadsTo(definition, href, title)) {
    return nodeOf({type: "link", url: href, title, children})
  }
  return nodeOf({
    type: "linkReference",
    referenceType: "full",
    label: reference,
    identifier: reference.toLowerCase(),
    children
  })
}

function leadsTo(definition: Node | undefined, href: string, title: string | null): boolean {
  return definition?.attrs["href"] === href && definition.attrs["title"] === title
}

function toLeafContent({node}: Leaf, context: WriteContext): PhrasingContent {
  const {attrs} = node
  if (node.isText) {
    const code = node.marks.some(mark => mark.type.spec.code)
    const data = context.wary && !code ? {data: wary} : {}
    return {type: code ? "inlineCode" : "text", value: node.text ?? "", ...data}
  }
  switch (node.type.name) {
    case "hard_break":
      return {type: "break"}
    case "html_inline":
      return {type: "html", value: attrs["value"] as string}
    case "footnote_reference":
      return nodeOf({type: "footnoteReference", ...labelled(node)})
    case "image_reference":
      return context.definitions.has(foldLabel(attrs["label"] as string))
        ? nodeOf({
            type: "imageReference",
            referenceType: "full",
            ...labelled(node),
            alt: attrs["alt"]
          })
        : imageContent(node)
    default:
      return imageContent(node)
  }
}

function imageContent({attrs}: Node): PhrasingContent {
  return nodeOf({type: "image", url: attrs["src"], alt: attrs["alt"], title: attrs["title"]})
}
