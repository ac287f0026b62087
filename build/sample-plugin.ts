import type {Plugin} from "vite"
import {sample} from "../src/app/sample.ts"
import {readMarkdown} from "../src/document/markdown.ts"

const name = "virtual:sample-document"

/**
 * Ships the sample read already: `virtual:sample-document` exports its
 * `document` as JSON, so that the page which shows it needs no Markdown.
 */
export function samplePlugin(): Plugin {
  return {
    name: "sample",
    resolveId: id => (id === name ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${name}`) return null
      return `export const document = ${JSON.stringify(readMarkdown(sample).toJSON())}`
    }
  }
}
