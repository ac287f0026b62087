import type {Check} from "../rules/check.ts"
import {acronyms} from "./acronyms.ts"
import {articles} from "./articles.ts"
import {attributionTense} from "./attribution-tense.ts"
import {compoundSpelling} from "./compound-spelling.ts"
import {dateStyle} from "./date-style.ts"
import {foreignScript} from "./foreign-script.ts"
import {ministryNames} from "./ministry-names.ts"
import {mixedSpelling} from "./mixed-spelling.ts"
import {nameVariants} from "./name-variants.ts"
import {nearDoubles} from "./near-doubles.ts"
import {numberFormat} from "./number-format.ts"
import {numberStyle} from "./number-style.ts"
import {overusedConnectives} from "./overused-connectives.ts"
import {pageFurniture} from "./page-furniture.ts"
import {quotationStyle} from "./quotation-style.ts"
import {repeatedPhrases} from "./repeated-phrases.ts"
import {repeatedWords} from "./repeated-words.ts"
import {sentenceFragments} from "./sentence-fragments.ts"
import {sentenceOpeners} from "./sentence-openers.ts"
import {spacing} from "./spacing.ts"
import {unpairedMarks} from "./unpaired-marks.ts"

/** Every check, in the order of their ids. */
export const checks: readonly Check[] = [
  acronyms,
  articles,
  attributionTense,
  compoundSpelling,
  dateStyle,
  foreignScript,
  ministryNames,
  mixedSpelling,
  nameVariants,
  nearDoubles,
  numberFormat,
  numberStyle,
  overusedConnectives,
  pageFurniture,
  quotationStyle,
  repeatedPhrases,
  repeatedWords,
  sentenceFragments,
  sentenceOpeners,
  spacing,
  unpairedMarks
]
