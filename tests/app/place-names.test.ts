import {expect, it} from "vitest"
import {blockAt, placeNames} from "../../src/app/place-names.ts"
import type {Scope, TextBlock} from "../../src/text/document.ts"

function blocks(...texts: readonly (readonly [Scope, string])[]): readonly TextBlock[] {
  let pos = 1
  return texts.map(([scope, text]) => {
    const block = {pos, scope, text}
    pos += text.length + 2
    return block
  })
}

it("calls blocks what a reader would", () => {
  const article = blocks(
    ["paragraph", "skip to main content"],
    ["heading", "Strike at the port"],
    ["paragraph", "Ferries are running regularly"],
    ["paragraph", "The dockers have gone home."],
    ["heading", "Talks"],
    ["list", "One"],
    ["cell", "Two"],
    ["paragraph", "Nobody knows."]
  )
  expect(placeNames(article)).toEqual(["Top", "Head", "Deck", "¶ 1", "Sub", "¶ 2", "Table", "¶ 3"])
})

it("takes a whole sentence under the head for the first paragraph", () => {
  const article = blocks(["heading", "Head"], ["paragraph", "The dockers have gone home.”"])
  expect(placeNames(article)).toEqual(["Head", "¶ 1"])
})

it("finds the block of a position, its ends included", () => {
  const article = blocks(["paragraph", "abc"], ["paragraph", ""], ["paragraph", "defg"])
  expect([0, 1, 4, 5, 6, 8, 12, 13].map(pos => blockAt(article, pos))).toEqual([
    -1, 0, 0, -1, 1, 2, 2, -1
  ])
})
