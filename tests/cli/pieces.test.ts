import {expect, it} from "vitest"
import {piecesOf} from "../../src/cli/pieces.ts"

function pieces(text: string, markdown = false): readonly string[] {
  return [...piecesOf(text, {markdown, longest: 20})].map(piece => piece.text)
}

it("a text that is short enough stays whole, an empty one too", () => {
  expect(pieces("Ten were hurt.")).toEqual(["Ten were hurt."])
  expect(pieces("")).toEqual([""])
})

it("cuts after a blank line, else a line, a sentence, a blank, and at last anywhere", () => {
  expect(pieces("One line.\n\nTwo.\nThree lines.")).toEqual(["One line.\n\n", "Two.\nThree lines."])
  expect(pieces("One line.\nTwo. And a third.")).toEqual(["One line.\n", "Two. And a third."])
  expect(pieces("One. Two, three four five six")).toEqual(["One. ", "Two, three four ", "five six"])
  expect(pieces("a".repeat(30))).toEqual(["a".repeat(20), "a".repeat(10)])
})

it("leaves out nothing and says where each begins", () => {
  const text = "Some words, and more.\n".repeat(9)
  const found = [...piecesOf(text, {markdown: false, longest: 50})]
  expect(found.map(piece => piece.text).join("")).toBe(text)
  for (const {from, text: piece} of found) expect(text.slice(from, from + piece.length)).toBe(piece)
})

it("cuts no pair of surrogates and no fenced block", () => {
  expect(pieces(`${"a".repeat(19)}😀b`)).toEqual(["a".repeat(19), "😀b"])
  expect(pieces("One.\n\n```\na\n\nb\n\nc\n\nd\n```\n\nTwo.", true)[0]).toBe("One.\n\n")
})
