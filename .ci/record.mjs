// Counts what each rule does on measured texts and writes the table that is kept with the packs:
// rules/record.json, {rule: [fired, right, human]}: how often it fired on annotated machine
// translations, how often on a place that the annotators marked, how often on text people wrote.
//   npm run build:node && npm run measure
import {readFileSync, writeFileSync} from "node:fs"
import {fileURLToPath} from "node:url"
import {languages, openLinter} from "cleancopy"

const shared = new URL("../../shared/", import.meta.url)
const read = path => readFileSync(new URL(path, shared), "utf8")
const known = languages.map(({code}) => code)

const mission = JSON.parse(read("articles/hajin.gold.json"))
const nth = (text, quote, n) => {
  let at = -1
  while (n-- > 0) at = text.indexOf(quote, at + 1)
  return at
}
const articles = [
  ...JSON.parse(read("measure/data/articles.dev.json")),
  {lang: mission.source_language, text: read(`articles/${mission.text}`), spans: mission.spans}
]
const paragraphs = text => {
  const lines = text.split("\n").filter(Boolean)
  return lines.flatMap((_, i) => (i % 5 === 0 ? [lines.slice(i, i + 5).join("\n\n")] : []))
}
const native = [
  ...JSON.parse(read("measure/data/clean.json")).map(({text}) => text),
  ...paragraphs(read("corpora/native.txt"))
]
const human = Object.fromEntries(
  ["ru", "uk", "de", "cs"].map(lang => [lang, paragraphs(read(`corpora/human.${lang}.txt`))])
)

const record = {}
const note = (rule, index) => {
  record[rule] ??= [0, 0, 0]
  record[rule][index]++
}
for (const {lang, text, spans} of articles) {
  const places = spans.map(span => {
    const from = span.from ?? span.start ?? nth(text, span.quote, span.occurrence ?? 1)
    return {from, to: from + span.quote.length}
  })
  const linter = await openLinter({from: known.includes(lang) ? lang : "en"})
  for (const {rule, from, to} of await linter.lint(text, {suspect: true})) {
    note(rule, 0)
    if (places.some(place => from < place.to && place.from < to)) note(rule, 1)
  }
}
// On text by people a rule counts once, whatever language is chosen.
for (const lang of known) {
  const linter = await openLinter({from: lang})
  const own = rule => rule.startsWith(`${lang}/`) || lang === known[0]
  for (const text of [...native, ...(human[lang] ?? [])]) {
    for (const {rule} of await linter.lint(text, {suspect: true})) if (own(rule)) note(rule, 2)
  }
}
const rows = Object.entries(record)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, counts]) => `  ${JSON.stringify(rule)}: ${JSON.stringify(counts)}`)
writeFileSync(
  fileURLToPath(new URL("../rules/record.json", import.meta.url)),
  `{\n${rows.join(",\n")}\n}\n`
)
const [fired, right, onHuman] = Object.values(record).reduce(
  (sum, counts) => sum.map((n, i) => n + counts[i]),
  [0, 0, 0]
)
console.log(
  `${rows.length} rules fired: ${fired} times on translations, ${right} right; ${onHuman} times on human text`
)
