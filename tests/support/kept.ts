import {newFacts, type KeptArticle} from "../../src/app/article.ts"
import {readMarkdown} from "../../src/document/markdown.ts"

/** An article as it is kept, for tests of what is done with such. */
export function keptArticle(title: string, more: Partial<KeptArticle> = {}): KeptArticle {
  const source = `# ${title}\n\nText.\n`
  return {
    ...newFacts({source, format: "markdown", name: null}, "it"),
    revision: 1,
    title,
    doc: readMarkdown(source).toJSON(),
    caret: {anchor: 1, head: 1},
    scroll: 0,
    words: 2,
    left: 0,
    groups: {meaning: 0, wording: 0, names: 0, facts: 0, tidy: 0},
    penalty: 0,
    fixed: 0,
    ...more
  }
}
