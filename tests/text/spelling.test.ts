import {assert, constantFrom, property} from "fast-check"
import {describe, expect, it} from "vitest"
import {spellingOf, spellingVariants, toAmerican, toBritish} from "../../src/text/spelling.ts"

const pairs = `
centre center; centred centered; kilometres kilometers; theatre theater; organise organize; organising organizing
organisation organization; analysed analyzed; paralysing paralyzing; defence defense; labour labor; neighbouring neighboring
unfavourable unfavorable; neighbourhoods neighborhoods; travelled traveled; travelling traveling; traveller traveler
cancelled canceled; labelling labeling; fulfil fulfill; enrolment enrollment; grey gray; greyer grayer; ploughed plowed
manoeuvre maneuver; manoeuvring maneuvering; sceptical skeptical; aluminium aluminum; ageing aging; paediatric pediatric
haemorrhaged hemorrhaged; jewellery jewelry; artefacts artifacts; civilisation civilization; realised realized; terrorised terrorized`
  .split(/[;\n]/)
  .filter(row => row.trim() !== "")
  .map(row => row.trim().split(" ") as [string, string])

const same =
  `advise advised exercise exercising rise rising arising surprise promised promising size seized prize capsized
compromise comprised supervise televised improvise improvisation revised devise despise disguised enterprise franchise
merchandise otherwise likewise advertising advertisers practise-ground precise wiser raised noise crises basis basic undersized
premises paradise humorous honorary laborious laboratory elaborate glamorous vigorous civilian called installed recalled
calling isolated horizon citizen dozens story check curb emphasis hospital doctor actor four hour our
raising liaising cruise bruised televising demise treatise expertise`.split(/\s+/)

describe("the two spellings of a word", () => {
  it.each(pairs)("%s, %s", (british, american) => {
    expect(spellingVariants(british)).toEqual([british, american])
    expect(spellingVariants(american)).toEqual([american, british])
    expect(toAmerican(british)).toBe(american)
    expect(toBritish(american)).toBe(british)
    expect(toAmerican(american)).toBe(american)
    expect(toBritish(british)).toBe(british)
  })

  it.each(same)("%s has one", word => {
    expect(spellingVariants(word)).toEqual([word])
    expect(toAmerican(word)).toBe(word)
    expect(toBritish(word)).toBe(word)
  })

  it("an -l- is doubled in British endings alone", () => {
    for (const [british, american] of [
      ["travelled", "traveled"],
      ["travellings", "travelings"],
      ["labelling", "labeling"]
    ] as const) {
      expect([toAmerican(british), toBritish(american)]).toEqual([american, british])
    }
    expect([toAmerican("travels"), toAmerican("excelled")]).toEqual(["travels", "excelled"])
  })

  it("nouns are paired with nouns, verbs with verbs", () => {
    expect(toAmerican("defences")).toBe("defenses")
    expect(toAmerican("colouring")).toBe("coloring")
    expect(toAmerican("centred")).toBe("centered")
    expect(toBritish("analyzes")).toBe("analyses")
    expect([toAmerican("programmes"), toBritish("programs")]).toEqual(["programs", "programs"])
  })

  it("an ending alone makes no pair", () => {
    for (const word of ["is", "isation", "this", "aise", "pised", "iz"])
      expect(spellingVariants(word)).toEqual([word])
    expect(spellingVariants("ionise")).toEqual(["ionise", "ionize"])
  })

  it("keep their capitals", () => {
    expect(toAmerican("Centre")).toBe("Center")
    expect(toBritish("DEFENSE")).toBe("DEFENCE")
    expect(toAmerican("Organising")).toBe("Organizing")
  })

  it("leaves a word that is British in one sense", () => {
    for (const word of ["program", "meter", "license", "tire", "analyses"]) {
      expect(toBritish(word)).toBe(word)
    }
    expect(toAmerican("programme")).toBe("program")
    expect(toAmerican("tyres")).toBe("tires")
    expect(spellingVariants("metres")).toEqual(["metres", "meters"])
  })

  it("lead back to a word", () => {
    assert(
      property(constantFrom(...pairs.flat()), word => {
        for (const other of spellingVariants(word)) {
          expect(spellingVariants(other)).toContain(word)
        }
      })
    )
  })
})

describe("the spelling of a text", () => {
  it.each([
    ["the defence of the centre", "british"],
    ["the defense of the center", "american"],
    ["they organise a theater and a harbor", "american"],
    ["they organize a theatre", "british"],
    ["they organize a game", "american"],
    ["they organise a game", "british"],
    ["a program to practice with a license for a meter", null],
    ["the centre and the center", null],
    ["the advice surprised the four citizens", null],
    ["a program of the centre", "british"]
  ])("%s: %s", (text, expected) => {
    expect(spellingOf(text.split(" "))).toBe(expected)
  })
})
