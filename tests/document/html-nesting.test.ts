// @vitest-environment happy-dom
import {describe, expect, it} from "vitest"
import {inertParser} from "../../src/document/inert-html.ts"
import {nesting} from "../../src/document/html-nesting.ts"

describe("how deep HTML is nested", () => {
  it.each([
    ["text", 0],
    ["<p>a<p>b<br><img src=a>", 0],
    ["<div><ul><li>a<li>b</ul></div>", 2],
    ["<DIV><Span>a</SPAN><b>b</b></DIV>", 2],
    ["</div></div><div>", 1],
    ['<script>"<div><div><\\/div><\\/div><div><\\/div>"</script>', 3],
    ["<div>".repeat(50_000), 50_000]
  ])("%.60s: %i", (html, deep) => {
    expect(nesting(html)).toBe(deep)
  })
})

it("HTML that is nested deeper than a thousand elements is not parsed", () => {
  const parse = (deep: number) =>
    inertParser.parseFromString("<div>".repeat(deep) + "a", "text/html")
  expect(parse(1000).body.textContent).toBe("a")
  expect(() => parse(1001)).toThrow(RangeError)
})
