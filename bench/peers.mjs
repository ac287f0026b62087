// An article of 2,000 words from text to diagnostics, against the peers: each cold in a process of
// its own, from its first import; and warm, in turns, in one.
import {execFileSync} from "node:child_process"
import {fileURLToPath} from "node:url"
import {article, median, row, time} from "./article.mjs"

const makers = {
  async cleancopy() {
    const {openLinter} = await import("../dist/node/library.js")
    const linter = await openLinter({from: "it"})
    return text => linter.lint(text)
  },
  async "harper.js"() {
    const {LocalLinter} = await import("harper.js")
    const {binary} = await import("harper.js/binary")
    const linter = new LocalLinter({binary})
    await linter.setup?.()
    return text => linter.lint(text)
  },
  async retext() {
    const [{retext}, ...plugins] = await Promise.all(
      [
        "",
        "-equality",
        "-indefinite-article",
        "-intensify",
        "-passive",
        "-redundant-acronyms",
        "-repeated-words",
        "-simplify"
      ].map(name => import(`retext${name}`))
    )
    const processor = plugins.reduce((chain, plugin) => chain.use(plugin.default), retext())
    return async text => (await processor.process(text)).messages
  },
  async textlint() {
    const {createLinter} = await import("textlint")
    const {TextlintKernelDescriptor} = await import("@textlint/kernel")
    const [text, terminology, good] = await Promise.all([
      import("@textlint/textlint-plugin-text"),
      import("textlint-rule-terminology"),
      import("textlint-rule-write-good")
    ])
    const plain = module => module.default?.default ?? module.default ?? module
    const linter = createLinter({
      descriptor: new TextlintKernelDescriptor({
        plugins: [{pluginId: "text", plugin: plain(text), options: {}}],
        filterRules: [],
        rules: [
          {ruleId: "terminology", rule: plain(terminology), options: {}},
          {ruleId: "write-good", rule: plain(good), options: {}}
        ]
      })
    })
    return async source => (await linter.lintText(source, "article.txt")).messages
  },
  async "write-good"() {
    const {default: writeGood} = await import("write-good")
    return text => writeGood(text)
  }
}
const bars = {"harper.js": 10, retext: 10, textlint: 10, "write-good": 3}

if (process.argv[2]) {
  const text = article(2000).join("\n\n")
  const cold = await time(async () => (await makers[process.argv[2]]())(text))
  process.stdout.write(String(cold))
} else await compare()

async function compare() {
  const self = fileURLToPath(import.meta.url)
  const names = Object.keys(makers)
  const cold = Object.fromEntries(names.map(name => [name, []]))
  const warm = Object.fromEntries(names.map(name => [name, []]))
  for (let run = 0; run < 3; run++) {
    for (const name of names) {
      cold[name].push(Number(execFileSync(process.execPath, [self, name], {encoding: "utf8"})))
    }
  }
  const linters = {}
  for (const name of names) linters[name] = await makers[name]()
  // Engines need some ten runs until a program is as fast as it gets.
  for (let run = 0; run < 25; run++) {
    const text = article(2000, run * 7).join("\n\n")
    for (const name of names) {
      const ms = await time(() => linters[name](text))
      if (run >= 10) warm[name].push(ms)
    }
  }
  for (const [kind, times] of Object.entries({cold, warm})) {
    console.log(`\n2,000 words from text to diagnostics, ${kind}; times of Cleancopy`)
    const own = median(times.cleancopy)
    for (const name of names) {
      const bar = bars[name] ? `bar: ${bars[name]}` : ""
      row(name, median(times[name]), median(times[name]) / own, bar)
    }
  }
}
