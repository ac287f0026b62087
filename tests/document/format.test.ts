import {expect, test} from "vitest"
import {guessFormat} from "../../src/document/format.ts"

test.each([
  ["a.md", "One", "markdown"],
  ["A.MARKDOWN", "One", "markdown"],
  ["a.txt", "# One", "plain"],
  ["a.html", "One", "html"],
  ["a.htm", "One", "html"],
  [null, "", "plain"],
  [null, "One\n\nTwo - three. 5 * 3 * 2", "plain"],
  [null, "- one\n- two", "plain"],
  [null, "He said [sic] (yes).", "plain"],
  [null, "# One", "markdown"],
  [null, "#one", "plain"],
  [null, "One **two** three", "markdown"],
  [null, "One\n---\ntwo", "markdown"],
  [null, "---\ntitle: x\n---\nOne", "markdown"],
  [null, "See [this](https://x.org).", "markdown"],
  [null, "| a | b |\n|---|---|\n| 1 | 2 |", "markdown"],
  [null, "a[^1]", "markdown"],
  [null, "```\ncode\n```", "markdown"],
  [null, "<!DOCTYPE html><html>", "html"],
  [null, "  <!-- x -->\n<div class='a'>One</div>", "html"],
  [null, "<p>One</p>", "html"],
  [null, "<3 is a heart", "plain"],
  ["notes", "# One", "markdown"]
] as const)("%j with %j is %s", (name, text, format) => {
  expect(guessFormat(name, text)).toBe(format)
})
