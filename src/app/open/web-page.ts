import {Readability} from "@mozilla/readability"
import purify from "dompurify"
import {renameStyles} from "../../document/html.ts"

/** The article of a page: safe HTML, and the title the page gives it. */
export interface PageArticle {
  readonly html: string
  readonly title: string
}

/** Whether HTML is a whole page, with a head and furniture, and not only a piece of one. */
export function isWholePage(html: string): boolean {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(html)
}

/**
 * Take the article out of HTML. A whole page goes through Readability;
 * where that finds no article, and for a piece, everything is kept. What
 * comes back is free of scripts, styles, forms and frames.
 */
export function articleIn(source: string): PageArticle {
  const html = renameStyles(source)
  const page = new DOMParser().parseFromString(html, "text/html")
  const heads = [...page.querySelectorAll("h1")].map(head => head.textContent?.trim() ?? "")
  const found = isWholePage(html) ? new Readability(page).parse() : null
  return {
    html: safe(found?.content ?? html),
    title: (heads.length === 1 && heads[0]) || (found?.title?.trim() ?? "")
  }
}

function safe(html: string): string {
  return purify.sanitize(html, {
    USE_PROFILES: {html: true},
    FORBID_TAGS: [
      "style",
      "form",
      "input",
      "button",
      "select",
      "textarea",
      "iframe",
      "video",
      "audio"
    ],
    FORBID_ATTR: ["style"]
  })
}
