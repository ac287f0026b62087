import {expect, it} from "vitest"
import {cardKey} from "../../src/app/card/card-keys.ts"

const none = {ctrlKey: false, metaKey: false, altKey: false, shiftKey: false}

it.each([
  [{key: "1"}, {does: "fix", index: 0}],
  [{key: "9"}, {does: "fix", index: 8}],
  [{key: "0"}, null],
  [{key: "e"}, {does: "own"}],
  [{key: "i"}, {does: "here"}],
  [{key: "I", shiftKey: true}, {does: "article"}],
  [{key: "r"}, {does: "rule"}],
  [{key: "r", ctrlKey: true}, null],
  [{key: "Enter"}, null],
  [{key: "Enter", ctrlKey: true}, {does: "go-on"}],
  [{key: "Enter", metaKey: true}, {does: "go-on"}],
  [{key: "F8"}, {does: "next"}],
  [{key: "F8", shiftKey: true}, {does: "previous"}],
  [{key: "Escape"}, {does: "close"}],
  [{key: "Tab"}, null]
])("%o does %o", (event, does) => {
  expect(cardKey({...none, ...event}, false)).toEqual(does)
})

it("leaves letters and figures to a field", () => {
  expect(cardKey({...none, key: "i"}, true)).toBeNull()
  expect(cardKey({...none, key: "1"}, true)).toBeNull()
  expect(cardKey({...none, key: "Escape"}, true)).toEqual({does: "close"})
})
