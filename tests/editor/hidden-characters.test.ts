import {describe, expect, it} from "vitest"
import {cleanHidden, hiddenTaken, restoreHidden} from "../../src/editor/hidden-characters.ts"
import {changesIn, trackingPlugin} from "../../src/editor/tracking.ts"
import {a, code, doc, p, strong} from "../support/build.ts"
import {open, run, textOf, type} from "../support/editor.ts"

const article = doc(
  p("The ", strong("fer\u00ADry"), " sails\u00A0\u00A0at ", a("https://x.org", "no\u200Bon"), "."),
  p(code("a\u00ADb"), " costs 90\u00A0euros.")
)
const start = () => open(article, trackingPlugin({base: article, changes: []}))

describe("hidden characters", () => {
  it("go, and leave marks, links, code and what keeps a number and its word", () => {
    const state = run(start(), cleanHidden)
    expect(textOf(state)).toBe("The ferry sails at noon.\na\u00ADb costs 90\u00A0euros.")
    expect(
      state.doc
        .child(0)
        .eq(p("The ", strong("ferry"), " sails at ", a("https://x.org", "noon"), "."))
    ).toBe(true)
  })
  it("are counted, and told with their reason", () => {
    const changes = changesIn(run(start(), cleanHidden))
    expect(hiddenTaken(changes)).toBe(4)
    expect(new Set(changes.map(({rule}) => rule))).toEqual(new Set(["import/hidden-characters"]))
  })
  it("come back, also when the article was changed further", () => {
    const state = run(type(run(start(), cleanHidden), "So ", 1), restoreHidden)
    expect(textOf(state)).toContain("fer\u00ADry sails\u00A0\u00A0at no\u200Bon.")
    expect(hiddenTaken(changesIn(state))).toBe(0)
  })
  it("that are not there are nothing to do", () => {
    expect(
      cleanHidden(open(doc(p("One")), trackingPlugin({base: doc(p("One")), changes: []})))
    ).toBe(false)
    expect(restoreHidden(start())).toBe(false)
  })
  it("by the thousand take no time worth speaking of", () => {
    const many = doc(p("the troops\u00A0left and sol\u00ADdiers came ".repeat(500)))
    const state = open(many, trackingPlugin({base: many, changes: []}))
    const before = performance.now()
    expect(hiddenTaken(changesIn(run(state, cleanHidden)))).toBe(1000)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
