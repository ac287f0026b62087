import type {Counting} from "./text.ts"

/** The English of one thing, for every text that counts; of any other number the text is its own English. */
export const englishOne: Readonly<Record<Counting, string>> = {
  "{n} left": "{n} left",
  "{n} fixed": "{n} fixed",
  "{n} ignored": "{n} ignored",
  "and {n} more": "and {n} more",
  "{n} sure fixes": "{n} sure fix",
  "{n} in quotations left to you": "{n} in a quotation left to you",
  "Fix all {n}": "Fix it",
  "{n} things ignored": "{n} thing ignored",
  "{fixed} fixed, {ignored} ignored, in {n} blocks of text.":
    "{fixed} fixed, {ignored} ignored, in {n} block of text.",
  "**{n} quotations.** Findings in direct speech are shown, and never fixed in bulk.":
    "**{n} quotation.** Findings in direct speech are shown, and never fixed in bulk.",
  "{n} places with “{text}”": "{n} place with “{text}”",
  "{n} places chosen": "{n} place chosen",
  "{n} findings fixed.": "{n} finding fixed.",
  "{n} sure fixes made.": "{n} sure fix made.",
  "{n} quoted": "{n} quoted",
  "{n} left.": "{n} left.",
  "Accept {n}": "Accept it",
  "Take back {n}": "Take it back",
  "{n} changes accepted.": "{n} change accepted.",
  "{n} changes taken back.": "{n} change taken back.",
  "{n} words": "{n} word",
  "{n} places": "{n} place",
  "{n} places replaced.": "{n} place replaced.",
  "{n} minutes ago": "{n} minute ago"
}
