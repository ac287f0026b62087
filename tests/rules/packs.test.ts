import {describe, expect, it} from "vitest"
import {compilePack} from "../../src/rules/compile-pack.ts"
import {formatError} from "../../src/rules/pack-file.ts"
import {runExample} from "../../src/lint/run-example.ts"
import {loadTagger} from "../../src/text/tagger.ts"
import {packFiles, packLanguages} from "../../build/pack-files.ts"
import {sample} from "../support/runs.ts"

const tagger = await loadTagger()

// English first: where there is no time for all, its rules show the most of the engine.
const languages = ["en", ...packLanguages().filter(code => code !== "en")]

describe.each(sample(languages))("the pack %s", language => {
  const files = packFiles(language)
  const isList = ({path}: {path: string}) => path.endsWith("lists.yml")
  const {pack, sources, errors} = compilePack(language, [
    ...files.filter(isList),
    ...sample(files.filter(file => !isList(file)))
  ])

  it("has no mistake", () => {
    expect(errors.map(formatError)).toEqual([])
  })

  describe.each(sources.map(source => [source.id, source] as const))("%s", (id, {examples}) => {
    it.each(examples.map(({text}) => text))("%s", text => {
      expect(runExample(pack, id, text, tagger)).toEqual([])
    })
  })
})
