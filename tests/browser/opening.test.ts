import {readFileSync} from "node:fs"
import {readFile} from "node:fs/promises"
import type {Page} from "playwright-core"
import {strToU8, zipSync} from "fflate"
import {afterEach, describe, expect, it} from "vitest"
import {articleText, checked, openText, servedApp, type Opened} from "../support/browser.ts"
import {
  deleted,
  inserted,
  item,
  noteReference,
  para,
  run,
  table,
  wordFile
} from "../support/word-file.ts"

const app = servedApp()
let opened: Opened
afterEach(async () => {
  expect(opened.faults).toEqual([])
  await opened.context.close()
})

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")
const utf8 = (text: string) => Buffer.from(text)

interface Given {
  readonly name: string
  readonly buffer: Uint8Array
}

/** Choose files in the dialog that opens articles. */
async function choose(page: Page, files: readonly Given[]): Promise<void> {
  await page.keyboard.press("ControlOrMeta+o")
  const list = files.map(({name, buffer}) => ({
    name,
    mimeType: "",
    buffer: Buffer.from(buffer)
  }))
  await page.locator("input[type=file]").setInputFiles(list)
}

/** Open files that can be read. */
async function openFiles(files: readonly Given[]): Promise<Page> {
  opened = await app.open()
  await choose(opened.page, files)
  await opened.page.getByRole("dialog").waitFor({state: "detached"})
  await checked(opened.page)
  return opened.page
}

/** Paste into a field what the clipboard would hold. */
async function paste(page: Page, selector: string, html: string, text: string): Promise<void> {
  await page.locator(selector).evaluate(
    (element, {html, text}) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData("text/html", html)
      clipboardData.setData("text/plain", text)
      element.dispatchEvent(
        new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true})
      )
    },
    {html, text}
  )
}

async function openPasted(html: string): Promise<Page> {
  opened = await app.open()
  const {page} = opened
  await page.keyboard.press("ControlOrMeta+o")
  await paste(page, ".paste-box", html, "as plain text")
  await page.getByRole("dialog").waitFor({state: "detached"})
  await checked(page)
  return page
}

/** The article as Markdown, as it would be saved. */
async function markdown(page: Page): Promise<string> {
  await page.keyboard.press("ControlOrMeta+s")
  const saved = page.waitForEvent("download")
  await page.getByRole("button", {name: "Save file"}).click()
  const text = await readFile(await (await saved).path(), "utf8")
  await page.keyboard.press("Escape")
  return text
}

const list = `- A ferry in the morning
  - for the pupils
  - for the **commuters**
- A doctor on the island`

describe("pasted", () => {
  it("from Word, lists are lists, a table is a table, and a note is a note", async () => {
    const page = await openPasted(fixture("clipboard/word.html"))
    expect(await markdown(page)).toBe(`# The ferry that does not sail

The company has **resumed to negotiate** with the *islanders*, says the [mayor](https://example.org/mayor).[^1]

**Bold by style** and ~~struck~~.

## What they ask

${list}

Then, in this order:

1. the pier
2. the road

| **Year** | **Passengers** |
| - | - |
| 2016 | 12,400 |

The next meeting is foreseen for Monday.

[^1]: In a letter to the *Gazette*.
`)
  })

  it("from Word on the web, levels and headings are told", async () => {
    const page = await openPasted(fixture("clipboard/word-online.html"))
    expect(await markdown(page)).toBe(`## What they ask

The company has **resumed to negotiate**.

- A ferry in the morning
  - for the pupils
- A doctor on the island

Nothing more.
`)
  })

  it("from Google Docs, only what is bold is bold", async () => {
    const page = await openPasted(fixture("clipboard/google-docs.html"))
    expect(await markdown(page)).toBe(`# The ferry that does not sail

The company has **resumed to negotiate** with the *islanders*, says the [mayor](https://example.org/mayor).

${list}

## In figures

| **Year** | **Passengers** |
| - | - |
| 2016 | 12,400 |

The next meeting is foreseen for Monday.
`)
  })

  it("from a CMS, boxes and classes are gone and the text is whole", async () => {
    const page = await openPasted(fixture("clipboard/cms.html"))
    const text = await markdown(page)
    expect(text).toContain(list)
    expect(text).toContain("![The pier](https://example.org/pier.jpg)\n\nThe pier in winter.")
    expect(text).toContain("> We wait since months.\n>\n> The mayor")
    expect(text).toContain("| Year | Passengers |\n| - | - |\n| 2016 | 12,400 |")
    expect(text).toContain("[mayor](https://example.org/mayor).[^1]")
    expect(text).toContain("[^1]: In a letter to the *Gazette*.")
    expect(text).not.toContain("↩")
  })

  it("into the article, a list of Word is one too, and one step to undo", async () => {
    opened = await app.open()
    const {page} = opened
    await openText(opened, "# A head\n\nThe end.\n")
    await page.locator(".ProseMirror p").click()
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    await paste(page, ".ProseMirror", fixture("clipboard/word.html"), "as plain text")
    expect(await page.locator(".ProseMirror li li").allInnerTexts()).toEqual([
      "for the pupils",
      "for the commuters"
    ])
    expect(await page.locator(".ProseMirror td").count()).toBe(4)
    await page.keyboard.press("ControlOrMeta+z")
    expect(await page.locator(".ProseMirror li").count()).toBe(0)
  })
})

