import type {Node} from "prosemirror-model"
import type {Transform} from "prosemirror-transform"
import {schema} from "../../src/document/schema.ts"

export const at = (doc: Node, text: string) => {
  let found = -1
  doc.descendants((node, pos) => {
    const index = node.isText ? (node.text ?? "").indexOf(text) : -1
    if (found < 0 && index >= 0) found = pos + index
  })
  if (found < 0) throw new RangeError(`No text ${text}`)
  return {from: found, to: found + text.length}
}

/** A change of a document, of which `doc` is what it was. */
export type Edit = (tr: Transform, doc: Node) => unknown
export const replace =
  (old: string, by: string): Edit =>
  (tr, doc) => {
    const {from, to} = at(doc, old)
    const marks = doc.resolve(from + 1).marks()
    return tr.replaceWith(from, to, by === "" ? [] : schema.text(by, marks))
  }
export const cut =
  (text: string, more: number): Edit =>
  (tr, doc) => {
    const {from, to} = at(doc, text)
    return tr.delete(from, to + more)
  }
export const mark =
  (text: string, name: "strong" | "em"): Edit =>
  (tr, doc) => {
    const {from, to} = at(doc, text)
    return tr.addMark(from, to, schema.mark(name))
  }
export const unmark =
  (text: string, name: "strong" | "em" | "link"): Edit =>
  (tr, doc) => {
    const {from, to} = at(doc, text)
    return tr.removeMark(from, to, schema.marks[name])
  }
export const link =
  (text: string, href: string): Edit =>
  (tr, doc) => {
    const {from, to} = at(doc, text)
    return tr.addMark(from, to, schema.mark("link", {href}))
  }
export const removeBlock =
  (text: string, depth: number): Edit =>
  (tr, doc) => {
    const pos = doc.resolve(at(doc, text).from)
    return tr.delete(pos.before(depth), pos.after(depth))
  }
export const split =
  (text: string, depth = 1): Edit =>
  (tr, doc) =>
    tr.split(at(doc, text).from, depth)
export const insertAfter =
  (text: string, depth: number, node: Node): Edit =>
  (tr, doc) =>
    tr.insert(doc.resolve(at(doc, text).from).after(depth), node)

export const both =
  (...edits: readonly Edit[]): Edit =>
  (tr, doc) =>
    edits.forEach(edit => edit(tr, doc))
// Each word takes the marks of the one that stood in its place.
export const replaceAll =
  (old: string, by: string): Edit =>
  tr => {
    const words = by.split(" ")
    for (const [i, word] of old.split(" ").entries()) replace(word, words[i] ?? "")(tr, tr.doc)
  }
export const insertAt =
  (text: string, offset: number, words: string): Edit =>
  (tr, doc) =>
    tr.insert(at(doc, text).from + offset, schema.text(words))
export const insertBefore =
  (text: string, words: string, marked = true): Edit =>
  (tr, doc) => {
    const {from} = at(doc, text)
    return tr.insert(from, schema.text(words, marked ? doc.resolve(from + 1).marks() : []))
  }
export const insertBeforeBlock =
  (text: string, depth: number, node: Node): Edit =>
  (tr, doc) =>
    tr.insert(doc.resolve(at(doc, text).from).before(depth), node)
export const insertFirst =
  (node: Node): Edit =>
  tr =>
    tr.insert(0, node)
export const row = (...texts: readonly string[]) =>
  schema.node(
    "table_row",
    null,
    texts.map(text => schema.node("table_cell", null, [schema.text(text)]))
  )

export const p = (text: string) =>
  schema.node("paragraph", null, text === "" ? [] : [schema.text(text)])
export const li = (text: string) => schema.node("list_item", null, [p(text)])
