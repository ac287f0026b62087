import type {Check, CheckMatch} from "../rules/check.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"

/**
 * Reports numbers written the way other languages write them: “1.500
 * people” (1,500), “2,8 %” (2.8%), “3,06 million” (3.06 million), “80 %”
 * (80%), and counts of five digits or more without a comma (“40000
 * years”).
 *
 * It does not report what may be right: three decimals (*2.256 seconds*,
 * *0.125*, *1.500 m*), versions, sections, times, dates, IP addresses,
 * amounts in a line of numbers with commas (*1,5* in *1,5,7*); years,
 * item, phone and post codes, ids, anything after *No.*, *ISBN*, *#*, or
 * with letters joined to it; four digits (*4000*: house style); a number
 * with commas that could be English (*1,234*).
 */
export const numberFormat: Check = {
  id: "checks/number-format",
  category: "number",
  severity: "minor",
  certainty: "likely",
  reads: "block",
  find: blocks => blocks.flatMap(findInBlock)
}

type Hit = Omit<CheckMatch, "block">

function findInBlock(block: SegmentedBlock, index: number): CheckMatch[] {
  const found: CheckMatch[] = []
  for (let i = 0; i < block.tokens.length; i++) {
    const token = block.tokens[i] as Token
    if (token.kind !== "number" || !/^\d/.test(token.text) || joinedToName(block, i)) continue
    const hit = pointedThousands(block, i) ?? decimalComma(block, i) ?? longCount(block, i)
    const percent = spacedPercent(block, i, hit)
    const best = percent ?? hit
    if (best !== null) found.push({block: index, ...best})
  }
  return found
}

const countable =
  /^(?:people|inhabitants|residents|citizens|men|women|children|soldiers|troops|fighters|militants|civilians|refugees|migrants|students|pupils|workers|employees|visitors|tourists|spectators|fans|voters|votes|deaths|dead|cases|victims|families|houses|homes|buildings|cars|vehicles|animals|books|copies|titles|words|pages|pieces|units|jobs|places|seats|companies|firms|schools|members|participants|demonstrators|protesters|euros?|dollars|pounds|roubles|rubles|francs|marks|lire|lei|crowns|years|days|hours|times|light|square|tonnes|tons|hectares|acres|students|specimens|prisoners|ships|aircraft|guns|rifles|tanks|objects|items|species|plants|trees|tickets|signatures|subscribers|users|followers|patients|doctors|doses|troops|households|passengers|flights|kilometres|kilometers|miles|feet)$/
// Units that are measured with three decimals as well as with thousands.
const measured =
  /^(?:m|mm|cm|km|kg|g|mg|l|ml|cl|s|ms|sec|seconds?|metres?|meters?|grams?|grammes?|kilograms?|litres?|liters?|kwh?|mw|gw|v|a|hz|khz|mhz|ghz|gb|mb|points?|per|million|billion|thousand)$/
const scaled = /^(?:million|billion|trillion|thousand|percent|per|mln|bn)$/
const currency = /^(?:[€$£]|eur|euros?|usd|dollars?|gbp|pounds?|chf|rub|czk|pln|huf|ron|lei)$/i

// “1.500 people”, “500.000 euros”, “1.250.000”.
function pointedThousands({tokens}: SegmentedBlock, i: number): Hit | null {
  const token = tokens[i] as Token
  const many = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(token.text)
  const one = /^[1-9]\d{0,2}\.\d{3}$/.test(token.text)
  if (!many && !one) return null
  if (one && !countsThings(tokens, i)) return null
  if (many && isDotted(tokens, i)) return null
  const fix = token.text.replaceAll(".", ",")
  return hit(token, fix, `English sets thousands off with a comma: **${fix}**.`)
}

function countsThings(tokens: readonly Token[], i: number): boolean {
  const text = (tokens[i] as Token).text
  const next = nextForm(tokens, i)
  const ahead = tokens[i - 1]?.text ?? ""
  if (isDotted(tokens, i) || measured.test(next)) return false
  if (countable.test(next) || currency.test(next) || currency.test(ahead)) return true
  // Nobody measures to three noughts: 21.000 is 21,000, whatever it counts.
  if (text.endsWith("000")) return !/^(?:version|v|release|section|by)$/i.test(ahead)
  return /\d00$/.test(text) && countable.test(tokens[i + 2]?.form ?? "")
}

