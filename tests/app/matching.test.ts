import {expect, it} from "vitest"
import type {DeedGroup} from "../../src/app/commands/command-list.ts"
import {matching} from "../../src/app/commands/matching.ts"
import type {Plain} from "../../src/app/words/text.ts"

const deed = (name: Plain) => ({name, keys: []})
const groups: readonly DeedGroup[] = [
  {title: "Text", deeds: [deed("Bold"), deed("Find and replace")]},
  {title: "Page", deeds: [deed("Export")]}
]
const names = (query: string) =>
  matching(groups, query).map(
    ({title, deeds}) => `${title}: ${deeds.map(({name}) => name).join(", ")}`
  )

it.each([
  ["", ["Text: Bold, Find and replace", "Page: Export"]],
  ["REPL find", ["Text: Find and replace"]],
  ["page", ["Page: Export"]],
  ["xyz", []]
])("“%s” finds %j", (query, found) => {
  expect(names(query)).toEqual(found)
})
