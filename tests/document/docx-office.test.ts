import {expect, it} from "vitest"
import {changesOf} from "../support/changes-of.ts"
import {writeDocx, writeTrackedDocx} from "../../src/document/docx-write.ts"
import {readMarkdown} from "../../src/document/markdown.ts"
import {reversed} from "../support/docx.ts"
import {convertByOffice} from "../support/office.ts"

const facts = {title: "The title", date: new Date("2026-03-04T05:06:07Z")}
const before = readMarkdown(
  "# Head\n\nThe budget speaks of **ten** dead[^1].\n\nBack to top\n\nOne part. Another part.\n\n1. a\n2. b\n\n| x | y |\n|-|-|\n| one | two |\n\n[^1]: A note.\n"
)
const after = readMarkdown(
  "# Head\n\nThe toll speaks of **ten** dead[^1].\n\nOne part.\n\nAnother part.\n\n1. a\n2. b\n3. c\n\n| x | y |\n|-|-|\n| one | three |\n| p | q |\n\n[^1]: A note.\n"
)
const changes = changesOf(before, after).map((change, i) =>
  i === 0 ? {...change, rule: "it/false-friends/bilancio"} : change
)

it("LibreOffice opens Word files, and has their changes as its own", () => {
  const tracked = writeTrackedDocx({before, after, changes}, facts)
  const found = convertByOffice(
    {
      clean: writeDocx(after, facts),
      old: writeDocx(before, facts),
      tracked,
      rejected: reversed(tracked)
    },
    "fodt"
  )
  const fodt = found["tracked"] ?? ""
  const texts = (kind: "deletion" | "insertion") =>
    idsOf(fodt, kind)
      .map(id => textOf(marked(fodt, id)))
      .filter(text => text !== "")
  expect(texts("deletion")).toEqual(["budget", "Back to top", "one", "two"])
  expect(texts("insertion")).toEqual(["toll", "c", "one", "three", "p", "q"])
  expect(new Set(fodt.match(/<dc:creator>.*?<\/dc:creator>/g))).toEqual(
    new Set(["<dc:creator>Cleancopy</dc:creator>", "<dc:creator>Editor</dc:creator>"])
  )
  expect(fodt).toContain("<dc:date>2026-03-04T05:06:07</dc:date>")
  // Without the words that were taken out, it is what the clean file is.
  const clean = linesOf(found["clean"])
  expect(linesOf(fodt)).toEqual(clean)
  expect(clean).toContain("Another part.")
  expect(found["clean"]).toMatch(/dead<text:note .*?A note\./s)
  expect(linesOf(found["rejected"])).toEqual(linesOf(found["old"]))
}, 180_000)

const textOf = (xml: string) => xml.replace(/<[^>]*>/g, "").trim()

// The ids of the tracked changes of a kind.
function idsOf(fodt: string, kind: "deletion" | "insertion"): readonly string[] {
  const regions = fodt.matchAll(/<text:changed-region .*?text:id="(.*?)">\s*<text:(\w+)>/gs)
  return [...regions].flatMap(([, id = "", name]) => (name === kind ? [id] : []))
}

// What stands between the signs of a tracked change.
function marked(fodt: string, id: string): string {
  const sign = (end: string) => `<text:change-${end} text:change-id="${id}"/>`
  return fodt.slice(fodt.indexOf(sign("start")), fodt.indexOf(sign("end")))
}

// The lines of text, as they read when every change is accepted.
function linesOf(fodt = ""): readonly string[] {
  const body = /<office:text.*<\/office:text>/s.exec(fodt)?.[0] ?? ""
  const accepted = idsOf(fodt, "deletion").reduce(
    (xml, id) => xml.replace(marked(xml, id), ""),
    body
  )
  return accepted
    .replace(/<text:tracked-changes.*?<\/text:tracked-changes>/gs, "")
    .replace(/<text:(?:p|h)(?: [^>]*)?\/>/g, "")
    .split(/<\/text:[ph]>/)
    .map(textOf)
    .filter(line => line !== "")
}
