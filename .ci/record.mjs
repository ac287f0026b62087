// Counts what each rule does on measured texts and writes the table that is kept with the packs,
// rules/record.json: {words: {machine, people}, rules: {id: {fired, right, wrong, people}}}.
//   npm run build:node && npm run measure
// fired, on machine translations: annotated articles, annotated and post-edited segments.
// right: it touches a place that an annotator marked, or a post-editor changed.
// wrong: in an article nobody marked the place; in a segment its fix leads away from the post-edit.
// people: how often it fired on text that people wrote or translated.
import {readFileSync, writeFileSync} from "node:fs"
import {fileURLToPath} from "node:url"
import {fixedText, languages, openLinter} from "cleancopy"
import {distance, tokens} from "../../shared/measure/lib/text.mjs"

const shared = new URL("../../shared/", import.meta.url)
const read = path => readFileSync(new URL(path, shared), "utf8")
const readLines = path =>
  read(path)
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line))
const known = languages.map(({code}) => code)
const touch = (a, b) => a.from < b.to && b.from < a.to

const record = new Map()
function note(rule, ...counts) {
  const row = record.get(rule) ?? {fired: 0, right: 0, wrong: 0, people: 0}
  for (const count of counts) row[count]++
  record.set(rule, row)
}

async function article({lang, text, marks}) {
  for (const finding of await lint(lang, text)) {
    note(finding.rule, "fired", marks.some(mark => touch(finding, mark)) ? "right" : "wrong")
  }
}

async function segment({lang, text, gold, gaps = [], pe}) {
  for (const finding of await lint(lang, text)) {
    const marked =
      gold.some(mark => touch(finding, mark)) ||
      gaps.some(({from, to}) => finding.from <= to && finding.to >= from)
    note(finding.rule, "fired", ...(marked ? ["right"] : []))
    if (pe !== undefined && worsens(finding, text, pe)) note(finding.rule, "wrong")
  }
}

function worsens(finding, text, postEdit) {
  if (finding.fixes.length === 0) return false
  const fixed = fixedText(finding, finding.fixes[0])
  const whole = text.slice(0, finding.from) + fixed + text.slice(finding.to)
  const wanted = tokens(postEdit)
  return distance(tokens(whole), wanted) > distance(tokens(text), wanted)
}

const words = {machine: 0, people: 0}
const countWords = text => text.split(/\s+/).length

const linters = new Map()
async function lint(lang, text) {
  const from = known.includes(lang) ? lang : "en"
  if (!linters.has(from)) linters.set(from, openLinter({from}))
  return (await linters.get(from)).lint(text, {suspect: true})
}

const nth = (text, quote, n) => {
  let at = -1
  while (n-- > 0) at = text.indexOf(quote, at + 1)
  return at
}
const marksOf = (text, spans) =>
  spans.map(({quote, from, start, occurrence}) => {
    const at = from ?? start ?? nth(text, quote, occurrence ?? 1)
    return {from: at, to: at + quote.length}
  })
const mission = JSON.parse(read("articles/hajin.gold.json"))
const articles = [
  ...JSON.parse(read("measure/data/articles.dev.json")),
  {lang: mission.source_language, text: read(`articles/${mission.text}`), spans: mission.spans}
].map(({lang, text, spans}) => ({lang, text, marks: marksOf(text, spans)}))
const segments = ["mlqe-ro", "mlqe-ru", "mlqe-et", "ted", "wmt23"].flatMap(set =>
  readLines(`measure/data/${set}.dev.jsonl`)
)
const paragraphs = text => {
  const lines = text.split("\n").filter(Boolean)
  return lines.flatMap((_, i) => (i % 5 === 0 ? [lines.slice(i, i + 5).join("\n\n")] : []))
}
const native = [
  ...JSON.parse(read("measure/data/clean.json")).map(({text}) => text),
  ...paragraphs(read("corpora/native.txt"))
]
const translators = ["ru", "uk", "de", "cs"]

for (const each of articles) await article(each)
for (const each of segments) await segment(each)
for (const {text} of [...articles, ...segments]) words.machine += countWords(text)
for (const text of native) words.people += countWords(text)
for (const lang of known) {
  // On native English a rule counts once, whatever language is chosen.
  const once = rule => rule.startsWith(`${lang}/`) || lang === known[0]
  for (const text of native) {
    for (const {rule} of await lint(lang, text)) if (once(rule)) note(rule, "people")
  }
}
for (const lang of translators) {
  for (const text of paragraphs(read(`corpora/human.${lang}.txt`))) {
    words.people += countWords(text)
    for (const {rule} of await lint(lang, text)) note(rule, "people")
  }
}

const rows = [...record]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, row]) => `    ${JSON.stringify(rule)}: ${JSON.stringify(row)}`)
writeFileSync(
  fileURLToPath(new URL("../rules/record.json", import.meta.url)),
  `{\n  "words": ${JSON.stringify(words)},\n  "rules": {\n${rows.join(",\n")}\n  }\n}\n`
)
const sum = count => [...record.values()].reduce((all, row) => all + row[count], 0)
console.log(
  `${record.size} rules fired ${sum("fired")} times on machine translations: ${sum("right")} right, ` +
    `${sum("wrong")} wrong; ${sum("people")} times on text by people`
)
