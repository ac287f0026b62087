import {Fragment, type Attrs, type Node} from "prosemirror-model"
import {schema} from "../../src/document/schema.ts"

/** What a builder takes: text, inline nodes, or several of them. */
export type Inline = string | Node | readonly Inline[]

export const doc = (...blocks: readonly Node[]): Node => schema.node("doc", null, blocks)
export const p = (...content: readonly Inline[]): Node => block("paragraph", null, content)
export const h1 = (...content: readonly Inline[]): Node => block("heading", {level: 1}, content)
export const h2 = (...content: readonly Inline[]): Node => block("heading", {level: 2}, content)
export const pre = (text: string): Node => block("code_block", null, [text])
export const quote = (...blocks: readonly Node[]): Node => schema.node("blockquote", null, blocks)
export const ul = (...items: readonly Node[]): Node => schema.node("bullet_list", null, items)
export const ol = (...items: readonly Node[]): Node => schema.node("ordered_list", null, items)
export const li = (...blocks: readonly Node[]): Node => schema.node("list_item", null, blocks)
export const hr = (): Node => schema.node("thematic_break")
export const img = (src = "x.png"): Node => schema.node("image", {src})
export const br = (): Node => schema.node("hard_break")
export const strong = (...content: readonly Inline[]): Inline => marked("strong", null, content)
export const em = (...content: readonly Inline[]): Inline => marked("em", null, content)
export const code = (...content: readonly Inline[]): Inline => marked("code", null, content)
export const a = (href: string, ...content: readonly Inline[]): Inline =>
  marked("link", {href}, content)

function block(type: string, attrs: Attrs | null, content: readonly Inline[]): Node {
  return schema.node(type, attrs, Fragment.from(nodes(content)))
}

function marked(type: string, attrs: Attrs | null, content: readonly Inline[]): Inline {
  const mark = schema.mark(type, attrs)
  return nodes(content).map(node => node.mark(mark.addToSet(node.marks)))
}

function nodes(content: Inline): readonly Node[] {
  if (typeof content === "string") return content === "" ? [] : [schema.text(content)]
  return "type" in content ? [content] : content.flatMap(nodes)
}
