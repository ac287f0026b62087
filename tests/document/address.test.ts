import {describe, expect, it} from "vitest"
import {completeHref, safeHref, safeSrc} from "../../src/document/address.ts"

describe("an address that was typed", () => {
  it.each([
    [" example.org ", "https://example.org"],
    ["www.Example-1.co.uk/a?b#c", "https://www.Example-1.co.uk/a?b#c"],
    ["example.org:80", "https://example.org:80"],
    ["example.org?a", "https://example.org?a"],
    ["example.org#a", "https://example.org#a"],
    ["ann.b@mail.example.org", "mailto:ann.b@mail.example.org"],
    ["a@b.org", "mailto:a@b.org"],
    ["https://x.org", "https://x.org"],
    ["/a/b.org", "/a/b.org"],
    ["#a.org", "#a.org"],
    ["page.1", "page.1"],
    ["a.b", "a.b"],
    ["word", "word"],
    ["ann@host", "ann@host"],
    ["ann b@x.org", "ann b@x.org"],
    ["x/a@b.org", "x/a@b.org"],
    ["a@b.org now", "a@b.org now"],
    ["a@b.org/c", "a@b.org/c"],
    ["a@@b.org", "a@@b.org"],
    ["x.org, y", "x.org, y"],
    ["é.org", "é.org"]
  ])("%j is %j", (typed, address) => {
    expect(completeHref(typed)).toBe(address)
  })
})

it("no address is none", () => {
  expect([safeHref(null), safeSrc(null)]).toEqual([null, null])
})

it.each([
  ["http://x.org/a.png", true],
  ["//x.org/a.png", true],
  ["data:image/webp;base64,A+/b9=", true],
  ["xdata:image/png;base64,AA", false],
  ["data:image/png;base64,A A", false],
  ["data:image/png;base64,AA\n", false],
  ["data:image/png;base64,A<", false],
  [":a.png", false]
])("whether an image may be at %j: %s", (address, allowed) => {
  expect(safeSrc(address)).toBe(allowed ? address : null)
})
