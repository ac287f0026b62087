import {shown} from "./words/language.ts"
import {tr} from "./words/tr.ts"

/** “1 finding”, “2 findings”: for what is written into files, in English whatever the interface speaks. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`
}

/** When something was, as people say it: “just now”, “40 minutes ago”, “yesterday”, “12 March”. */
export function when(time: number, now: number): string {
  const minutes = Math.floor((now - time) / 60_000)
  if (minutes < 1) return tr("just now")
  if (minutes < 60) return tr("{n} minutes ago", {n: minutes})
  const days = Math.floor((midnight(now) - midnight(time)) / 86_400_000)
  const date = new Date(time)
  const locale = localeNow()
  if (days < 1) return tr("today, {time}", {time: timeOfDay(time)})
  if (days === 1) return tr("yesterday")
  if (days < 7) return date.toLocaleDateString(locale, {weekday: "long"})
  const year = new Date(now).getFullYear() === date.getFullYear() ? {} : {year: "numeric" as const}
  return date.toLocaleDateString(locale, {day: "numeric", month: "long", ...year})
}

/** The time of the day: “09:12”. */
export function timeOfDay(time: number): string {
  return new Date(time).toLocaleTimeString(localeNow(), {timeStyle: "short"})
}

/** A day in full: “Thursday 19 November 2026”. */
export function fullDate(time: number): string {
  return new Date(time).toLocaleDateString(localeNow(), {dateStyle: "full"})
}

/** A number of bytes, roughly: “480 MB”. */
export function bytes(number: number): string {
  const unit = number < 1e9 ? 1e6 : 1e9
  const amount = number / unit
  const digits = amount < 10 && unit === 1e9 ? 1 : 0
  const figures = amount.toLocaleString(localeNow(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  })
  return `${figures} ${unit === 1e9 ? "GB" : "MB"}`
}

/** A piece of text of at most `length` characters, cut at a word, with “…” where it was cut. */
export function short(text: string, length: number): string {
  const plain = text.replace(/\s+/g, " ").trim()
  if (plain.length <= length) return plain
  const cut = plain.slice(0, length)
  const space = cut.lastIndexOf(" ")
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, "")} …`
}

/** A name for a file, from a title: small letters, figures and hyphens. */
export function fileName(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[\p{M}’']/gu, "")
    .toLowerCase()
  const name = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "")
  const cut = name.length <= 60 ? name : name.slice(0, 60).replace(/-[^-]*$/, "")
  return cut === "" ? tr("article") : cut
}

function localeNow(): string {
  return shown.value.language === "en" ? "en-GB" : shown.value.language
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}
