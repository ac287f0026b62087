// What the command line gets through, from its start to its end: many articles by one thread and by
// all, plain text and Markdown; and what room it needs, for 10,000 articles and for one of 100 MB.
import {spawn} from "node:child_process"
import {createHash} from "node:crypto"
import {
  createWriteStream,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import {availableParallelism, tmpdir} from "node:os"
import {join} from "node:path"
import {pipeline} from "node:stream/promises"
import {article} from "./article.mjs"

const folder = mkdtempSync(join(tmpdir(), "cleancopy-bench-"))
const program = new URL("../dist/node/main.js", import.meta.url).pathname
const short = process.argv.includes("--short")
const bars = {md: 12, txt: 60}

try {
  await throughput(short ? 60 : 300)
  await room()
} finally {
  rmSync(folder, {recursive: true})
}

async function throughput(count) {
  console.log(`\n${count} articles of 2,000 words by the command line, in MB a minute`)
  for (const [ending, bar] of Object.entries(bars)) {
    const paths = Array.from({length: count}, (_, i) => write(`${i}.${ending}`, i, ending))
    const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0)
    const sums = []
    for (const threads of [1, availableParallelism()]) {
      const {ms, cpu, sum} = await lint(["--threads", String(threads), ...paths])
      sums.push(sum)
      const rate = time => (bytes / 1e6 / (time / 60_000)).toFixed(1).padStart(8)
      const what = `${ending.padEnd(4)} ${threads} thread${threads === 1 ? " " : "s"}`
      console.log(`${what} ${rate(ms)}, a core${rate(cpu)}   bar: ${bar} a core`)
    }
    console.log(sums[0] === sums[1] ? "     the same results" : "     RESULTS DIFFER")
  }
}

// Links to a few articles are as good as articles: each is read and linted by itself.
async function room() {
  console.log("\nmost room needed, in MB")
  const own = Array.from({length: 50}, (_, i) => write(`own${i}.txt`, i, "txt"))
  for (const count of short ? [100, 1000] : [100, 1000, 10_000]) {
    const paths = Array.from({length: count}, (_, i) => {
      const path = join(folder, `many${count}-${i}.txt`)
      linkSync(own[i % own.length], path)
      return path
    })
    const {peak} = await lint([
      "--threads",
      "1",
      ...paths.map(path => path.slice(folder.length + 1))
    ])
    console.log(`${count.toLocaleString("en").padStart(7)} articles ${String(peak).padStart(12)}`)
  }
  for (const megabytes of short ? [1, 10] : [1, 10, 100]) {
    const path = join(folder, `long${megabytes}.txt`)
    const text = readFileSync(own[0], "utf8")
    const out = createWriteStream(path)
    await pipeline(
      (function* () {
        // No paragraph twice: what was just linted is known.
        for (let size = 0, i = 0; size < megabytes * 1e6; size += text.length, i++)
          yield `${text.replaceAll("\n\n", ` ${i}.\n\n`)}\n\n`
      })(),
      out
    )
    const {peak, ms} = await lint([path])
    const line = `a file of ${megabytes} MB`.padEnd(17)
    console.log(`${line} ${String(peak).padStart(11)}   ${(ms / 1000).toFixed(0)} s`)
  }
}

function write(name, from, ending) {
  const path = join(folder, name)
  const paragraphs = article(2000, from * 37)
  const marked = paragraphs.map((text, k) => (k % 6 === 0 ? `## ${text}` : `**A** ${text}`))
  writeFileSync(path, (ending === "md" ? marked : paragraphs).join("\n\n"))
  return path
}

// Time from start to end, time on the processor, a sum of what was said, and the most room in MB.
function lint(args) {
  const start = performance.now()
  const said = createHash("sha256")
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, "lint", ...args], {cwd: folder})
    let status = ""
    let stat = ""
    const look = setInterval(() => {
      try {
        const now = readFileSync(`/proc/${child.pid}/status`, "utf8")
        // Once it has ended nothing is said of its room any more.
        if (now.includes("VmHWM")) status = now
        stat = readFileSync(`/proc/${child.pid}/stat`, "utf8")
      } catch {
        // It has ended, or there is no such file on this system.
      }
    }, 20)
    child.stdout.on("data", data => said.update(data))
    child.stderr.pipe(process.stderr)
    child.on("error", reject)
    child.on("close", () => {
      clearInterval(look)
      const peak = Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000)
      const [user = 0, system = 0] = stat
        .slice(stat.lastIndexOf(")") + 2)
        .split(" ")
        .slice(11)
        .map(Number)
      resolve({
        ms: performance.now() - start,
        cpu: (user + system) * 10,
        sum: said.digest("hex"),
        peak
      })
    })
  })
}