describe("a saved page", () => {
  const chip = (page: Page, name: string | RegExp) => page.getByRole("button", {name})
  const saved = () => openFiles([{name: "page.html", buffer: utf8(fixture("pages/saved.html"))}])

  it("opens as its article: menus and footers are left out, what stands in it is not", async () => {
    const page = await saved()
    const text = await articleText(page)
    expect(await page.locator(".ProseMirror h1").innerText()).toBe("The ferry that does not sail")
    for (const part of [
      "For the third week",
      "In the bar of the square",
      "12,400",
      "until the works"
    ])
      expect(text).toContain(part)
    for (const part of ["Sport", "Most read", "All rights reserved", "We use cookies"])
      expect(text).not.toContain(part)
    expect(await page.locator(".ProseMirror td, .ProseMirror th").count()).toBe(6)
  })

  it("has its furniture above it, to be taken out and put back piece by piece", async () => {
    const page = await saved()
    const before = await articleText(page)
    const chips = page.getByRole("list", {name: "Parts of the page"}).getByRole("button")
    const names = (await chips.allInnerTexts()).map(name => name.replace(/^Take out:\s*/, ""))
    expect(names).toEqual([
      "Kicker\nIslands",
      "Byline\nBy Anna Rossi",
      "Share bar\nFacebook Twitter WhatsApp",
      expect.stringContaining("Caption\nThe pier in winter"),
      expect.stringContaining("Read also\nThe bridge"),
      expect.stringContaining("Tags\nislands"),
      "Invitation\nSubscribe to our newsletter"
    ])
    await chip(page, /^Take out: Read also/).click()
    await chip(page, /^Take out: Byline/).click()
    expect(await articleText(page)).not.toContain("The bridge that nobody wanted")
    expect(await articleText(page)).not.toContain("Anna Rossi")
    await chip(page, /^Put back: Read also/).click()
    await chip(page, /^Put back: Byline/).click()
    expect(await articleText(page)).toBe(before)
  })

  it("is rid of all of it at once, which is one step to undo and kept", async () => {
    const page = await saved()
    const before = await articleText(page)
    await page.getByRole("button", {name: "Take out all 7"}).click()
    const text = await articleText(page)
    expect(text.startsWith("The ferry that does not sail")).toBe(true)
    expect(text).not.toMatch(/Islands|Facebook|Read also|Tags:|Subscribe/)
    await page.getByText("saved", {exact: true}).waitFor()
    await app.reload(opened)
    expect(await articleText(page)).toBe(text)
    expect(await chip(page, /^Put back: /).count()).toBe(7)
    await page.getByRole("button", {name: "Put back", exact: true}).click()
    expect(await articleText(page)).toBe(before)
    await page.locator(".ProseMirror").focus()
    await page.keyboard.press("ControlOrMeta+z")
    expect(await articleText(page)).toBe(text)
  })

  it("comes back at its place though the text around it was changed", async () => {
    const page = await saved()
    await chip(page, /^Take out: Read also/).click()
    await page.locator(".ProseMirror p", {hasText: "In the bar"}).click()
    await page.keyboard.press("Home")
    await page.keyboard.type("Meanwhile ")
    await chip(page, /^Put back: Read also/).click()
    const text = await articleText(page)
    expect(text).toMatch(/than those of the island\.\s+Read also\s+The bridge/)
    expect(text).toMatch(/A school for nine pupils\s+“We wait/)
  })

  it("of few words opens too, for which Readability tries again and again", async () => {
    const page = await openFiles([
      {
        name: "page.html",
        buffer: utf8(
          `<!doctype html><html><body><nav><a href="/">Home</a></nav><div class="comment"><p>The ferry does not sail, they say, and nobody knows why.</p><img alt="pier"><noscript><img src="a.jpg"></noscript></div></body></html>`
        )
      }
    ])
    expect(await articleText(page)).toContain("The ferry does not sail, they say")
  })

  it("can be opened whole, if the article was not what was found", async () => {
    const page = await saved()
    await page.getByRole("button", {name: "Open the whole page"}).click()
    await expect.poll(() => articleText(page)).toContain("A storm comes from the south")
    expect(await articleText(page)).toContain("In the bar of the square")
  })

  it("has no note any more once that is closed", async () => {
    const page = await saved()
    await page.getByRole("button", {name: "Close this note"}).click()
    expect(await page.locator(".arrival").count()).toBe(0)
    await page.getByText("saved", {exact: true}).waitFor()
    await app.reload(opened)
    expect(await page.locator(".arrival").count()).toBe(0)
    expect(await articleText(page)).toContain("Anna Rossi")
  })
})

