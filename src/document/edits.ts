import {Fragment, type Mark, type Node, type ResolvedPos, Slice} from "prosemirror-model"
import {ReplaceStep, type Transform} from "prosemirror-transform"
import {MASK} from "../text/document.ts"
import {diff, type Hunk, wordsOf} from "../text/diff.ts"

/** Replace the text between two positions of one block. Equal positions insert. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Add edits to a transform. Their positions are those of `tr.doc` as
 * it is passed in. They must not overlap and each must lie within one
 * block of text: RangeError otherwise.
 *
 * Only the words that differ are replaced, and the new ones carry the
 * marks of those they replace; text that is merely inserted takes the
 * marks on its left, but does not lengthen a link or code that ends
 * there. A link stays a link when all its words are replaced. Images,
 * breaks and footnote references in the range stay where they are
 * (unless the range holds nothing else); a MASK in the new text stands
 * for the one that was there. A block that an edit empties goes, unless
 * it is a cell or all there is.
 */
export function applyEdits<T extends Transform>(tr: T, edits: readonly Edit[]): T {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  sorted.forEach((edit, i) => checkEdit(tr.doc, edit, sorted[i - 1]))
  // From the last to the first, so that no position has to be mapped.
  for (const edit of sorted.reverse()) {
    applyEdit(tr, edit)
    if (edit.from < edit.to) dropEmptied(tr, edit.from)
  }
  return tr
}

function checkEdit(doc: Node, {from, to}: Edit, previous: Edit | undefined) {
  if (from > to || to > doc.content.size) throw new RangeError(`No range: ${from} to ${to}`)
  if (previous && previous.to > from) {
    throw new RangeError(`Edits overlap: ${previous.from}–${previous.to} and ${from}–${to}`)
  }
  const start = doc.resolve(from)
  if (!start.parent.isTextblock || !start.sameParent(doc.resolve(to))) {
    throw new RangeError(`An edit must lie in one block of text: ${from} to ${to}`)
  }
}

// With the block goes what held nothing else: the item of a list, the list itself.
function dropEmptied(tr: Transform, pos: number) {
  const place = tr.doc.resolve(pos)
  if (place.parent.content.size > 0 || place.parent.type.spec["tableRole"]) return
  let depth = place.depth
  while (depth > 1 && place.node(depth - 1).childCount === 1) depth--
  if (place.node(depth - 1).childCount === 1) return
  tr.delete(place.before(depth), place.after(depth))
}

/** A word, a sign or an atom that stands in the document. */
interface Piece {
  readonly pos: number
  readonly size: number
  /** As it is compared: MASK for atoms and for characters of code. */
  readonly form: string
  readonly atom: boolean
  readonly marks: readonly Mark[]
}

function applyEdit(tr: Transform, {from, to, text}: Edit) {
  const pieces = readPieces(tr.doc, from, to)
  const words = wordsOf(text)
  const hunks = diff(
    pieces.map(piece => piece.form),
    words
  )
  const onlyAtoms = pieces.every(piece => piece.atom)
  for (const hunk of [...hunks].reverse()) replacePieces(tr, {pieces, words, hunk, to, onlyAtoms})
}

interface Replacement {
  readonly pieces: readonly Piece[]
  readonly words: readonly string[]
  readonly hunk: Hunk
  /** Where the edit ends. */
  readonly to: number
  readonly onlyAtoms: boolean
}

function replacePieces(tr: Transform, {pieces, words, hunk, to, onlyAtoms}: Replacement) {
  const {fromA, toA, fromB, toB} = hunk
  const wanted = words.slice(fromB, toB).filter(word => word !== MASK)
  const {shared, old, put} = dropShared(pieces.slice(fromA, toA), wanted)
  if (put.length === 0 && !onlyAtoms && old.every(piece => piece.atom)) return
  const start = pieces[fromA + shared]?.pos ?? to
  const last = old.at(-1)
  const end = last ? endOf(last) : start
  const nodes = onlyAtoms
    ? textNodes(tr.doc, put.join(""), old[0]?.marks ?? marksAt(tr.doc.resolve(start)))
    : newNodes(tr.doc, {old, words: put, start, end})
  tr.step(new ReplaceStep(start, end, new Slice(Fragment.fromArray(nodes), 0, 0)))
}

