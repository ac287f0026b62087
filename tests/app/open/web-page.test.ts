// @vitest-environment happy-dom
import {readFileSync} from "node:fs"
import {expect, it} from "vitest"
import {readIncoming} from "../../../src/app/open/read-arrival.ts"
import {isWholePage} from "../../../src/app/open/web-page.ts"
import {writeMarkdown} from "../../../src/document/markdown.ts"

const page = (name: string) => readFileSync(`tests/fixtures/pages/${name}.html`, "utf8")
const read = (source: string) => readIncoming({source, format: "html", name: "page.html"})

it("try", async () => {
  const {doc, furniture} = await read(page("saved"))
  console.log(writeMarkdown(doc), furniture.map(({kind, from, to}) => [kind, doc.textBetween(from, to, " ")]))
})