describe("a Word file", () => {
  const body = [
    para(run("The ferry that does not sail"), "Title"),
    para(
      run("The company has ") +
        run("resumed to negotiate", "<w:b/>") +
        inserted(" with the islanders") +
        deleted(" with nobody") +
        run(".") +
        noteReference
    ),
    para(run("What they ask"), "Heading2"),
    item(run("A ferry in the morning"), 1),
    item(run("for the pupils"), 1, 1),
    item(run("A doctor"), 1),
    item(run("the pier"), 2),
    item(run("the road"), 2),
    table([
      ["Year", "Passengers"],
      ["2016", "12,400"]
    ])
  ].join("")

  it("comes in with headings, lists, tables and notes, its changes as Word shows them", async () => {
    const page = await openFiles([{name: "ferry.docx", buffer: wordFile(body, "In a letter.")}])
    expect(await markdown(page)).toBe(`# The ferry that does not sail

The company has **resumed to negotiate** with the islanders.[^1]

## What they ask

- A ferry in the morning
  - for the pupils
- A doctor

1. the pier
2. the road

| Year | Passengers |
| - | - |
| 2016 | 12,400 |

[^1]: In a letter.
`)
  })

  it("says that it is being read, and fetches its reader only then", async () => {
    opened = await app.open()
    const {page} = opened
    const asked: string[] = []
    page.on("request", request => asked.push(request.url()))
    await page.evaluate(() => {
      const said: string[] = []
      const look = () =>
        said.push(document.querySelector(".open-reading")?.textContent ?? "nothing")
      new MutationObserver(look).observe(document.body, {childList: true, subtree: true})
      Object.assign(window, {said})
    })
    await choose(page, [{name: "ferry.docx", buffer: wordFile(body)}])
    await page.getByRole("dialog").waitFor({state: "detached"})
    expect(await page.evaluate("said")).toContain("Reading “ferry.docx” …")
    expect(asked.some(url => url.includes("word-file"))).toBe(true)
  })
})

