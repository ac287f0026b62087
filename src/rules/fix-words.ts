import {decapitalise} from "../text/case.ts"
import {inflect, inForm, type FormName, type PartOfSpeech} from "../text/inflect.ts"
import {isCapitalised, isInitials} from "../text/name.ts"
import type {SegmentedBlock, Token} from "../text/segment.ts"
import type {FixContext} from "./build-fix.ts"
import type {Reading} from "./word-table.ts"
import type {FixForm, FixPart} from "./fix-template.ts"
import type {SlotWord} from "./matcher.ts"
import type {Hit} from "./find-hits.ts"

/**
 * A `~word` of a fix in the form of its partner in the text. A word that
 * replaces itself stays as it stands.
 */
export function wordText(
  {block, tagOf}: FixContext,
  slot: SlotWord | null,
  {word, pos}: FixPart & {readonly type: "forms"}
): string {
  if (!slot) return word
  const {token, readings} = slot
  if (readings.some(([lemma]) => lemma === word)) return lowered(block, token, tagOf)
  const asked = pos ?? partOfSpeech(readings, () => tagOf(token))
  const forms = readings.filter(reading => reading[1] === asked).map(reading => reading[2])
  const form = formOf(block, token, forms) ?? readings[0]?.[2] ?? "base"
  if (word === "be") return beForm(form, isBaseWanted(block, token))
  return inflect(word, asked).find(f => f.form === form)?.text ?? word
}

// One spelling can be several forms: *set* is base, past and participle.
function formOf(
  block: SegmentedBlock,
  token: number,
  forms: readonly FormName[]
): FormName | undefined {
  if (!forms.includes("past")) return forms[0]
  if (forms.includes("base") && isBaseWanted(block, token)) return "base"
  return forms.includes("participle") && isParticiple(block, token) ? "participle" : "past"
}

const wantsBase =
  /^(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|don't|doesn't|didn't|let|cannot|'ll)$/

function isBaseWanted({tokens}: SegmentedBlock, token: number): boolean {
  return wantsBase.test(tokens[token - 1]?.form ?? "")
}

// “They remain” is “they are”, and “to remain” is “to be”.
function beForm(form: FormName, baseWanted: boolean): string {
  if (form === "base") return baseWanted ? "be" : "are"
  return inForm("be", form, true)
}

function partOfSpeech(readings: readonly Reading[], tagged: () => string): PartOfSpeech {
  const possible = new Set(readings.map(reading => reading[1]))
  const first = readings[0]?.[1] ?? "noun"
  if (possible.size === 1) return first
  const tag = tagged()
  const past = readings.some(reading => reading[2] === "past")
  if (tag === "VERB" || tag === "AUX") return possible.has("verb") ? "verb" : first
  if (possible.has("noun") && !past) return "noun"
  return possible.has("verb") ? "verb" : first
}

const auxiliaries =
  /^(?:have|has|had|having|be|been|being|is|are|was|were|am|get|gets|got|getting|'ve|'re)$/
const between =
  /^(?:not|already|also|never|just|still|only|recently|then|again|yet|all|both|since|ever|so|far|now)$|ly$/

// After have, be and get, adverbs between, or before “by”.
function isParticiple({tokens}: SegmentedBlock, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 5; k--) {
    const {form} = tokens[k] as Token
    if (auxiliaries.test(form)) return true
    if (!between.test(form)) break
  }
  return tokens[i + 1]?.form === "by"
}

/** What a part of the match found, perhaps in another form; nothing when it was not there. */
export function partText(
  {block, tagOf}: FixContext,
  hit: Hit,
  {name, form}: FixPart & {readonly type: "part"}
): string {
  const {captures} = hit.line.line.program
  const index = captures.findIndex(capture => capture.name === name)
  const span = hit.captures[index]
  if (!span) return ""
  const [from, to] = span
  const last = block.tokens[to - 1] as Token
  const text =
    lowered(block, from, tagOf) + block.text.slice((block.tokens[from] as Token).to, last.to)
  if (form === null) return text
  return inFixForm(text, form, captures[index]?.verb ?? false)
}

// A word that leaves the sentence's start loses the capital it has from there, unless it is a name.
function lowered({tokens}: SegmentedBlock, i: number, tagOf: (token: number) => string): string {
  const token = tokens[i] as Token
  if (!token.first || !isCapitalised(token) || isInitials(token) || tagOf(i) === "PROPN")
    return token.text
  return decapitalise(token.text)
}

function inFixForm(text: string, form: FixForm, verb: boolean): string {
  if (form === "english") return text.replace(/[.,]/g, sign => (sign === "." ? "," : "."))
  if (form === "ordinal") return ordinal(text)
  if (form === "clock") return clock(text)
  // Of several words the last noun or the first verb changes.
  const words = text.split(" ")
  const changes = verb ? 0 : words.length - 1
  return words
    .map((word, i) => (i === changes ? inForm(word, form, isVerbForm(form, verb)) : word))
    .join(" ")
}

function isVerbForm(form: FormName, verb: boolean): boolean {
  return verb || /^(?:base|s|ing|past|participle)$/.test(form)
}

function ordinal(text: string): string {
  const number = Number(text)
  if (!Number.isInteger(number)) return text
  const teens = number % 100 > 10 && number % 100 < 14
  return `${text}${teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`
}

// 16.30 is 4:30 p.m., 24 is 12 a.m.
function clock(text: string): string {
  const [, hours, minutes = "00"] = /^(\d{1,2})(?:\.(\d\d))?$/.exec(text) ?? []
  if (hours === undefined) return text
  const hour = Number(hours)
  const half = hour % 24 < 12 ? "a.m." : "p.m."
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes === "00" ? "" : `:${minutes}`} ${half}`
}
