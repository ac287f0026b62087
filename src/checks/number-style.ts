import type {Check, CheckMatch} from "../rules/check.ts"
import {isFunctionWord} from "./function-words.ts"
import {inOrder, preferred, type Way, writtenIn, type Written} from "./ways-of-writing.ts"

/**
 * Reports numbers of one kind that an article writes in two ways:
 * thousands (“10,000” and “10 000”), percentages (“5%”, “5 per cent”, “5
 * percent”), sums of money (“$5 million”, “5 million dollars”, “USD 5
 * million”) and their millions (“$5 million”, “$5m”). What the article
 * clearly prefers is offered for the others.
 *
 * It does not report what is wrong in any article (“10.000”, “5 %”: see
 * number format); figures in headlines, cells and quotations; numbers in
 * words; ranges (*5 to 10 per cent*, *$5-10 million*); other dollars
 * (*US$5*); pounds that may be a weight; a sum with its sign in an article
 * that spells the others out, for before a noun the sign is right.
 */
export const numberStyle: Check = {
  id: "checks/number-style",
  category: "number",
  severity: "minor",
  certainty: "likely",
  reads: "article",
  find: blocks => inOrder(readers.flatMap(read => strays(read(blocks))))
}

function strays(all: readonly Written<string>[]): CheckMatch[] {
  const model = preferred(all.map(({way}) => way))
  const example = all.find(({way}) => way === model)
  return all.flatMap(({block, from, to, way, thing}) => {
    const fix = model?.write?.(thing)
    if (way === model || !fix || !example) return []
    const message = `The article mostly writes “${example.text}”: here **${fix}**.`
    return [{block, from, to, message, fixes: [fix]}]
  })
}

// Nothing joined to it, and no end of a range: “Covid-19%”, “5 to 10%”.
// The look ahead comes first because it is the cheapest.
const start = String.raw`(?=\d)(?<![\p{L}\p{N}$€£.,:/+#-])(?<!\d(?:\s(?:to|and|or)|\s?[-–—])\s?)`
const end = String.raw`(?![\p{L}\p{N}/-])(?!\s?[-–—]\s?[$€£]?\d|\sto\s[$€£]?\d)`
const head = String.raw`(?=[$€£A-Z])(?<![\p{L}\p{N}])(?<!\d\p{L}*\sto\s)`
const amount = String.raw`\d+(?:[.,]\d+)*`
const scaled = String.raw`${amount}(?:\s(?:million|billion|trillion))?`

function way(sign: RegExp, pattern: string, write?: (thing: string) => string): Way<string> {
  const read = (match: RegExpExecArray) => match[1] ?? null
  return {sign, pattern: new RegExp(pattern, "gu"), read, ...(write ? {write} : {})}
}

const percentages = [
  way(/\d%/, `${start}(${amount})%${end}`, n => `${n}%`),
  way(/\d\sper\scent/, String.raw`${start}(${amount})\sper\scent${end}`, n => `${n} per cent`),
  way(/\d\spercent/, String.raw`${start}(${amount})\spercent${end}`, n => `${n} percent`)
]

// After a number in words only the spelling can differ.
const percentWords = [
  way(/per cent/, String.raw`(?=per)(?<=\p{L}\s)(per cent)${end}`, () => "per cent"),
  way(/percent/, String.raw`(?=per)(?<=\p{L}\s)(percent)${end}`, () => "percent")
]

const money = (
  [
    ["$", "dollars", "USD", scaled],
    ["€", "euros", "EUR", scaled],
    ["£", "pounds", "GBP", String.raw`${amount}\s(?:million|billion|trillion)`]
  ] as const
).map(([sign, word, code, spelt]) => [
  way(new RegExp(`[${sign}]`), String.raw`${head}[${sign}](${scaled})${end}`, n => sign + n),
  way(new RegExp(word), String.raw`${start}(${spelt})\s${word}${end}`),
  way(new RegExp(code), String.raw`${head}${code}\s?(${scaled})${end}`),
  way(new RegExp(code), String.raw`${start}(${scaled})\s?${code}${end}`)
])

const scales = [
  way(/[$€£]\d/, String.raw`${head}([$€£]${amount}\s(?:million|billion))${end}`, sum => sum),
  {
    sign: /[$€£]\d/,
    pattern: new RegExp(String.raw`${head}([$€£]${amount})\s?(m|bn)${end}`, "gu"),
    read: ([, sum, scale]) => `${sum} ${scale === "m" ? "million" : "billion"}`,
    write: sum => sum.replace(" million", "m").replace(" billion", "bn")
  } satisfies Way<string>
]

const thousands: readonly Way<string>[] = [
  {
    sign: /\d,\d{3}/,
    pattern: new RegExp(String.raw`${start}[1-9]\d{0,2}(?:,\d{3})+(?![\d.,]*\d|\p{L})`, "gu"),
    read: ([number]) => number.replace(/\D/g, ""),
    write: digits => grouped(digits, ",")
  },
  {
    sign: /\d[ \u00A0\u2009\u202F]\d{3}/,
    pattern: new RegExp(
      String.raw`${start}(?<!\d\s)[1-9]\d{0,2}(?:[ \u00A0\u2009\u202F]\d{3})+(?![\d.,]*\d|\p{L}|\s\d)`,
      "gu"
    ),
    read: match => (isCount(match) ? match[0].replace(/\D/g, "") : null),
    write: digits => grouped(digits, "\u00A0")
  }
]

const readers = [thousands, percentages, percentWords, ...money, scales].map(ways =>
  writtenIn(ways)
)

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, separator)
}

// Neither two numbers side by side (“on May 5 300 people”, “Flight 12 300”) nor a phone number.
function isCount({0: number, index, input}: RegExpExecArray): boolean {
  const ahead = /(\p{L}+)[.:]?\s$/u.exec(input.slice(Math.max(0, index - 30), index))?.[1] ?? ""
  const after = /^\s(\p{Ll}+)/u.exec(input.slice(index + number.length))?.[1] ?? ""
  const named = /^\p{Lu}/u.test(ahead) && (ahead === "May" || !isFunctionWord(ahead.toLowerCase()))
  if (named && !/^(?:About|Around|Nearly|Almost|Some|Approximately|Roughly|More)$/.test(ahead))
    return false
  if (/^(?:phone|number|call|tel|fax|no|code)$/i.test(ahead)) return false
  return (
    number.endsWith("00") || (/[^s]s$/.test(after) && !isFunctionWord(after)) || after === "people"
  )
}
