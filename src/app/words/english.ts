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
  "{n} minutes ago": "{n} minute ago",
  "{n} articles.": "{n} article.",
  "{n} articles, {left} with findings left.": "{n} article, {left} with findings left.",
  "{n} articles found.": "{n} article found.",
  "Show all {n}": "Show all {n}",
  "{n} articles are deleted.": "{n} article is deleted.",
  "{n} articles restored.": "{n} article restored.",
  "{n} articles differed from what is here: added as a copy.":
    "{n} article differed from what is here: added as a copy.",
  "{n} articles were here already.": "{n} article was here already.",
  "{n} articles could not be saved.": "{n} article could not be saved.",
  "Download all {n} unsaved": "Download the unsaved one",
  "{n} files could not be:": "{n} file could not be:",
  "Take out all {n}": "Take out",
  "{n} more": "{n} more",
  "{n} parts taken out.": "{n} part taken out.",
  "{n} parts put back.": "{n} part put back.",
  "{n} invisible characters removed.": "{n} invisible character removed.",
  "{n} words of the page left out.": "{n} word of the page left out.",
  "{n} lines, each exactly as it came in.": "{n} line, each exactly as it came in.",
  "{kept} of {n} lines byte for byte as they came in.":
    "{kept} of {n} line byte for byte as they came in.",
  "{n} paragraphs, word for word as they came in.": "{n} paragraph, word for word as it came in.",
  "{kept} of {n} paragraphs word for word as they came in.":
    "{kept} of {n} paragraph word for word as they came in.",
  "{n} changes": "{n} change",
  "{n} pieces of raw HTML": "{n} piece of raw HTML",
  "**{n} findings** are left.": "**{n} finding** is left."
}
