import type {Theme} from "../settings.ts"
import type {LanguageChoice} from "../words/language.ts"
import type {Plain} from "../words/text.ts"

/** What choosing a theme is called among other commands. */
export const themeCommands: Readonly<Record<Theme, Plain>> = {
  system: "Theme: as the system",
  light: "Theme: light",
  dark: "Theme: dark",
  contrast: "Theme: high contrast"
}

/** What choosing the language of the interface is called among other commands. */
export const languageCommands: Readonly<Record<LanguageChoice, Plain>> = {
  system: "Interface: as the system",
  en: "Interface: English",
  it: "Interface: Italiano"
}
