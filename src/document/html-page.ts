import {element, escapeText} from "./markup.ts"

/** A whole HTML page in English around what stands in its body. */
export function htmlPage(page: {
  readonly title: string
  readonly body: string
  /** A style sheet, for a page that has a look of its own. */
  readonly style?: string
}): string {
  const {title, body, style = ""} = page
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${element("title", {}, escapeText(title))}
${style === "" ? "" : `${element("style", {}, style)}\n`}</head>
<body>
${body}</body>
</html>
`
}
