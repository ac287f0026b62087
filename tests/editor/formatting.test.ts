import {describe, expect, it} from "vitest"
import {
  isActive,
  linkAt,
  removeLink,
  setHeading,
  setLink,
  setParagraph,
  toggleBulletList,
  toggleCode,
  toggleEm,
  toggleOrderedList,
  toggleQuote,
  toggleStrike,
  toggleStrong,
  wrapInQuote
} from "../../src/editor/formatting.ts"
import {a, code, doc, em, h2, li, ol, p, quote, strong, ul} from "../support/build.ts"
import {open, run, select} from "../support/editor.ts"

const whole = select(open(doc(p("one two"))), 5, 8)

describe("a command makes of “one two” with “two” selected", () => {
  it.each([
    ["bold", toggleStrong, p("one ", strong("two"))],
    ["italic", toggleEm, p("one ", em("two"))],
    ["code", toggleCode, p("one ", code("two"))],
    ["a heading", setHeading(2), h2("one two")],
    ["a quote", wrapInQuote, quote(p("one two"))],
    ["a bulleted list", toggleBulletList, ul(li(p("one two")))],
    ["a numbered list", toggleOrderedList, ol(li(p("one two")))],
    ["a link", setLink("https://a.b"), p("one ", a("https://a.b", "two"))]
  ])("%s", (_what, command, block) => {
    expect(run(whole, command).doc.toJSON()).toEqual(doc(block).toJSON())
  })

  it.each([
    ["bold", toggleStrong],
    ["italic", toggleEm],
    ["struck", toggleStrike],
    ["code", toggleCode],
    ["a quote", toggleQuote],
    ["a bulleted list", toggleBulletList],
    ["a numbered list", toggleOrderedList]
  ])("what it was when %s is taken back", (_what, command) => {
    expect(run(run(whole, command), command).doc.eq(whole.doc)).toBe(true)
  })
})

it("a list of one kind becomes one of the other", () => {
  const state = select(open(doc(ul(li(p("one")), li(p("two"))))), 4)
  expect(run(state, toggleOrderedList).doc.eq(doc(ol(li(p("one")), li(p("two")))))).toBe(true)
})

it("a heading becomes a paragraph", () => {
  const state = select(open(doc(h2("one"))), 2)
  expect(run(state, setParagraph).doc.eq(doc(p("one")))).toBe(true)
})

describe("links", () => {
  const state = open(doc(p("one ", a("https://a.b", "two ", strong("three")), " four")))

  it.each([5, 8, 11, 13])("the link around the caret at %i leads elsewhere", at => {
    const led = run(select(state, at === 5 ? 6 : at), setLink("https://c.d"))
    expect(led.doc.eq(doc(p("one ", a("https://c.d", "two ", strong("three")), " four")))).toBe(
      true
    )
  })

  it("the link around the caret is taken away", () => {
    const gone = run(select(state, 11), removeLink)
    expect(gone.doc.eq(doc(p("one two ", strong("three"), " four")))).toBe(true)
  })

  it("need something to be a link, and a harmless address", () => {
    expect(setLink("https://c.d")(select(state, 2))).toBe(false)
    expect(setLink("javascript:alert(1)")(select(state, 1, 3))).toBe(false)
    expect(removeLink(select(state, 2))).toBe(false)
  })

  it("are known at the caret and in the selection", () => {
    expect(linkAt(select(state, 7))).toBe("https://a.b")
    expect(linkAt(select(state, 1, 8))).toBe("https://a.b")
    expect(linkAt(select(state, 2))).toBe(null)
  })
})

describe("what is active", () => {
  const state = open(
    doc(
      p("one ", strong("two "), em("three "), code("x "), a("https://a.b", "link")),
      h2("four"),
      quote(ul(li(p("five"))))
    )
  )

  it.each([
    [2, ["paragraph"]],
    [7, ["strong", "paragraph"]],
    [11, ["em", "paragraph"]],
    [16, ["code", "paragraph"]],
    [19, ["link", "paragraph"]],
    [25, ["heading2"]],
    [34, ["paragraph", "quote", "bullet-list"]]
  ])("at %i", (at, active) => {
    const formats = [
      "strong",
      "em",
      "strike",
      "code",
      "link",
      "paragraph",
      "heading1",
      "heading2",
      "quote",
      "bullet-list",
      "ordered-list"
    ] as const
    expect(formats.filter(format => isActive(select(state, at), format))).toEqual(active)
  })

  it("is what would be typed", () => {
    expect(isActive(run(select(state, 2), toggleStrong), "strong")).toBe(true)
  })
})
