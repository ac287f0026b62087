import {readFile} from "node:fs/promises"
import {describe, expect, it} from "vitest"
import {
  articleText,
  checked,
  expectFlags,
  flagged,
  openText,
  servedApp,
  type Opened
} from "../support/browser.ts"

const app = servedApp()

// A report of the kind the app is for, in words of its own.
const report = `# The rebels resume the offensive in the valley

The army has resumed to advance towards the village, where are ongoing violent clashes.

The budget speaks of many dead and injured. Troops carry out in-depth research to uncover **dormant cells** and weapons.

There are no official confirmations. The goal is to prevent militants trying to flee.

Back To Top
`

async function opened(text: string, options?: Parameters<typeof app.open>[0]): Promise<Opened> {
  const page = await app.open(options)
  await openText(page, text)
  return page
}

async function markdown({page}: Opened): Promise<string> {
  await page.keyboard.press("ControlOrMeta+s")
  const saved = page.waitForEvent("download")
  await page.getByRole("button", {name: "Save file"}).click()
  return readFile(await (await saved).path(), "utf8")
}

const flag = ({page}: Opened, text: string) =>
  page.locator(".ProseMirror .flag", {hasText: text}).first()
const card = ({page}: Opened) => page.getByRole("dialog")

describe("the first sight", () => {
  it("is the editor at work on a sample, with findings, and no fault", async () => {
    const {page, faults} = await app.open()
    await expect.poll(() => flagged(page)).not.toEqual([])
    expect(await page.getByText("A sample, as a machine put it into English.").isVisible()).toBe(
      true
    )
    expect(await page.getByRole("button", {name: "Paste or open your own"}).isVisible()).toBe(true)
    expect(faults).toEqual([])
  })
})

describe("the first findings", () => {
  it("come while all other rules are still on their way", async () => {
    const {page, context} = await app.open({serviceWorkers: "block"})
    await context.route(/-(?:words|rest)-[\w-]+\.js$/, () => undefined)
    await page.reload()
    await expect
      .poll(async () => (await flagged(page)).length, {timeout: 20_000})
      .toBeGreaterThan(10)
    expect(await page.locator(".foot").innerText()).not.toMatch(/checked/)
  })
})

