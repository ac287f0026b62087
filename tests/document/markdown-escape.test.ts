import {describe, expect, it} from "vitest"
import {escapeText, type Place} from "../../src/document/markdown-escape.ts"

const escaped = (text: string, place: Partial<Place>) =>
  escapeText(text, {before: "", after: "", cell: false, wary: false, ...place})

describe("text that is put into Markdown", () => {
  // Before, text, after, and the text as it is written: within a line, only likely markup is escaped.
  it.each([
    ["", "plain words, and 5 (five)!", "", "plain words, and 5 (five)!"],
    ["a ", "\\*", "", "\\\\\\*"],
    ["a ", "\\", "[b", "\\\\"],
    ["a ", "\\", "~b", "\\\\"],
    ["a ", "\\a \\", " b", "\\a \\"],
    ["a ", "`", " b", "\\`"],
    ["a ", "* b ~ c", "", "* b ~ c"],
    ["a ", "*", "", "*"],
    ["a ", "*", "b", "\\*"],
    ["a", "*", " b", "\\*"],
    ["a", "~", "", "\\~"],
    ["", "*", " b", "\\*"],
    ["  ", "~", " b", "\\~"],
    ["", "a_b_1_ù_c", "", "a_b_1_ù_c"],
    ["a ", "_ b", "", "_ b"],
    ["a", "_", " b", "\\_"],
    ["a ", "_", "b", "\\_"],
    ["a", "_", ".", "\\_"],
    [".", "_", "a", "\\_"],
    ["a ", "_", "", "\\_"],
    ["", "_", " a", "\\_"],
    ["a ", "<", "b", "\\<"],
    ["a ", "<", "/b", "\\<"],
    ["a ", "<", "!--", "\\<"],
    ["a ", "<", "?b", "\\<"],
    ["a ", "<", "B", "\\<"],
    ["a ", "< b <3 <", "", "< b <3 <"],
    ["a ", "&", "amp; b", "\\&"],
    ["a ", "&", "AMP2; b", "\\&"],
    ["a ", "&", "#38; b", "\\&"],
    ["a ", "&", "#x2fA; b", "\\&"],
    ["a ", "&amp", " b", "&amp"],
    ["a ", "&#", "; b", "&#"],
    ["a ", "&#x", "; b", "&#x"],
    ["a ", "&#b;", "", "&#b;"],
    ["a ", "&#xg1;", "", "&#xg1;"],
    ["a ", "& amp; &1a;", "", "& amp; &1a;"],
    ["a ", "[", "^1] b", "\\["],
    ["a ", "[b](", "c) d", "\\[b]("],
    ["a ", "[", "b]: c", "\\["],
    ["a ", "[b] (c)", "", "[b] (c)"],
    ["a ", "[b](c) [", "d]", "\\[b](c) [d".slice(0, -1)],
    ["a ", "[b^] c]", "(d", "[b^] c]"],
    ["a ", "# > = - + 1. 1) |", "", "# > = - + 1. 1) |"]
  ])("%j %j %j", (before, text, after, wanted) => {
    expect(escaped(text, {before, after})).toBe(wanted)
  })

  it.each([
    ["", "#", " a", "\\#"],
    ["", "#", "", "\\#"],
    ["", "######", " a", "\\######"],
    ["> ", "#", "## a", "\\#"],
    ["", "#######", " a", "#######"],
    ["", "#", "a", "#"],
    ["a ", "#", " a", "#"],
    ["", ">", "a", "\\>"],
    [" > ", ">", "", "\\>"],
    ["a ", "> ", "b", "> "],
    ["", "=", "", "\\="],
    ["", "===", "  ", "\\==="],
    ["", "==", "= a", "=="],
    ["a", "==", "", "=="],
    ["", "-", " a", "\\-"],
    ["", "-", "", "\\-"],
    ["> ", "+", " a", "\\+"],
    ["", "+", "", "\\+"],
    ["", "-", "--", "\\-"],
    ["", "-", " - -", "\\-"],
    ["", "-", "a", "-"],
    ["", "--", " a", "--"],
    ["", "+", "1", "+"],
    ["a ", "-", " a", "-"],
    ["", "1.", " a", "1\\."],
    ["", "123456789)", "", "123456789\\)"],
    ["> 1", ".", " a", "\\."],
    ["", "1234567890.", " a", "1234567890."],
    ["", "1.", "5", "1."],
    ["", "1-", " a", "1-"],
    ["a ", "1.", " a", "1."],
    ["", "!", "[a](b)", "!"],
    ["", "a|b", "", "a|b"]
  ])("begins no block: %j %j %j", (before, text, after, wanted) => {
    expect(escaped(text, {before, after})).toBe(wanted)
  })

  it("ends no cell", () => {
    expect(escaped("a|b", {cell: true})).toBe("a\\|b")
    expect(escaped("a|b", {wary: true})).toBe("a\\|b")
    expect(escaped("a-b", {cell: true})).toBe("a-b")
  })

  it.each([
    [
      "\\ ` * _ [ ] < > # ~ & : @ ! =",
      "\\\\ \\` \\* \\_ \\[ \\] \\< \\> \\# \\~ \\& \\: \\@ \\! \\="
    ],
    ["( ) { } , ; ? ' \"", "( ) { } , ; ? ' \""],
    ["www.x.org", "www\\.x\\.org"],
    ["a-b a+b", "a\\-b a\\+b"],
    ["a . - + b", "a . - + b"],
    ["- a", "\\- a"],
    ["1) a", "1\\) a"],
    ["a) b", "a) b"]
  ])("has every sign escaped that could be markup somewhere: %s", (text, wanted) => {
    expect(escaped(text, {wary: true})).toBe(wanted)
  })
})
