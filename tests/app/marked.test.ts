import {expect, it} from "vitest"
import {stretches} from "../../src/app/marked.ts"

const read = (message: string) =>
  stretches(message).map(({kind, text}) => (kind === "plain" ? text : `<${kind}>${text}</${kind}>`))

it.each([
  ["plain", "plain"],
  ["the **toll**, not the *budget*", "the <strong>toll</strong>, not the <em>budget</em>"],
  ["**a**b*c*", "<strong>a</strong>b<em>c</em>"],
  ["5 * 3 is not marked", "5 * 3 is not marked"],
  ["an open **mark stays", "an open **mark stays"],
  ["<b>not HTML</b>", "<b>not HTML</b>"],
  ["", ""]
])("reads “%s”", (message, shown) => {
  expect(read(message).join("")).toBe(shown)
})