describe("the screen", () => {
  it.each([
    [1440, 900],
    [1024, 768],
    [720, 450],
    [390, 844]
  ])("is filled and never wider than %i × %i, however short the article", async (width, height) => {
    const it = await opened("# Short\n\nThe toll rose.\n", {viewport: {width, height}})
    const box = await it.page.locator(".main").boundingBox()
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(height)
    expect(await it.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
  it("never scrolls as a whole, however long the list of findings", async () => {
    const it = await opened(
      "The budget speaks of ten dead. They resumed to advance.\n\n".repeat(60)
    )
    expect(await it.page.evaluate(() => document.documentElement.scrollHeight)).toBe(900)
  })
})

describe("an article is cleared by keys", () => {
  it("with F8 and Enter only", async () => {
    const it = await opened(report)
    const before = (await flagged(it.page)).length
    expect(before).toBeGreaterThan(5)
    for (let i = 0; i < before + 3 && (await flagged(it.page)).length > 0; i++) {
      await it.page.keyboard.press("F8")
      await it.page.keyboard.press("Enter")
    }
    await expectFlags(it.page, [])
    const text = await articleText(it.page)
    expect(text).toContain("resumed advancing towards the village")
    expect(text).toContain("The toll speaks of many dead")
    expect(text).toContain("prevent militants from fleeing")
    expect(text).not.toContain("Back To Top")
    expect(it.faults).toEqual([])
  })
  it("Ctrl+Enter applies and goes on, Esc gives the caret back", async () => {
    const it = await opened("The budget speaks of ten dead.\n\nThey resumed to advance.\n")
    await it.page.keyboard.press("F8")
    await card(it).waitFor()
    await it.page.keyboard.press("ControlOrMeta+Enter")
    await expect.poll(() => card(it).getByRole("heading").innerText()).toContain("Wording")
    await it.page.keyboard.press("Escape")
    await card(it).waitFor({state: "detached"})
    await it.page.keyboard.press("End")
    await it.page.keyboard.type(" Here.")
    expect(await articleText(it.page)).toContain(
      "The toll speaks of ten dead.\n\nThey resumed to advance. Here."
    )
  })
  it("a number picks a fix, E takes one's own words", async () => {
    const it = await opened("The budget speaks of ten dead.\n\nIn parallel, the talks went on.\n")
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("e")
    await it.page.keyboard.press("ControlOrMeta+a")
    await it.page.keyboard.type("count")
    await it.page.keyboard.press("Enter")
    expect(await articleText(it.page)).toContain("The count speaks of ten dead.")
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("2")
    expect(await articleText(it.page)).toContain("Meanwhile, the talks went on.")
  })
  it("Tab is never trapped", async () => {
    const it = await opened("The budget speaks of ten dead.\n")
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("Tab")
    expect(await it.page.evaluate(() => document.activeElement?.closest(".ProseMirror"))).toBeNull()
  })
})

describe("a fix", () => {
  it("inside a bold link keeps bold and link", async () => {
    const it = await opened("It fell. The **[budget](https://a.example/b)** speaks of ten dead.\n")
    await flag(it, "budget").click()
    await card(it).getByRole("button", {name: "toll", exact: true}).click()
    await expectFlags(it.page, [])
    expect(await it.page.locator(".ProseMirror strong a, .ProseMirror a strong").innerText()).toBe(
      "toll"
    )
    expect(await markdown(it)).toBe(
      "It fell. The **[toll](https://a.example/b)** speaks of ten dead.\n"
    )
  })
  it("is one step to undo, which brings the finding back", async () => {
    const it = await opened("The budget speaks of ten dead.\n")
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+End")
    await it.page.keyboard.type(" Yes.")
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("Enter")
    await expectFlags(it.page, [])
    await it.page.keyboard.press("ControlOrMeta+z")
    await expectFlags(it.page, ["budget"])
    expect(await articleText(it.page)).toContain("The budget speaks of ten dead. Yes.")
    await it.page.keyboard.press("ControlOrMeta+Shift+z")
    await expectFlags(it.page, [])
  })
})

describe("no key goes astray", () => {
  const text =
    "The budget speaks of ten dead.\n\nThey resumed to advance.\n\nIn parallel, he left.\n"
  it("a second I ignores the next finding, and the article stays as it is", async () => {
    const it = await opened(text)
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("i")
    await it.page.keyboard.press("i")
    await expect.poll(async () => (await flagged(it.page)).length).toBe(1)
    expect(await articleText(it.page)).toContain(
      "The budget speaks of ten dead.\n\nThey resumed to advance."
    )
  })
  it("Esc in the field for one's own words keeps the focus in the card", async () => {
    const it = await opened(text)
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("e")
    await it.page.keyboard.press("Escape")
    await it.page.keyboard.press("1")
    await expect.poll(() => articleText(it.page)).toContain("The toll speaks of ten dead.")
  })
  it("what is selected is looked for, and typing replaces it", async () => {
    const it = await opened(text)
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("Escape")
    await it.page.keyboard.press("ControlOrMeta+f")
    expect(await it.page.locator(".find-bar input").first().inputValue()).toBe("budget")
    await it.page.keyboard.type("left")
    expect(await it.page.locator(".find-bar input").first().inputValue()).toBe("left")
  })
})

describe("a finding", () => {
  it("goes when its own text is typed into, and stays when the text around it is", async () => {
    const it = await opened("The budget speaks of ten dead. They resumed to advance.\n")
    await expectFlags(it.page, ["budget", "resumed to advance"])
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+Home")
    await it.page.keyboard.type("So ")
    expect(await flagged(it.page)).toContain("budget")
    for (let i = 0; i < 7; i++) await it.page.keyboard.press("ArrowRight")
    await it.page.keyboard.type("x")
    expect(await flagged(it.page)).toEqual(["resumed to advance"])
  })
})

describe("all like this", () => {
  it("shows each sentence first, and is one step to undo", async () => {
    const text =
      "The budget speaks of ten dead.\n\nThe budget talks of two wounded.\n\nThe state budget grew.\n"
    const it = await opened(text)
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("a")
    const review = it.page.getByRole("complementary").or(it.page.locator(".panel"))
    await expect.poll(() => review.first().innerText()).toContain("talks of two wounded")
    await it.page
      .locator(".panel")
      .getByRole("button", {name: /^Fix (?:all|both|2)/})
      .click()
    await expectFlags(it.page, [])
    expect(await articleText(it.page)).toContain("The toll talks of two wounded.")
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+z")
    expect(await articleText(it.page)).toContain(
      "The budget speaks of ten dead.\n\nThe budget talks of two wounded."
    )
  })
  it("fixes all sure ones in one step, quotations left out and counted", async () => {
    const it = await opened(
      "skip to main content\n\nThe the man left. “The the man,” he said.\n\nBack To Top\n"
    )
    const panel = it.page.locator(".panel")
    await expect.poll(() => panel.innerText()).toContain("1 in a quotation left to you")
    await panel.getByRole("button", {name: /^Fix all/}).click()
    await expectFlags(it.page, ["The the"])
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+z")
    expect(await articleText(it.page)).toContain("skip to main content")
  })
})

describe("pasted from a word processor", () => {
  it("bold by style is bold, lists and tables stay, and the page's policy has nothing to complain of", async () => {
    const it = await app.open()
    await it.page.keyboard.press("ControlOrMeta+o")
    const field = it.page.getByRole("textbox", {name: "Paste the translated article here"})
    await field.evaluate(element => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(
        "text/html",
        '<p style="margin:0">One <span style="font-weight:700">bold</span> word.</p><ul><li style="color:red">item</li></ul><table><tr><td style="width:9px">a</td><td>b</td></tr></table>'
      )
      element.dispatchEvent(new ClipboardEvent("paste", {clipboardData, bubbles: true}))
    })
    await it.page.getByRole("dialog").waitFor({state: "detached"})
    await checked(it.page)
    expect(await it.page.locator(".ProseMirror strong").allInnerTexts()).toEqual(["bold"])
    expect(await it.page.locator(".ProseMirror li").innerText()).toBe("item")
    expect(await it.page.locator(".ProseMirror td, .ProseMirror th").count()).toBe(2)
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+End")
    expect(it.faults).toEqual([])
  })
})

describe("a table", () => {
  it("has cells that can be selected together, whenever it came", async () => {
    const it = await opened("One.\n\n| a | b |\n|---|---|\n| c | d |\n")
    const selectTwo = async () => {
      const cell = (text: string) => it.page.locator(".ProseMirror td", {hasText: text})
      await cell("c").dragTo(cell("d"))
      return it.page.locator(".ProseMirror .selectedCell").allInnerTexts()
    }
    await expect.poll(selectTwo).toEqual(["c", "d"])
    await openText(it, "One paragraph of text, and no more.")
    await it.page.evaluate(
      clip => navigator.clipboard.writeText(clip),
      "| e | f |\n|---|---|\n| c | d |\n"
    )
    await it.page.locator(".ProseMirror p").click()
    await it.page.keyboard.press("ControlOrMeta+v")
    await expect.poll(selectTwo).toEqual(["c", "d"])
    expect(it.faults).toEqual([])
  })
})

describe("a long article", () => {
  const text = Array.from({length: 90}, (_, i) => `Line ${i} of it.\n\n`).join("")
  it.each([
    ["ArrowDown", 70],
    ["PageDown", 3],
    ["Control+End", 1],
    ["Shift+PageDown", 2]
  ])("has %s lead where it leads when all of it is laid out", async (key, times) => {
    const it = await opened(text)
    const editor = it.page.locator(".ProseMirror")
    const typedAt = async () => {
      await it.page.keyboard.press("Control+Home")
      for (let i = 0; i < times; i++) await it.page.keyboard.press(key)
      await it.page.keyboard.type("§")
      const lines = await editor.locator("p").allTextContents()
      await it.page.keyboard.press("ControlOrMeta+z")
      return [lines.length, lines.findIndex(line => line.includes("§"))]
    }
    await editor.locator("xpath=self::*[contains(@class, 'laid-out')]").waitFor()
    await editor.locator("p").first().click()
    const skipped = await typedAt()
    await editor.evaluate(({classList}) => classList.remove("laid-out"))
    expect(skipped).toEqual(await typedAt())
  })
})

describe("what is ignored", () => {
  const text = "The budget speaks of ten dead.\n\nThe budget talks of two wounded.\n"
  it.each([
    ["i", 1],
    ["Shift+i", 0],
    ["r", 0]
  ])("with %s goes, and comes back by undo", async (key, left) => {
    const it = await opened(text)
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press(key)
    await expect.poll(async () => (await flagged(it.page)).length).toBe(left)
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+z")
    await expectFlags(it.page, ["budget", "budget"])
  })
  it("can be taken back in the panel", async () => {
    const it = await opened(text)
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("Shift+i")
    await expectFlags(it.page, [])
    await it.page.locator(".panel").getByText("1 ignored").click()
    await it.page
      .locator(".panel")
      .getByRole("button", {name: /^Undo|^Take back|^Show again/})
      .first()
      .click()
    await expectFlags(it.page, ["budget", "budget"])
  })
})

describe("the language", () => {
  it("is guessed by whose rules speak up, and offered", async () => {
    const it = await opened(
      "# A hotel\n\nThe hotel counts with 50 rooms. The square passed to be called Plaza Mayor. Many public charges were arrested.\n"
    )
    const offer = it.page.getByRole("button", {name: "Check it as Spanish"})
    await offer.waitFor({timeout: 20_000})
    await offer.click()
    await expect.poll(() => it.page.locator(".bar").innerText()).toMatch(/From Spanish/)
    await expect.poll(() => flagged(it.page)).not.toEqual([])
    expect(it.faults).toEqual([])
  })
})

describe("a reload", () => {
  it("brings article, ignored findings and language back", async () => {
    const it = await opened("The budget speaks of ten dead.\n\nThey resumed to advance.\n")
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("Shift+i")
    await expectFlags(it.page, ["resumed to advance"])
    await it.page.getByRole("button", {name: /Italian/}).click()
    await it.page.getByRole("menuitemradio", {name: /English/}).click()
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+End")
    await it.page.keyboard.type(" Last words.")
    await it.page.getByText("saved", {exact: true}).waitFor()
    await app.reload(it)
    expect(await articleText(it.page)).toContain("They resumed to advance. Last words.")
    expect(await it.page.locator(".bar").innerText()).toMatch(/English/)
    await it.page
      .getByRole("button", {name: /English/})
      .first()
      .click()
    await it.page.getByRole("menuitemradio", {name: /Italian/}).click()
    await expectFlags(it.page, ["resumed to advance"])
    expect(it.faults).toEqual([])
  })
  it("in the middle of typing loses nothing", async () => {
    const it = await opened("The budget speaks of ten dead.\n")
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+End")
    await it.page.keyboard.type(" Typed a moment ago")
    await app.reload(it)
    expect(await articleText(it.page)).toContain("Typed a moment ago")
  })
})

describe("the export", () => {
  it("is byte for byte what came in, but for the words that were changed", async () => {
    const source =
      "---\ntitle: 'X'\n---\n\nSetext\n======\n\n* one\n* two  \n  more &amp; *so* __on__[^1]\n\n| a | b |\n|:--|--:|\n| c | The budget speaks of ten dead. |\n\n[^1]: Note.\n\nThe budget\tspeaks of ten dead,\\\nit is said. [ref][r]\n\n[r]: <https://a.example> 'T'\n"
    const it = await opened(source)
    expect(await markdown(it)).toBe(source)
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+Home")
    for (const _ of await flagged(it.page)) {
      await it.page.keyboard.press("F8")
      await it.page.keyboard.press("Enter")
    }
    await checked(it.page)
    expect(await markdown(it)).toBe(source.replaceAll("budget", "toll"))
  })
  it("goes to the clipboard as well", async () => {
    const it = await opened("# A *head*\n\nThe toll.\n")
    await it.page.keyboard.press("ControlOrMeta+s")
    await it.page.getByRole("button", {name: "Copy"}).click()
    await expect
      .poll(() => it.page.evaluate(() => navigator.clipboard.readText()))
      .toBe("# A *head*\n\nThe toll.\n")
  })
})

describe("find and replace", () => {
  it("goes through what it finds, and replaces all in one step", async () => {
    const it = await opened("The man met the man.\n\nA man left.\n")
    await it.page.keyboard.press("ControlOrMeta+f")
    await it.page.keyboard.type("man")
    await expect.poll(() => it.page.locator(".find-bar").innerText()).toMatch(/3/)
    await it.page.getByRole("textbox", {name: /Replace/}).fill("boy")
    await it.page
      .locator(".find-bar")
      .getByRole("button", {name: /^(?:Replace )?all/i})
      .click()
    expect(await articleText(it.page)).toContain("The boy met the boy.\n\nA boy left.")
    await it.page.keyboard.press("Escape")
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+z")
    expect(await articleText(it.page)).toContain("The man met the man.\n\nA man left.")
  })
})

describe("formatting", () => {
  it("makes bold, headings and lists, and exports only that otherwise", async () => {
    const it = await opened("# T\n\n*   kept so\n\nOne word.\n")
    await it.page.locator(".ProseMirror").focus()
    await it.page.keyboard.press("ControlOrMeta+End")
    await it.page.keyboard.press("Home")
    await it.page.keyboard.press("ControlOrMeta+Shift+ArrowRight")
    // The browser tells of a new selection a moment later.
    await it.page.waitForTimeout(300)
    await it.page.keyboard.press("ControlOrMeta+b")
    await it.page.keyboard.press("ControlOrMeta+Alt+2")
    expect(await markdown(it)).toBe("# T\n\n*   kept so\n\n## **One** word.\n")
  })
})

describe("files", () => {
  const give = async ({page}: Opened, name: string, text: string) => {
    await page.keyboard.press("ControlOrMeta+o")
    await page
      .locator("input[type=file]")
      .setInputFiles({name, mimeType: "", buffer: Buffer.from(text)})
  }
  it("open: Markdown, text, and a saved page without its scripts", async () => {
    const it = await app.open()
    await give(it, "a.md", "# Kept *so*\n\nThe budget speaks of ten dead.\n")
    await expectFlags(it.page, ["budget"])
    await give(it, "a.txt", "Plain *so*\n\nThe budget speaks of ten dead.\n")
    await expect.poll(() => articleText(it.page)).toContain("Plain *so*")
    const page = `<html><head><title>T</title></head><body><nav>Menu</nav><article><h1>Saved page</h1>${"<p>The budget speaks of ten dead in the long valley, and it goes on.</p>".repeat(8)}<img src=x onerror="window.broken = true"><script>window.broken = true</script><a href="javascript:window.broken=true">x</a></article></body></html>`
    await give(it, "a.html", page)
    await expect.poll(() => articleText(it.page)).toContain("Saved page")
    expect(await it.page.evaluate(() => Reflect.get(window, "broken"))).toBeUndefined()
    expect(it.faults).toEqual([])
  })
  it("are dropped anywhere", async () => {
    const it = await app.open()
    const dropped = await it.page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(["# Dropped\n\nThe budget speaks of ten dead.\n"], "a.md"))
      return transfer
    })
    for (const type of ["dragenter", "dragover", "drop"]) {
      await it.page.locator(".panel").dispatchEvent(type, {dataTransfer: dropped})
    }
    await expectFlags(it.page, ["budget"])
    expect(it.faults).toEqual([])
  })
  it("opened before are kept, and can be gone back to", async () => {
    const it = await app.open()
    await give(it, "first.md", "# First\n\nThe budget speaks of ten dead.\n")
    await expectFlags(it.page, ["budget"])
    await it.page.keyboard.press("F8")
    await it.page.keyboard.press("Enter")
    await expectFlags(it.page, [])
    await give(it, "second.md", "# Second\n\nThey resumed to advance.\n")
    await expectFlags(it.page, ["resumed to advance"])
    await it.page.getByRole("button", {name: "All articles"}).click()
    await it.page.getByRole("button", {name: "First", exact: true}).click()
    await expect.poll(() => articleText(it.page)).toContain("The toll speaks of ten dead.")
  })
  it("that cannot be read say so, and nothing else happens", async () => {
    const it = await app.open()
    const before = await articleText(it.page)
    await give(it, "a.png", "\u0089PNG")
    await it.page.getByRole("alert").waitFor()
    await it.page.keyboard.press("Escape")
    expect(await articleText(it.page)).toBe(before)
  })
})
