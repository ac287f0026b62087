import type {Check} from "../rules/check.ts"
import {acronyms} from "./acronyms.ts"
import {articles} from "./articles.ts"
import {foreignScript} from "./foreign-script.ts"
import {mixedSpelling} from "./mixed-spelling.ts"
import {nameVariants} from "./name-variants.ts"
import {nearDoubles} from "./near-doubles.ts"
import {numberFormat} from "./number-format.ts"
import {pageFurniture} from "./page-furniture.ts"
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
  foreignScript,
  mixedSpelling,
  nameVariants,
  nearDoubles,
  numberFormat,
  pageFurniture,
  repeatedPhrases,
  repeatedWords,
  sentenceFragments,
  sentenceOpeners,
  spacing,
  unpairedMarks
]
