import {isTooDeep} from "./html-nesting.ts"

/** What turns HTML into a document without running any of it: the browser’s `DOMParser` does. */
export interface HtmlParser {
  parseFromString(html: string, type: "text/html"): Document
}

// `DOMParser` makes a document that is shown nowhere: no script in it runs, and nothing it names is
// fetched. So it may be given any HTML; and nothing else is given what this policy makes.
const policy = globalThis.trustedTypes?.createPolicy("cleancopy-inert", {createHTML: html => html})

/**
 * The browser’s parser, for a page that asks for trusted types. Throws a
 * `RangeError` for what is nested too deep.
 */
export const inertParser: HtmlParser = {
  parseFromString(html, type) {
    if (isTooDeep(html)) throw new RangeError("The HTML is nested too deep")
    return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, type)
  }
}
