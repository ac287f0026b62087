import {codes} from "virtual:pack-languages"

/** A language that articles come from. */
export interface Language {
  /** BCP 47 code. */
  readonly code: string
  /** Its English name. */
  readonly name: string
}

const names = new Intl.DisplayNames("en", {type: "language"})

/** The languages there are rules for, in the order of their names. English itself is none of them. */
export const languages: readonly Language[] = codes
  .filter(code => code !== "en")
  .map(code => ({code, name: names.of(code) ?? code}))
  .sort((a, b) => a.name.localeCompare(b.name, "en"))