// A word of several pieces (“**L**ondon”) keeps those that its new form
// begins with.
function dropShared(pieces: readonly Piece[], words: readonly string[]) {
  let shared = 0
  let [word = "", ...rest] = words
  for (const piece of pieces.slice(0, -1)) {
    if (piece.atom || !word.startsWith(piece.form)) break
    word = word.slice(piece.form.length)
    if (word === "") [word = "", ...rest] = rest
    shared++
  }
  return {shared, old: pieces.slice(shared), put: word === "" ? rest : [word, ...rest]}
}

function readPieces(doc: Node, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isInline) return
    if (!node.isText) {
      pieces.push({pos, size: node.nodeSize, form: MASK, atom: true, marks: node.marks})
      return
    }
    const start = Math.max(from, pos)
    const text = (node.text ?? "").slice(start - pos, to - pos)
    const code = node.marks.some(mark => mark.type.spec.code)
    let at = start
    for (const word of wordsOf(text)) {
      pieces.push({pos: at, size: word.length, form: word, atom: false, marks: node.marks})
      at += word.length
    }
    if (code) maskCode(pieces, start)
  })
  return pieces
}

// A rule saw code as so many masked characters, and its new text may carry them along.
function maskCode(pieces: Piece[], start: number) {
  const first = pieces.findIndex(piece => piece.pos >= start)
  const code = pieces.splice(first)
  for (const {pos, size, marks} of code) {
    for (let i = 0; i < size; i++) {
      pieces.push({pos: pos + i, size: 1, form: MASK, atom: false, marks})
    }
  }
}

function endOf(piece: Piece): number {
  return piece.pos + piece.size
}

interface Change {
  readonly old: readonly Piece[]
  readonly words: readonly string[]
  readonly start: number
  readonly end: number
}

function newNodes(doc: Node, {old, words, start, end}: Change): Node[] {
  const texts = old.filter(piece => !piece.atom)
  const atoms = (piece: Piece) => (piece.atom ? [doc.nodeAt(piece.pos) as Node] : [])
  if (words.length === 0) return old.flatMap(atoms)
  const first = texts[0]
  if (!first) {
    return [...textNodes(doc, words.join(""), marksAt(doc.resolve(start))), ...old.flatMap(atoms)]
  }
  if (texts.length === words.length) {
    // As many words as before: each takes the marks of the one in its place.
    let next = 0
    return old.flatMap(piece =>
      piece.atom ? atoms(piece) : textNodes(doc, words[next++] ?? "", piece.marks)
    )
  }
  const marks = linksWithin(doc, {old: texts, start, end}).reduce(
    (set, link) => link.addToSet(set),
    first.marks
  )
  return old.flatMap(piece =>
    piece === first ? textNodes(doc, words.join(""), marks) : atoms(piece)
  )
}

function textNodes(doc: Node, text: string, marks: readonly Mark[]): Node[] {
  return text === "" ? [] : [doc.type.schema.text(text, marks)]
}

// The marks text inserted here has: those on the left, but a link or code
// that ends here is not made longer.
function marksAt(pos: ResolvedPos): readonly Mark[] {
  const after = pos.nodeAfter?.marks ?? []
  return pos.marks().filter(mark => !mark.type.spec.code || mark.isInSet(after))
}

// The links that would be lost because all their text is replaced.
function linksWithin(doc: Node, {old, start, end}: Omit<Change, "words">): readonly Mark[] {
  const outside = [doc.resolve(start).nodeBefore, doc.resolve(end).nodeAfter]
  return old
    .flatMap(piece => piece.marks)
    .filter(mark => mark.type.name === "link")
    .filter(link => !outside.some(node => node !== null && link.isInSet(node.marks)))
    .slice(0, 1)
}
