import {undo} from "prosemirror-history"
import type {EditorState} from "prosemirror-state"
import {describe, expect, it} from "vitest"
import {
  findNext,
  findPlugin,
  findPrevious,
  matchesIn,
  queryIn,
  replaceAll,
  replaceOne,
  selectedMatch,
  setQuery
} from "../../src/editor/find.ts"
import {code, doc, img, li, p, quote, strong, ul} from "../support/build.ts"
import {open, run, select, textOf, type} from "../support/editor.ts"

const article = doc(p("The cat, the ", strong("C"), "at."), ul(li(p("Bobcat", img(), "cat"))))
const search = (query: string, article_ = article) =>
  run(select(open(article_, findPlugin()), 1), setQuery(query))
const found = (state: EditorState) =>
  matchesIn(state).map(({from, to}) => state.doc.textBetween(from, to, "", "*"))

describe("searching", () => {
  it.each([
    ["whatever the case, across marks and within words", "cat", ["cat", "Cat", "cat", "cat"]],
    ["whatever the case of the query", "CAT,", ["cat,"]],
    ["nothing for nothing", "", []],
    ["nothing where there is nothing", "dog", []],
    ["signs as signs", ".", ["."]]
  ])("finds %s", (_what, query, matches) => {
    expect(found(search(query))).toEqual(matches)
  })

  it("finds typographic marks by the typewriter’s and the other way round", () => {
    const text = doc(p("“It’s", "\u00A0", "here”, it's said."))
    expect(found(search("it's", text))).toEqual(["It’s", "it's"])
    expect(found(search('"it’s here"', text))).toEqual(["“It’s\u00A0here”"])
  })

  it("leaves code alone", () => {
    expect(found(search("cat", doc(p(code("cat"), " cat"))))).toEqual(["cat"])
  })

  it("ends with the empty query", () => {
    const state = search("cat")
    expect(queryIn(state)).toBe("cat")
    expect(matchesIn(run(state, setQuery("")))).toEqual([])
  })

  it("is the same list until something changes", () => {
    const state = search("cat")
    expect(matchesIn(select(state, 3))).toBe(matchesIn(state))
  })
})

describe("matches follow edits", () => {
  const state = search("cat")

  it.each([
    ["typing before them", type(state, "A ", 1), 4],
    ["typing into one", type(state, "x", 6), 3],
    ["writing one more", type(state, "cat", 9), 5],
    ["deleting a paragraph", state.apply(state.tr.delete(0, 19)), 2],
    ["splitting one", state.apply(state.tr.split(6)), 3]
  ])("%s", (_what, edited, count) => {
    expect(matchesIn(edited).length).toBe(count)
    expect(found(edited).every(text => text.toLowerCase() === "cat")).toBe(true)
    expect(matchesIn(edited)).toEqual(matchesIn(run(edited, setQuery("cat"))))
  })

  it("joining paragraphs in a quote", () => {
    const nested = search("cat", doc(quote(p("cat"), p("a cat")), p("cat")))
    const joined = nested.apply(nested.tr.join(6))
    expect(joined.doc.firstChild?.childCount).toBe(1)
    expect(matchesIn(joined)).toEqual(matchesIn(run(joined, setQuery("cat"))))
  })
})

describe("going to matches", () => {
  const state = search("cat")

  it("goes on and round", () => {
    let now = state
    const seen: unknown[] = []
    for (let i = 0; i < 5; i++) {
      now = run(now, findNext)
      seen.push(selectedMatch(now))
    }
    expect(seen).toEqual([0, 1, 2, 3, 0])
    expect(selectedMatch(run(now, findPrevious))).toBe(3)
  })

  it("does not apply where there is none", () => {
    expect(findNext(search("dog"))).toBe(false)
    expect(findPrevious(search("dog"))).toBe(false)
  })
})

describe("replacing", () => {
  it("first selects a match, then replaces it and selects the next", () => {
    const first = run(search("cat"), replaceOne("dog"))
    expect(textOf(first)).toBe(textOf(search("cat")))
    const second = run(first, replaceOne("dog"))
    expect(textOf(second).slice(0, 18)).toBe("The dog, the Cat.\n")
    expect(selectedMatch(second)).toBe(0)
    expect(found(second).length).toBe(3)
  })

  it("keeps the marks", () => {
    const state = run(run(search("cat"), findNext), findNext)
    const replaced = run(state, replaceOne("Dog"))
    expect(replaced.doc.firstChild?.child(1).marks.map(({type}) => type.name)).toEqual(["strong"])
  })

  it("ends with the last one", () => {
    const state = run(search("cat", doc(p("cat"))), findNext)
    const replaced = run(state, replaceOne("cats"))
    expect(textOf(replaced)).toBe("cats")
    expect(replaced.selection.from).toBe(5)
  })

  it("all is one undo step", () => {
    const state = type(search("cat"), "A ", 1)
    const replaced = run(state, replaceAll("dog"))
    expect(textOf(replaced)).toBe("A The dog, the dog.\nBobdog\uFFFCdog")
    expect(textOf(run(replaced, undo))).toBe(textOf(state))
    expect(replaceAll("dog")(search("dog"))).toBe(false)
  })

  it("finds what stands there afterwards, however much was replaced", () => {
    const many = search("cat", doc(...Array.from({length: 30}, () => p("a cat, a cat"))))
    const replaced = run(many, replaceAll("bobcat"))
    expect(matchesIn(replaced).length).toBe(60)
    expect(matchesIn(replaced)).toEqual(matchesIn(run(replaced, setQuery("cat"))))
  })

  it("can put nothing there", () => {
    expect(textOf(run(search(" cat", doc(p("A cat."))), replaceAll("")))).toBe("A.")
  })
})
