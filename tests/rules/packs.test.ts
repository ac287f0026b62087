import {describe, expect, it} from "vitest"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {formatError} from "../../src/rules/pack-file.ts"
import {runExample} from "../../src/lint/run-example.ts"
import {loadTagger} from "../../src/text/tagger.ts"
import {packFiles, packLanguages} from "../../build/pack-files.ts"

const tagger = await loadTagger()

describe.each(packLanguages())("the pack %s", language => {
  const {pack, sources, errors} = compilePack(language, packFiles(language))

  it("has no mistake", () => {
    expect(errors.map(formatError)).toEqual([])
  })

  describe.each(sources.map(source => [source.id, source] as const))("%s", (id, {examples}) => {
    it.each(examples.map(({text}) => text))("%s", text => {
      expect(runExample(pack, id, text, tagger)).toEqual([])
    })
  })
})
