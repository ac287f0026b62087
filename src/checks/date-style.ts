import type {Check, CheckMatch} from "../rules/check.ts"
import type {SegmentedBlock} from "../text/segment.ts"
import {inOrder, preferred, type Way, writtenIn} from "./ways-of-writing.ts"

/**
 * Reports dates that an article writes in two ways: “5 March 2024”
 * beside “March 5, 2024”, “the 5th of March”, “March 5th”, “15.3.2024”
 * or “2024-03-15”. The day and month in the order that the article clearly prefers
 * are offered. A date in figures that may be read in two ways (“5/3/2024”)
 * is flagged without a fix.
 *
 * People mix such dates as often as machines do, so it is a suspicion.
 * It does not report an article that writes all its dates in figures,
 * or hardly any otherwise; ranges (*5-7 March*, *March 5 to 7*); days
 * that are names (*September 11*, *the Fourth of July*); streets and
 * squares (*1 May Street*); dates in headlines, cells and quotations,
 * and the stamp of a page, a line of its own.
 */
export const dateStyle: Check = {
  id: "checks/date-style",
  category: "date-time",
  severity: "minor",
  certainty: "suspect",
  reads: "article",
  find
}

/** A day, as it is written; `month` counts from 1. Null if day and month may be each other. */
type Day =
  {readonly day: number; readonly month: number; readonly year: string} | {readonly day: null}

function find(blocks: readonly SegmentedBlock[]): readonly CheckMatch[] {
  const all = dates(blocks).filter(({block}) => !isStamp(blocks[block]))
  const model = preferred(all.map(({way}) => way).filter(({write}) => write !== undefined))
  const example = all.find(({way}) => way === model)
  if (!model || !example) return []
  return inOrder(
    all
      .filter(({way}) => way !== model)
      .map(({block, from, to, thing}) => {
        const fix = model.write?.(thing) ?? null
        const message =
          fix === null
            ? `The article mostly writes “${example.text}”, and this may be read in two ways: write the month out.`
            : `The article mostly writes “${example.text}”: here **${fix}**.`
        return {block, from, to, message, fixes: fix === null ? [] : [fix]}
      })
  )
}

function isStamp(block: SegmentedBlock | undefined): boolean {
  return block !== undefined && block.endless && block.text.length < 60
}

const months =
  "January February March April May June July August September October November December".split(" ")
const month = `(?<month>${months.join("|")})`
const monthName = new RegExp(months.join("|"))
const day = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`
const year = String.raw`(?<year>1\d{3}|20\d{2})(?!\d)`
const link = String.raw`(?:[-–—/,&]|\sand\s|\sto\s|\sor\s|\suntil\s|\sthrough\s)`

// Nothing joined to it, and no end of a range.
const start = String.raw`(?=[\dt])(?<![\p{L}\p{N}$€£#+/.:-])(?<!\d(?:st|nd|rd|th)?\s?${link}\s?(?:the\s)?)`
// No street or square, no clause of its own: “On 5 March Boris …” is left alone with them.
const end = String.raw`(?!-|\s\p{Lu}|,?\s[12]\d{3}(?!\d))`
// “May 20 countries”, “May 5, 6 and 7”, “March 5 000”, “May 5.30”.
const figures = String.raw`(?!\d|[.:,]\d|\s?${link}\s?(?:the\s)?\d{1,2}(?!\d)|\s\d{3}(?!\d)|\s?%|\s(?:people|per|million|\p{Ll}+s\b))`

const ways: readonly Way<Day>[] = [
  {
    sign: monthName,
    pattern: new RegExp(String.raw`${start}${day}\s${month}(?!\p{L})(?:,?\s${year})?${end}`, "gu"),
    read: readWords,
    write: date => written(date, (day, name, year) => `${day} ${name}${year && ` ${year}`}`)
  },
  {
    sign: monthName,
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\d(?:st|nd|rd|th)?\s(?:of\s)?)${month}\s${day}(?:,?\s${year}|${figures})${end}`,
      "gu"
    ),
    read: readWords,
    write: date => written(date, (day, name, year) => `${name} ${day}${year && `, ${year}`}`)
  },
  {
    sign: monthName,
    pattern: new RegExp(
      String.raw`${start}(?<!The\s)(?:the\s)?${day}(?:st|nd|rd|th)\s(?:of\s)?${month}(?!\p{L})(?:,?\s${year})?${end}`,
      "gu"
    ),
    read: readWords
  },
  {
    sign: monthName,
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\d(?:st|nd|rd|th)?\s(?:of\s)?)${month}\s(?:the\s)?${day}(?:st|nd|rd|th)(?!\p{L})(?:,?\s${year}|${figures})${end}`,
      "gu"
    ),
    read: readWords
  },
  {
    sign: /\d[./-]\d{4}/,
    pattern:
      /(?<![\p{L}\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?![\p{L}\d]|[./-][\p{L}\d])/gu,
    read: ([, first, , second, year]) => ordered(Number(first), Number(second), year ?? "")
  },
  {
    sign: /\d{4}-\d\d/,
    pattern: /(?<![\p{L}\d./-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\p{L}\d]|[./-][\p{L}\d])/gu,
    read: ([, year, month, day]) => valid(Number(day), Number(month), year ?? "")
  }
]

const dates = writtenIn(ways)

// Days that an event has made a name.
const names = new Set(["4 July", "11 September", "6 January", "7 October"])

function readWords({groups}: RegExpExecArray): Day | null {
  const {day = "", month = "", year = ""} = groups ?? {}
  if (year === "" && names.has(`${Number(day)} ${month}`)) return null
  return valid(Number(day), months.indexOf(month) + 1, year)
}

// Who writes 15/3 means the day first, who writes 3/15 the month; 3/5 tells nothing.
function ordered(first: number, second: number, year: string): Day | null {
  const either = [valid(first, second, year), valid(second, first, year)]
  if (first !== second && either[0] && either[1]) return {day: null}
  return either[0] ?? either[1] ?? null
}

function valid(day: number, month: number, year: string): Day | null {
  const exists = day >= 1 && day <= 31 && month >= 1 && month <= 12
  return exists ? {day, month, year} : null
}

function written(
  date: Day,
  put: (day: number, month: string, year: string) => string
): string | null {
  return date.day === null ? null : put(date.day, months[date.month - 1] ?? "", date.year)
}