describe("several files", () => {
  const three: readonly Given[] = [
    {name: "one.md", buffer: utf8("# One\n\nThe first.\n")},
    {name: "two.doc", buffer: utf8("x")},
    {name: "three.txt", buffer: utf8("The third of the articles.")},
    {name: "four.docx", buffer: wordFile(para(run("Four"), "Title") + para(run("The fourth.")))}
  ]

  it("are all kept, the first is shown, and it is said which could not be read", async () => {
    const page = await openFiles(three)
    expect(await articleText(page)).toContain("The first.")
    const note = page.getByRole("complementary", {name: "What came in"})
    expect(await note.innerText()).toContain("3 articles opened")
    expect(await note.innerText()).toContain("1 file could not be")
    expect(await note.innerText()).toContain("“two.doc” is an old Word file")
    await page.keyboard.press("ControlOrMeta+Shift+l")
    const kept = page.locator(".row-open")
    await expect.poll(() => kept.count()).toBe(3)
    expect((await kept.allInnerTexts()).toSorted()).toEqual([
      "Four",
      "One",
      "The third of the articles."
    ])
    await page.getByRole("button", {name: "Four", exact: true}).click()
    await expect.poll(() => articleText(page)).toContain("The fourth.")
  })

  it("can be dropped anywhere", async () => {
    opened = await app.open()
    const {page} = opened
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(["# Alpha\n\nThe first.\n"], "a.md"))
      dataTransfer.items.add(new File(["# Beta\n\nThe second.\n"], "b.md"))
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(
          new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true})
        )
    })
    await expect.poll(() => articleText(page)).toContain("The first.")
    await page.getByText("2 articles opened").waitFor()
  })
})

describe("what nobody sees", () => {
  const source =
    "# The fer\u00ADry\n\nThe troops\u00A0left the is\u200Bland,\u00A0\u00A0they say. It costs 90\u00A0euros.\n"
  const clean = "# The ferry\n\nThe troops left the island, they say. It costs 90\u00A0euros.\n"

  it("is taken out of what is opened, said, and put back if wanted", async () => {
    const page = await openFiles([{name: "a.md", buffer: utf8(source)}])
    await page.getByText("5 invisible characters removed.").waitFor()
    expect(await markdown(page)).toBe(clean)
    await page.getByRole("button", {name: "Undo", exact: true}).last().click()
    await page.getByText("invisible characters removed").waitFor({state: "detached"})
    expect(await markdown(page)).toBe(source)
  })

  it("is listed among the changes with its reason, and nothing else is", async () => {
    const page = await openFiles([{name: "a.md", buffer: utf8(source)}])
    await page.getByRole("tab", {name: /Changes/}).click()
    const rows = page.locator(".change")
    await expect.poll(() => rows.count()).toBe(4)
    for (const text of await rows.allInnerTexts()) expect(text).toContain("nobody sees")
  })
})

it("what cannot be read gets a clear word, and nothing else happens", async () => {
  const bomb = zipSync({"word/document.xml": new Uint8Array(51_000_000)})
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["old.doc", utf8("x"), "“old.doc” is an old Word file"],
    ["a.pdf", utf8("%PDF-1.4"), "a PDF file"],
    ["a.odt", utf8("x"), "OpenDocument"],
    ["a.rtf", utf8("{\\rtf1}"), "RTF"],
    ["a.txt", Buffer.from([0, 1, 2, 3]), "not readable as text"],
    ["a.md", utf8(" \n"), "is empty"],
    ["a.html", utf8("<!doctype html><body><script>1</script></body>"), "No text was found"],
    ["broken.docx", wordFile(para(run("x"))).slice(0, 400), "is damaged"],
    ["secret.docx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "password"],
    ["odd.docx", zipSync({"word/document.xml": strToU8("<w:document")}), "“odd.docx” is damaged"],
    ["bomb.docx", bomb, "more than 50 MB"]
  ]
  opened = await app.open()
  const {page} = opened
  const before = await articleText(page)
  const alert = page.getByRole("alert")
  for (const [name, buffer, word] of cases) {
    await choose(page, [{name, buffer}])
    await expect.poll(() => alert.innerText(), {message: name}).toContain(word)
    expect(await page.locator(".kept-article").count()).toBe(0)
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({state: "detached"})
    expect(await articleText(page)).toBe(before)
  }
})

it("what was typed is there after a reload in the middle of typing", async () => {
  const page = await openFiles([{name: "a.md", buffer: utf8("# One\n\nThe first.\n")}])
  await page.locator(".ProseMirror p").click()
  await page.keyboard.press("End")
  await page.keyboard.type(" And more of it")
  await page.reload()
  await checked(page)
  expect(await articleText(page)).toContain("The first. And more of it")
  await page.locator(".ProseMirror p").click()
  await page.keyboard.press("End")
  await page.keyboard.type(", and the end.")
  await page.reload()
  await checked(page)
  expect(await articleText(page)).toContain("The first. And more of it, and the end.")
})
