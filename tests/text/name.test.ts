import {describe, expect, it} from "vitest"
import {isCapitalised, isInitials, nameEnd} from "../../src/text/name.ts"
import {segment} from "../../src/text/segment.ts"

const cut = (text: string) => segment({scope: "paragraph", text})

/** The names of a text, as they are told where only `proper` is known for one. */
function names(text: string, proper: readonly string[] = []): readonly string[] {
  const block = cut(text)
  const {tokens} = block
  const tag = (i: number) => (proper.includes(tokens[i]?.text ?? "") ? "PROPN" : "NOUN")
  const found: string[] = []
  for (let i = 0; i < tokens.length;) {
    const end = nameEnd(block, i, tokens.length, tag)
    if (end > i) found.push(text.slice(tokens[i]?.from, tokens[end - 1]?.to))
    i = Math.max(i + 1, end)
  }
  return found
}

describe("the names", () => {
  it.each([
    ["He met John Smith in Rome.", ["John Smith", "Rome"]],
    [
      "He met the Guardia di Finanza and Ursula von der Leyen.",
      ["Guardia di Finanza", "Ursula", "Leyen"]
    ],
    ["He left Deir al Zor for al Qaim.", ["Deir al Zor", "Qaim"]],
    ["He saw Abu-Kamal and Al-Sha’abi-led men.", ["Abu-Kamal", "Al-Sha’abi"]],
    ["He saw the UN, the S&P and F16s.", ["UN", "S", "P", "F16s"]],
    ["So he and I left Rome.", ["Rome"]],
    ["He saw Rome The End.", ["Rome", "The End"]],
    ["He saw Rome, The End.", ["Rome", "The End"]],
    ["He met John of Rome.", ["John", "Rome"]],
    ["He met John – Smith", ["John", "Smith"]]
  ])("in %j are %j", (text, wanted) => {
    expect(names(text)).toEqual(wanted)
  })

  it("at a sentence's start are those that are tagged so, initials, and those that go on", () => {
    expect(names("Rome fell.")).toEqual([])
    expect(names("Rome fell.", ["Rome"])).toEqual(["Rome"])
    expect(names("John Smith fell.")).toEqual(["John Smith"])
    expect(names("SDF men fell.")).toEqual(["SDF"])
    expect(names("The Smith fell.", ["The"])).toEqual(["Smith"])
    expect(names("IS fell.")).toEqual(["IS"])
    expect(names("It was said: The Smith fell.")).toEqual(["Smith"])
  })

  it("end where they are told to", () => {
    const block = cut("He met John Smith Jones.")
    expect(nameEnd(block, 2, 4, () => "X")).toBe(4)
    expect(nameEnd(block, 9, 9, () => "X")).toBe(9)
  })
})

it.each([
  ["Rome", true, false],
  ["SDF", true, true],
  ["SDFs", true, true],
  ["R&D", true, true],
  ["F16", true, true],
  ["U.S.", true, true],
  ["A", true, false],
  ["eBay", false, false],
  ["SDFx", true, false],
  ["xSDF", false, false],
  ["10", false, false],
  ["Ten", false, false],
  ["Élan", true, false]
])("whether %s is capitalised, and initials", (text, capitalised, initials) => {
  const token = {...cut("x").tokens[0], ...cut(text).tokens[0], text} as Parameters<
    typeof isInitials
  >[0]
  expect([isCapitalised(token), isInitials(token)]).toEqual([capitalised, initials])
})

it("where there is no word there is neither", () => {
  expect([isCapitalised(undefined), isInitials(undefined)]).toEqual([false, false])
})
