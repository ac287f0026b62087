import type {Code, Definition, List, ListItem, Nodes, RootContent, Table, TableRow} from "mdast"
import {fromMarkdown} from "mdast-util-from-markdown"
import {frontmatterFromMarkdown} from "mdast-util-frontmatter"
import {gfmFromMarkdown} from "mdast-util-gfm"
import {frontmatter} from "micromark-extension-frontmatter"
import {gfm} from "micromark-extension-gfm"
import type {Attrs, Node} from "prosemirror-model"
import {
  type Definitions,
  firstUnit,
  type InlineContext,
  rangeOf,
  readInline
} from "./markdown-inline.ts"
import type {Origin, Sourced, Spots} from "./markdown-origin.ts"
import {recordUnits} from "./markdown-units.ts"
import {schema} from "./schema.ts"

/**
 * Read Markdown (CommonMark with GitHub’s tables, task lists, footnotes,
 * strikethrough and bare addresses, and front matter), and remember
 * where everything stood. `source` must not begin with a byte order mark.
 */
export function readSourced(source: string): Sourced {
  const recorder = recordUnits()
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(["yaml", "toml"])],
    mdastExtensions: [
      gfmFromMarkdown(),
      frontmatterFromMarkdown(["yaml", "toml"]),
      recorder.extension
    ]
  })
  const definitions = findDefinitions(tree)
  const context = {source, units: recorder.units(), definitions}
  const origins = tree.children.map(child => readBlock(context, child))
  const blocks = origins.map(origin => origin.node)
  const empty = blocks.every(block => block.type === schema.nodes.front_matter)
  if (empty) blocks.push(schema.node("paragraph"))
  return {doc: schema.node("doc", null, blocks), source, origins}
}

function findDefinitions(tree: Nodes): Definitions {
  const definitions = new Map<string, {url: string; title: string | null}>()
  const visit = (node: Nodes) => {
    if (node.type === "definition" && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, {url: node.url, title: node.title ?? null})
    }
    if ("children" in node) node.children.forEach(visit)
  }
  visit(tree)
  return definitions
}

function readBlock(context: InlineContext, node: RootContent): Origin {
  switch (node.type) {
    case "paragraph":
      return textBlock(context, node, "paragraph", null)
    case "heading":
      return textBlock(context, node, "heading", {level: node.depth})
    case "blockquote":
      return container(context, node, "blockquote", null)
    case "footnoteDefinition":
      return container(context, node, "footnote_definition", {
        identifier: node.identifier,
        label: node.label ?? node.identifier
      })
    case "list":
      return readList(context, node)
    case "listItem":
      return container(context, node, "list_item", {checked: node.checked ?? null})
    case "table":
      return readTable(context, node)
    case "code":
      return readCode(context, node)
    default:
      return readLeaf(node)
  }
}

function readLeaf(node: RootContent): Origin {
  switch (node.type) {
    case "html":
      return leaf(node, "html_block", {value: unify(node.value)})
    case "definition":
      return leaf(node, "definition", definitionAttributes(node))
    case "thematicBreak":
      return leaf(node, "thematic_break", null)
    default:
      return readFrontMatter(node)
  }
}

// The parser’s own types know nothing of TOML.
function readFrontMatter(node: RootContent): Origin {
  const kind: string = node.type
  if ((kind === "yaml" || kind === "toml") && "value" in node) {
    return leaf(node, "front_matter", {value: unify(node.value), kind})
  }
  throw new RangeError(`Unknown Markdown: ${kind}`)
}

function unify(text: string): string {
  return text.replace(/\r\n?/g, "\n")
}

function definitionAttributes({label, identifier, url, title}: Definition) {
  return {label: label ?? identifier, href: url, title: title ?? null}
}

function leaf(node: RootContent, type: string, attrs: Attrs | null): Origin {
  return {node: schema.node(type, attrs), ...rangeOf(node), children: [], spots: null}
}

type TextParent = Extract<Nodes, {type: "paragraph" | "heading" | "tableCell"}>

function textBlock(
  context: InlineContext,
  node: TextParent,
  type: string,
  attrs: Attrs | null
): Origin {
  const {content, spots} = readInline(node.children, context)
  return {node: schema.node(type, attrs, content), ...rangeOf(node), children: [], spots}
}

type BlockParent = Extract<Nodes, {type: "blockquote" | "footnoteDefinition" | "listItem" | "list"}>

function container(
  context: InlineContext,
  node: BlockParent,
  type: string,
  attrs: Attrs | null
): Origin {
  const children = node.children.map(child => readBlock(context, child))
  const blocks: Node[] = children.map(child => child.node)
  if (blocks.length === 0) blocks.push(schema.node("paragraph"))
  return {node: schema.node(type, attrs, blocks), ...rangeOf(node), children, spots: null}
}

function readList(context: InlineContext, node: List): Origin {
  const loose = (item: List | ListItem) => item.spread === true
  const tight = !loose(node) && !node.children.some(loose)
  return node.ordered === true
    ? container(context, node, "ordered_list", {start: node.start ?? 1, tight})
    : container(context, node, "bullet_list", {tight})
}

// Rows are as long as the first one: what is missing is empty, and what
// is too much is not shown by Markdown either.
function readTable(context: InlineContext, node: Table): Origin {
  const width = node.children[0]?.children.length ?? 0
  const rows = node.children.map((row, i) =>
    readRow(context, row, {width, type: i === 0 ? "table_header" : "table_cell"})
  )
  const align = Array.from({length: width}, (_, i) => node.align?.[i] ?? null)
  const blocks = rows.map(row => row.node)
  return {
    node: schema.node("table", {align}, blocks),
    ...rangeOf(node),
    children: rows,
    spots: null
  }
}

function readRow(
  context: InlineContext,
  row: TableRow,
  {width, type}: {readonly width: number; readonly type: string}
): Origin {
  const range = rangeOf(row)
  const cells = row.children.slice(0, width).map(cell => textBlock(context, cell, type, null))
  while (cells.length < width) {
    cells.push({node: schema.node(type), from: range.to, to: range.to, children: [], spots: null})
  }
  const blocks = cells.map(cell => cell.node)
  return {node: schema.node("table_row", null, blocks), ...range, children: cells, spots: null}
}

function readCode(context: InlineContext, node: Code): Origin {
  const range = rangeOf(node)
  const text = unify(node.value)
  const attrs = {lang: node.lang ?? null, meta: node.meta ?? null}
  const block = schema.node("code_block", attrs, text === "" ? [] : [schema.text(text)])
  return {node: block, ...range, children: [], spots: codeSpots(context, text, range)}
}

// Of fenced code, the text begins after the first line.
function codeSpots(
  {source, units}: InlineContext,
  text: string,
  {from, to}: {readonly from: number; readonly to: number}
): Spots | null {
  let start = firstUnit(units, from)
  const end = firstUnit(units, to)
  const fenced = /^(?:```|~~~)/.test(source.slice(from, from + 3))
  const isEnding = (unit: number) => /[\r\n]/.test(source[units.from[unit] ?? 0] ?? "")
  if (fenced) {
    while (start < end && !isEnding(start)) start++
    start++
  }
  const stop = start + text.length
  if (units.text.slice(start, stop) !== text.replace(/\n/g, " ")) return null
  return {from: units.from.slice(start, stop), to: units.to.slice(start, stop), links: []}
}
