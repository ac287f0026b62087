import type {Group} from "../../rules/category.ts"

/** What the groups are called on the screen. */
export const groupNames: Readonly<Record<Group, string>> = {
  meaning: "Meaning",
  wording: "Wording",
  names: "Names",
  facts: "Facts",
  tidy: "Tidy"
}
