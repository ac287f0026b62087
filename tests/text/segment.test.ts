import fc from "fast-check"
import {describe, expect, it} from "vitest"
import type {Scope} from "../../src/text/document.ts"
import {MASK} from "../../src/text/document.ts"
import {segment} from "../../src/text/segment.ts"
import {runs} from "../support/runs.ts"

const cut = (text: string, scope: Scope = "paragraph") => segment({scope, text})
const words = (text: string) => cut(text).tokens.map(token => token.text)
const kinds = (text: string) => cut(text).tokens.map(token => `${token.text}:${token.kind}`)
const sentences = (text: string) => {
  const {tokens, sentences} = cut(text)
  return sentences.map(({start, end}) => text.slice(tokens[start]?.from, tokens[end - 1]?.to))
}

describe("words", () => {
  it.each([
    ["Shi’ite militias", ["Shi’ite", "militias"]],
    ["Hashd Al-Sha’abi", ["Hashd", "Al", "-", "Sha’abi"]],
    ["don't and don’t", ["don't", "and", "don’t"]],
    ["the fighter’s arms", ["the", "fighter", "’s", "arms"]],
    ["the fighters’ arms", ["the", "fighters", "’", "arms"]],
    ["‘the fighters’ left", ["‘", "the", "fighters", "’", "left"]],
    ["an F16 and 22nd of 1990s", ["an", "F16", "and", "22nd", "of", "1990s"]],
    ["in-depth – research—now", ["in", "-", "depth", "–", "research", "—", "now"]],
    ["1.500 and 2,8 % of €3", ["1.500", "and", "2,8", "%", "of", "€", "3"]],
    ["the U.S. Army at 4 p.m.", ["the", "U.S.", "Army", "at", "4", "p.m."]],
    ["Mr. Rossi… (no)", ["Mr", ".", "Rossi", "…", "(", "no", ")"]],
    ["see https://a.example/x?y=1, now", ["see", "https://a.example/x?y=1", ",", "now"]],
    ["mail me@site.example.", ["mail", "me@site.example", "."]],
    ["cafe\u0301 so\u00ADlid", ["cafe\u0301", "so\u00ADlid"]],
    ["a\u00A0b\u202Fc\u200Bd e\u200B f", ["a", "b", "c\u200Bd", "e\u200B", "f"]],
    ["👩‍🚒 and 👍🏽!", ["👩‍🚒", "and", "👍🏽", "!"]],
    ["السلام now", ["السلام", "now"]],
    [`x ${MASK}${MASK} y`, ["x", MASK + MASK, "y"]]
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it("says of each what it is", () => {
    expect(kinds("Ten in-depth checks’ 5 %")).toEqual([
      "Ten:number",
      "in:word",
      "-:hyphen",
      "depth:word",
      "checks:word",
      "’:possessive",
      "5:number",
      "%:sign"
    ])
  })

  it.each([
    ["the fighters’ arms", "possessive"],
    ["the boss' arms", "possessive"],
    ["‘the fighters’ arms", "sign"],
    ["'the fighters' arms", "sign"],
    ["‘no’, the fighters’ arms", "possessive"],
    ["'no', the fighters' arms", "possessive"],
    ["‘no’ ‘the fighters’ arms", "sign"],
    ["the ‘boss’ and the fighters’ arms", "possessive"],
    ["“the fighters’ arms", "possessive"],
    ["the fighters ’ arms", "sign"],
    ["the army’ arms", "sign"]
  ])("in %j the last mark is a %s", (text, kind) => {
    expect(cut(text).tokens.findLast(token => /['’]/.test(token.text))?.kind).toBe(kind)
  })

  it("compares them without case, curls, invisible characters and accents' make", () => {
    const forms = cut("SHI’ITE so\u00ADlid cafe\u0301").tokens.map(token => token.form)
    expect(forms).toEqual(["shi'ite", "solid", "café"])
  })
})

describe("sentences", () => {
  it.each([
    ["One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
    ["Mr. Rossi met Dr. Bianchi. They spoke.", ["Mr. Rossi met Dr. Bianchi.", "They spoke."]],
    ["The U.S. Army left. It did.", ["The U.S. Army left.", "It did."]],
    ["He left the U.S. The army stayed.", ["He left the U.S.", "The army stayed."]],
    ["Ship No. 3 sank. All died.", ["Ship No. 3 sank.", "All died."]],
    ["He said no. Three men left.", ["He said no.", "Three men left."]],
    ["“Go.” They went.", ["“Go.”", "They went."]],
    ["J. Smith came. He sat.", ["J. Smith came.", "He sat."]],
    ["At 3.30 p.m. on Monday. Then", ["At 3.30 p.m. on Monday.", "Then"]],
    ["It cost 2.8 million. So", ["It cost 2.8 million.", "So"]],
    ["Wait... what? Yes", ["Wait... what?", "Yes"]],
    ["one. two. three", ["one. two. three"]],
    ["On 27. September he left. He came.", ["On 27. September he left.", "He came."]],
    ["It was 27. Then he left.", ["It was 27.", "Then he left."]],
    ["End.Start", ["End.Start"]],
    ["It cost 27 . September came.", ["It cost 27 .", "September came."]],
    ["See Acme Inc. The firm left.", ["See Acme Inc.", "The firm left."]],
    ["See Acme Inc. Rossi left.", ["See Acme Inc. Rossi left."]],
    ["It is the end etc. But he left.", ["It is the end etc.", "But he left."]],
    ["In Sept. The rain came.", ["In Sept. The rain came."]],
    ["He saw the sun. Men left.", ["He saw the sun.", "Men left."]],
    ["It was plan B. The men left.", ["It was plan B.", "The men left."]],
    ["It was plan B. Rossi left.", ["It was plan B. Rossi left."]],
    ["They met at 4 p.m. They left.", ["They met at 4 p.m.", "They left."]],
    ["They met at 4 p.m. they left.", ["They met at 4 p.m. they left."]],
    ["He left the U.S. Then Rossi came", ["He left the U.S. Then Rossi came"]],
    ["“Go!”) They went… “No.”", ["“Go!”)", "They went…", "“No.”"]],
    ["Go?! Yes.", ["Go?!", "Yes."]],
    ["He left. “No.”", ["He left.", "“No.”"]],
    ["He left. 3 men came.", ["He left.", "3 men came."]]
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it("marks the first word, and where a capital says nothing", () => {
    const {tokens} = cut("“The toll: Ten dead.” Then Rome fell.")
    const first = tokens.filter(token => token.first).map(token => token.text)
    const due = tokens.filter(token => token.due && /\p{L}/u.test(token.text)).map(t => t.text)
    expect([first, due]).toEqual([
      ["The", "Then"],
      ["The", "Ten", "Then"]
    ])
  })

  it("takes all capitals of a heading, and of a line without end mark, for due", () => {
    expect(cut("Army Takes Hajin", "heading").tokens.every(token => token.due)).toBe(true)
    expect(cut("Back To Top").endless).toBe(true)
    expect(cut("Back to top.").endless).toBe(false)
  })
})

const anyText = fc.oneof(
  fc.string({unit: "binary", maxLength: 60}),
  fc
    .array(
      fc.constantFrom(
        "Mr.",
        "U.S.",
        " ",
        "’",
        "'s",
        "“",
        "”",
        "-",
        "a",
        "Isis",
        "1.500",
        "…",
        "\u200B",
        "é",
        MASK,
        "\n",
        "👩‍🚒",
        "."
      ),
      {maxLength: 25}
    )
    .map(parts => parts.join(""))
)

describe("whatever the text", () => {
  it("the pieces and the blanks between them are the text", () => {
    fc.assert(
      fc.property(anyText, text => {
        let rest = ""
        let at = 0
        for (const {from, to, text: piece} of cut(text).tokens) {
          expect(text.slice(at, from)).toMatch(/^[\s\p{Cf}]*$/u)
          expect(piece).toBe(text.slice(from, to))
          expect(to).toBeGreaterThan(from)
          rest += text.slice(at, to)
          at = to
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u)
        expect(rest + text.slice(at)).toBe(text)
      }),
      runs(2000)
    )
  })

  it("each piece lies in one sentence, and sentences follow on one another", () => {
    fc.assert(
      fc.property(anyText, text => {
        const {tokens, sentences} = cut(text)
        let next = 0
        sentences.forEach(({start, end}, i) => {
          expect(start).toBe(next)
          expect(end).toBeGreaterThan(start)
          for (let k = start; k < end; k++) expect(tokens[k]?.sentence).toBe(i)
          next = end
        })
        expect(next).toBe(tokens.length)
      }),
      runs(1000)
    )
  })
})
