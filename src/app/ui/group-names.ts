import type {Group} from "../../rules/category.ts"
import type {Plain} from "../words/text.ts"

/** What the groups are called on the screen. */
export const groupNames: Readonly<Record<Group, Plain>> = {
  meaning: "Meaning",
  wording: "Wording",
  names: "Names",
  facts: "Facts",
  tidy: "Tidy"
}
