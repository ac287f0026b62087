import {houseChoices} from "../../checks/house/house.ts"
import type {Plain} from "../words/text.ts"

/** A choice of the house, as the dialog shows it. */
export interface HouseOption {
  readonly key: keyof typeof houseChoices
  readonly title: Plain
  /** Each choice with the name it is shown by; null is no choice. */
  readonly choices: readonly (readonly [string | null, Plain])[]
}

/** The choices, in the order they are shown. */
export const houseOptions: readonly HouseOption[] = [
  {
    key: "quotes",
    title: "Quotation marks",
    choices: [
      [null, "Either"],
      ["curly", "Curly: “so”, it’s"],
      ["straight", 'Straight: "so", it\'s']
    ]
  },
  {
    key: "spelling",
    title: "Spelling",
    choices: [
      [null, "Either, but one of them"],
      ["british", "British: centre, defence"],
      ["american", "American: center, defense"]
    ]
  },
  {
    key: "dashes",
    title: "Dashes",
    choices: [
      [null, "Either"],
      ["en", "Late – too late"],
      ["em", "Late—too late"]
    ]
  },
  {
    key: "numbers",
    title: "Small numbers",
    choices: [
      [null, "Either"],
      ["nine", "In words up to nine"],
      ["ten", "In words up to ten"],
      ["figures", "In figures"]
    ]
  }
]
