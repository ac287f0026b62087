import {signal, type ReadonlySignal} from "@preact/signals"
import {noHouse, type House} from "../checks/house/house.ts"
import {readHouseFile, writeHouseFile} from "./house/house-file.ts"
import {languageChoices, languageOf, speak, type LanguageChoice} from "./words/language.ts"
import type {Plain} from "./words/text.ts"
import {orders, type Order} from "./library/listing.ts"

/** What the user can choose about the look; `system` follows the machine. */
export const themes = ["system", "light", "dark", "contrast"] as const
export type Theme = (typeof themes)[number]

/** What the themes are called. */
export const themeNames: Readonly<Record<Theme, Plain>> = {
  system: "As the system",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast"
}

/** What the user has chosen; null for what was left as it comes. */
export interface Choices {
  readonly theme: Theme | null
  readonly from: string | null
  readonly suspect: boolean | null
}

/** What is remembered from visit to visit, besides the articles. */
export interface Settings {
  readonly theme: ReadonlySignal<Theme>
  setTheme(theme: Theme): void
  /** The language of the interface. */
  readonly language: ReadonlySignal<LanguageChoice>
  setLanguage(language: LanguageChoice): void
  /** The language the next article is taken to be translated from. */
  readonly from: ReadonlySignal<string>
  setFrom(from: string): void
  /** Whether findings that are mere suspicions are wanted too. */
  readonly suspect: ReadonlySignal<boolean>
  setSuspect(wanted: boolean): void
  /** Whether screen readers are told of findings in the text, besides the list of them. */
  readonly spoken: ReadonlySignal<boolean>
  setSpoken(wanted: boolean): void
  /** How the house writes. */
  readonly house: ReadonlySignal<House>
  setHouse(house: House): void
  /** In which order the library lists the articles. */
  readonly order: ReadonlySignal<Order>
  setOrder(order: Order): void
  choices(): Choices
  /** The article that was open last, or null. */
  lastArticle(): string | null
  setLastArticle(id: string): void
}

/** Settings in `localStorage`; where that is refused they last as long as the page. */
export function browserSettings(): Settings {
  const theme = signal(themeIn(document.documentElement.dataset["theme"]))
  const language = signal(languageIn(recall("language")))
  const from = signal(recall("from") ?? "it")
  const suspect = signal(recall("suspect") === "yes")
  const spoken = signal(recall("spoken") !== "no")
  const house = signal(readHouseFile(recall("house") ?? "") ?? noHouse)
  const order = signal(orders.find(name => name === recall("order")) ?? "changed")
  return {
    theme,
    setTheme(next) {
      theme.value = next
      remember("theme", next)
      if (next === "system") delete document.documentElement.dataset["theme"]
      else document.documentElement.dataset["theme"] = next
    },
    language,
    setLanguage(next) {
      language.value = next
      remember("language", next)
      void speak(languageOf(next, navigator.languages))
    },
    from,
    setFrom(next) {
      from.value = next
      remember("from", next)
    },
    suspect,
    setSuspect(wanted) {
      suspect.value = wanted
      remember("suspect", wanted ? "yes" : "no")
    },
    spoken,
    setSpoken(wanted) {
      spoken.value = wanted
      remember("spoken", wanted ? "yes" : "no")
    },
    house,
    setHouse(next) {
      house.value = next
      remember("house", writeHouseFile(next))
    },
    order,
    setOrder(next) {
      order.value = next
      remember("order", next)
    },
    choices() {
      const suspicions = recall("suspect")
      return {
        theme: themes.find(name => name === recall("theme")) ?? null,
        from: recall("from"),
        suspect: suspicions === null ? null : suspicions === "yes"
      }
    },
    lastArticle: () => recall("article"),
    setLastArticle: id => remember("article", id)
  }
}

function themeIn(value: string | undefined): Theme {
  return themes.find(theme => theme === value) ?? "system"
}

function languageIn(value: string | null): LanguageChoice {
  return languageChoices.find(choice => choice === value) ?? "system"
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(`cleancopy.${key}`)
  } catch {
    return null
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`cleancopy.${key}`, value)
  } catch {
    // Refused, or full: the setting holds until the page is closed, which is all that can be done.
  }
}
