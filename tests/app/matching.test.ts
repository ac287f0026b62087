import {expect, it} from "vitest"
import type {DeedGroup} from "../../src/app/commands/command-list.ts"
import {matching} from "../../src/app/commands/matching.ts"
import type {Plain} from "../../src/app/words/text.ts"

const deed = (name: Plain) => ({name, keys: []})
const groups: readonly DeedGroup[] = [
  {title: "Text", deeds: [deed("Bold"), deed("Find and replace")]},
  {title: "Page", deeds: [deed("Export")]},
  {title: "Changes", deeds: [deed("List the findings"), deed("List the changes")]}
]
const names = (query: string) =>
  matching(groups, query).map(
    ({title, deeds}) => `${title}: ${deeds.map(({name}) => name).join(", ")}`
  )

it.each([
  [
    "",
    ["Text: Bold, Find and replace", "Page: Export", "Changes: List the findings, List the changes"]
  ],
  ["REPL find", ["Text: Find and replace"]],
  ["page", ["Page: Export"]],
  ["page bold", []],
  ["text bold", ["Text: Bold"]],
  ["list changes", ["Changes: List the changes"]],
  ["xyz", []]
])("“%s” finds %j", (query, found) => {
  expect(names(query)).toEqual(found)
})
