import {shown} from "./language.ts"

/** What a language is called in the language of the interface, as a title: “Italian”, “Italiano”. */
export function languageName(code: string): string {
  const {language} = shown.value
  const name = new Intl.DisplayNames(language, {type: "language"}).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
