import * as fc from "fast-check"
import {expect, it} from "vitest"
import {packFiles} from "../../build/pack-files.ts"
import {checks} from "../../src/checks/all.ts"
import {noHouse} from "../../src/checks/house/house.ts"
import {openLinter} from "../../src/cli/library.ts"
import {createLinter, type LintOptions} from "../../src/lint/linter.ts"
import {createPackLinter} from "../../src/lint/open.ts"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {scopes, type TextBlock, type TextDocument} from "../../src/text/document.ts"
import {paragraphs} from "../../src/text/plain.ts"
import {loadTagger} from "../../src/text/tagger.ts"
import {serve} from "../../src/worker/serve.ts"
import {patience, runs} from "../support/runs.ts"
import {exampleSentences} from "../support/sentences.ts"

const packs = ["en", "it"].map(code => compilePack(code, packFiles(code)).pack)
const kept = createLinter({packs, checks, loadTagger})
const forgetful = createLinter({packs, checks, loadTagger})

// What a linter keeps is what the article before had.
async function lintWhole(document: TextDocument, options: LintOptions) {
  await forgetful.lint({...document, blocks: []})
  return forgetful.lint(document, options)
}

const sentence = fc.constantFrom(...exampleSentences("it"), ...exampleSentences("en"))
const odd = fc.constantFrom("", "“", "”", "\uFFFC", "😀", "1.234,5", "é", "\n", "he said", "PKK")
const text = fc
  .array(fc.oneof({weight: 5, arbitrary: sentence}, {weight: 1, arbitrary: odd}), {maxLength: 5})
  .map(list => list.join(" "))
// What is found in these depends on where they stand.
const scoped = fc.constantFrom(...exampleSentences("it", rule => rule.in !== null).slice(0, 8))
const block = fc.record({scope: fc.constantFrom(...scopes), text: fc.oneof(text, scoped)})
const article = fc.array(block, {maxLength: 12})
type Block = Pick<TextBlock, "scope" | "text">

it(
  "linting an article again, part by part as it changes, gives what linting it whole gives",
  async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(
        article,
        fc.array(
          fc.record({at: fc.nat(20), remove: fc.nat(2), put: fc.array(block, {maxLength: 2})}),
          {
            maxLength: 6
          }
        ),
        fc.boolean(),
        async (first, changes, suspect) => {
          let blocks: readonly Block[] = first
          for (const {at, remove, put} of [{at: 0, remove: 0, put: []}, ...changes]) {
            blocks = blocks.toSpliced(at % (blocks.length + 1), remove, ...put)
            const document = {from: "it", blocks: placed(blocks)}
            const again = await kept.lint(document, {suspect})
            expect(again).toEqual(await lintWhole(document, {suspect}))
            for (const {from, to, text} of again)
              expect(textAt(document.blocks, from, to)).toBe(text)
            found += again.length
          }
        }
      ),
      runs(20)
    )
    expect(found).toBeGreaterThan(100)
  },
  patience(60_000)
)

it(
  "the worker and the library find the same",
  async () => {
    const inWorker = createPackLinter()
    const library = await openLinter({from: "it"})
    await fc.assert(
      fc.asyncProperty(fc.array(text, {maxLength: 6}), fc.boolean(), async (texts, suspect) => {
        const source = texts.join("\n\n")
        const document = {from: "it", blocks: paragraphs(source)}
        const request = structuredClone({id: 1, document, suspect, house: noHouse})
        const reply = structuredClone(await serve(inWorker, request))
        expect(reply).toEqual({id: 1, diagnostics: await library.lint(source, {suspect})})
      }),
      runs(20)
    )
  },
  patience(60_000)
)

function placed(blocks: readonly Block[]): readonly TextBlock[] {
  let pos = 1
  return blocks.map(({scope, text}) => {
    const block = {pos, scope, text}
    pos += text.length + 2
    return block
  })
}

function textAt(blocks: readonly TextBlock[], from: number, to: number): string | undefined {
  const block = blocks.find(({pos, text}) => pos <= from && to <= pos + text.length)
  return block?.text.slice(from - block.pos, to - block.pos)
}