// IP addresses, sections, file numbers: 192.168.100.1 is one token with the next.
function isDotted(tokens: readonly Token[], i: number): boolean {
  const ahead = tokens[i - 1]
  if (
    ahead !== undefined &&
    /^(?:version|v|section|chapter|article|§|ip|no|n\.)$/i.test(ahead.text)
  )
    return true
  return tokens[i + 1]?.text === "." && tokens[i + 1]?.spaced === false && !endsThere(tokens, i)
}

function endsThere(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 2]
  return after === undefined || after.spaced
}

// “2,8 %”, “3,06 million”, “€ 2,50”; not 1,234.
function decimalComma({tokens, text}: SegmentedBlock, i: number): Hit | null {
  const token = tokens[i] as Token
  if (!/^\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})$/.test(token.text)) return null
  const next = nextForm(tokens, i)
  const ahead = tokens[i - 1]?.text ?? ""
  const told =
    next === "%" ||
    scaled.test(next) ||
    measured.test(next) ||
    /^(?:euros?|inches|years|days|hours|times|degrees|°)$/.test(next)
  if (!told && !currency.test(ahead) && !currency.test(next)) return null
  if (/^[([]$/.test(ahead) && text[token.to] === ")") return null
  const fix = token.text.replaceAll(".", ";").replace(",", ".").replaceAll(";", ",")
  return hit(token, fix, `English writes decimals with a point: **${fix}**.`)
}

// “40000 years”: a count, because of what it counts or what comes before it.
function longCount({tokens}: SegmentedBlock, i: number): Hit | null {
  const token = tokens[i] as Token
  if (!/^[1-9]\d{4,8}$/.test(token.text)) return null
  const ahead = tokens[i - 1]?.form ?? ""
  const counts = countable.test(nextForm(tokens, i)) || countable.test(tokens[i + 2]?.form ?? "")
  const rounded =
    token.text.endsWith("000") &&
    /^(?:about|around|over|nearly|almost|some|approximately|roughly|than|of|to|and|[$€£])$/.test(
      ahead
    )
  if (!counts && !rounded) return null
  if (
    /^(?:no|number|code|id|item|article|model|order|ref|isbn|zip|box|#|flight|route|:)$/.test(ahead)
  )
    return null
  const fix = token.text.replace(/\B(?=(?:\d{3})+$)/g, ",")
  return hit(token, fix, `A comma makes it easy to read: **${fix}**.`)
}

// “80 %”; takes in what else is wrong with the number before it.
function spacedPercent({tokens, text}: SegmentedBlock, i: number, number: Hit | null): Hit | null {
  const token = tokens[i] as Token
  const sign = tokens[i + 1]
  if (sign?.text !== "%" || !sign.spaced || !/^\s+$/.test(text.slice(token.to, sign.from)))
    return null
  if (/^[\p{L}\p{N}]/u.test(text.slice(sign.to))) return null
  const fix = `${number?.fixes[0] ?? token.text}%`
  const message = `English writes **${fix}**, with no space before the sign.`
  return {from: token.from, to: sign.to, message: number?.message ?? message, fixes: [fix]}
}

function hit(token: Token, fix: string, message: string): Hit {
  return {from: token.from, to: token.to, message, fixes: [fix]}
}

function nextForm(tokens: readonly Token[], i: number): string {
  const next = tokens[i + 1]
  return next === undefined || next.sentence !== tokens[i]?.sentence ? "" : next.form
}

// “A4000”, “14-000”, “#40000”, “1/50000”, “40000-x”.
function joinedToName({tokens, text}: SegmentedBlock, i: number): boolean {
  const token = tokens[i] as Token
  const ahead = text[token.from - 1] ?? " "
  const after = text[token.to] ?? " "
  return (
    /[\p{L}\p{N}#/\\_.:@&=+-]/u.test(ahead) ||
    (/[\p{L}\p{N}/\\_:@&=]/u.test(after) && tokens[i + 1]?.text !== ":")
  )
}
