import type {Check} from "../../rules/check.ts"
import {houseDashes} from "./dashes.ts"
import type {House} from "./house.ts"
import {houseNames} from "./names.ts"
import {houseNumbers} from "./numbers.ts"
import {houseQuotes} from "./quotes.ts"
import {houseSpelling} from "./spelling.ts"

/** The checks that keep a house's choices. Where nothing was chosen there are none. */
export function houseChecks({quotes, spelling, dashes, numbers, names}: House): readonly Check[] {
  return [
    ...(quotes === null ? [] : [houseQuotes(quotes)]),
    ...(spelling === null ? [] : [houseSpelling(spelling)]),
    ...(dashes === null ? [] : [houseDashes(dashes)]),
    ...(numbers === null ? [] : [houseNumbers(numbers)]),
    ...(names.length === 0 ? [] : [houseNames(names)])
  ]
}

/** The ids of the checks that a house's choices make pointless: what they would even out is settled. */
export function settledBy({quotes, spelling}: House): readonly string[] {
  return [
    ...(quotes === null ? [] : ["checks/quotation-style"]),
    ...(spelling === null ? [] : ["checks/mixed-spelling"])
  ]
}
