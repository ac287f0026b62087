import {signal, type Signal} from "@preact/signals"
import type {Forms} from "./italian.ts"
import type {Plain, Text} from "./text.ts"

/** The languages of the interface. */
export type Language = "en" | "it"

/** What the user can choose; `system` takes the first of the browser's languages that there is. */
export const languageChoices = ["system", "en", "it"] as const
export type LanguageChoice = (typeof languageChoices)[number]

/** What the choices are called: each language in itself. */
export const languageNames: Readonly<Record<LanguageChoice, Plain>> = {
  system: "Language of the system",
  en: "English",
  it: "Italiano"
}

/** The language that is shown, with its texts; English has them in itself. Changed by `speak` alone. */
export const shown: Signal<{
  readonly language: Language
  readonly texts: Readonly<Record<Text, string | Forms>> | null
}> = signal({language: "en", texts: null})

let wanted: Language = "en"

/**
 * Show the interface in a language. Its texts are fetched when it is
 * first asked for; until then, and where they cannot be had, the
 * language before stays.
 */
export async function speak(language: Language): Promise<void> {
  wanted = language
  try {
    const texts = language === "it" ? (await import("./italian.ts")).italian : null
    if (wanted === language) shown.value = {language, texts}
  } catch {
    // Away from the network, before the app was kept in the browser: the words that are there must do.
  }
}

/** The language a choice comes to. `preferred` are the browser's, best first. */
export function languageOf(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== "system") return choice
  const first = preferred.map(tag => tag.split("-")[0]).find(code => code === "en" || code === "it")
  return first === "it" ? "it" : "en"
}
