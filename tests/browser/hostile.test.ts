import {readFileSync} from "node:fs"
import type {Page} from "playwright-core"
import {expect, it} from "vitest"
import {articleText, servedApp, type Opened} from "../support/browser.ts"

const app = servedApp()

type Vectors = Readonly<Record<string, readonly string[]>>
const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../fixtures/hostile/${name}.json`, import.meta.url), "utf8")
  ) as Vectors
const html = read("html")
const markdown = read("markdown")

// Without the page’s policy nothing may get so far as to need it. With it, nothing may even try.
const policies = [
  {policy: "off", bypassCSP: true},
  {policy: "on", bypassCSP: false}
]

it.each(policies)(
  "pasted HTML is harmless (policy $policy)",
  async ({bypassCSP}) => {
    const opened = await watched(bypassCSP)
    const {page} = opened
    await page.locator(".ProseMirror").focus()
    for (const [i, vector] of Object.values(html).flat().entries()) {
      await paste(page, `<p>Kept ${i}.</p>${vector}`)
      await expectHarmless(opened, vector, `Kept ${i}.`)
      await page.keyboard.press("ControlOrMeta+a")
    }
    await opened.context.close()
  },
  120_000
)

const words = "Kept before them all, in a paragraph that is long enough to be an article."

it.each(
  policies.flatMap(policy => [
    {...policy, ending: "html", vectors: html, before: `<p>${words}</p>`},
    {...policy, ending: "md", vectors: markdown, before: words}
  ])
)(
  "files of them in .$ending open, and are harmless (policy $policy)",
  async ({bypassCSP, ending, vectors, before}) => {
    const opened = await watched(bypassCSP)
    const {page} = opened
    for (const [family, list] of Object.entries(vectors)) {
      // Some swallow what comes after them: each half is without every other one.
      for (const odd of [0, 1]) {
        const half = list.filter((_, i) => i % 2 === odd)
        await page.keyboard.press("ControlOrMeta+o")
        await page.locator("input[type=file]").setInputFiles({
          name: `a.${ending}`,
          mimeType: "",
          buffer: Buffer.from([before, ...half].join("\n\n"))
        })
        await page.getByRole("dialog").waitFor({state: "detached"})
        await expectHarmless(opened, family, "Kept before them all")
      }
    }
    await app.reload(opened)
    await expectHarmless(opened, "kept and read again", "Kept before them all")
    await opened.context.close()
  },
  120_000
)

const attempts: readonly (readonly [string, () => unknown, RegExp])[] = [
  ["HTML from text", () => (document.body.innerHTML = "<b>x</b>"), /TrustedHTML/],
  ["HTML parsed", () => new DOMParser().parseFromString("<b>", "text/html"), /TrustedHTML/],
  ["HTML written", () => document.write("<b>"), /TrustedHTML/],
  ["another worker", () => new Worker("/theme.js"), /TrustedScriptURL/],
  [
    "another service worker",
    () => navigator.serviceWorker.register("/theme.js"),
    /TrustedScriptURL/
  ],
  ["code from text", () => setTimeout("1"), /TrustedScript/],
  ["a policy of another name", () => trustedTypes?.createPolicy("x", {}), /disallowed/],
  [
    "our own policy again",
    () => trustedTypes?.createPolicy("cleancopy-inert", {}),
    /already exists/
  ],
  ["a request elsewhere", () => fetch("https://evil.example/"), /Failed to fetch/]
]

it("the page’s policy lets nobody make scripts or HTML of text, or ask anywhere", async () => {
  const {page, context} = await app.open()
  for (const [what, attempt, refusal] of attempts) {
    const outcome = await page.evaluate(attempt).then(() => "done", String)
    expect(outcome, what).toMatch(refusal)
  }
  await context.close()
})

it("a script that gets in is seen: the test itself can fail", async () => {
  const opened = await watched(true)
  await opened.page.locator(".ProseMirror").evaluate(element => {
    element.setAttribute("onclick", "ran()")
    Reflect.get(window, "ran")()
  })
  await expect(expectHarmless(opened, "by hand", "")).rejects.toThrow(/by hand/)
  await opened.context.close()
})

async function watched(bypassCSP: boolean): Promise<Opened> {
  const opened = await app.open({bypassCSP})
  const {page} = opened
  const watch = () => {
    Reflect.set(window, "hacked", 0)
    Reflect.set(window, "ran", () => Reflect.set(window, "hacked", 1))
  }
  await page.addInitScript(watch)
  await page.evaluate(watch)
  return opened
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".ProseMirror").evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData("text/html", pasted)
    element.dispatchEvent(
      new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true})
    )
  }, text)
}

// The page’s policy is that of the documents that HTML is parsed into as well, where styles and bases do nothing.
const ofInert = /^Applying inline style|^Setting the document's base URI/

/** Nothing ran, nothing was asked for elsewhere, nothing stands in the page that could do either. */
async function expectHarmless({page, faults}: Opened, what: string, kept: string) {
  expect(await articleText(page), what).toContain(kept)
  await page.waitForTimeout(10)
  const found = await page.evaluate(() => {
    const elements = [...document.querySelectorAll(".ProseMirror, .ProseMirror *")]
    const forbidden =
      "script, iframe, frame, object, embed, svg script, form, input, style, link, meta, base, math, video, audio, template, dialog"
    const allowed = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i
    const dead = String.fromCharCode(...Array.from({length: 33}, (_, i) => i))
    const bare = (address: string) => [...address].filter(c => !dead.includes(c)).join("")
    return {
      hacked: Reflect.get(window, "hacked") as number,
      here: location.pathname,
      elements: elements.filter(element => element.matches(forbidden)).map(e => e.outerHTML),
      attributes: elements.flatMap(element =>
        element
          .getAttributeNames()
          .filter(name => /^on|^style$|^src(?:set|doc)$|^name$|^ping$|^formaction$/.test(name))
          .map(name => `${name}=${element.getAttribute(name) ?? ""}`)
          .filter(text => !/^style=(?:|min-width: \d+px;?|width: \d+px;?)$/.test(text))
      ),
      ids: elements.map(({id}) => id).filter(id => id !== ""),
      addresses: elements
        .flatMap(element => element.getAttribute("href") ?? [])
        .filter(address => !allowed.test(bare(address))),
      opener: elements
        .filter(element => element.getAttribute("target") !== null)
        .map(element => element.outerHTML)
    }
  })
  expect({...found, faults: faults.filter(fault => !ofInert.test(fault))}, what).toEqual({
    hacked: 0,
    here: "/",
    elements: [],
    attributes: [],
    ids: [],
    addresses: [],
    opener: [],
    faults: []
  })
}
