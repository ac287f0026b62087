import {htmlPage} from "../../document/html-page.ts"
import {element, escapeText} from "../../document/markup.ts"
import tokens from "../tokens.css?inline"
import page from "./page.css?inline"
import redline from "./redline.css?inline"
import report from "./report.css?inline"

/** A redline as a page of its own, which needs nothing besides. */
export function redlinePage(title: string, head: string, body: string): string {
  const style = tokens + page + redline
  const line = element("p", {class: "page-head"}, escapeText(head))
  return htmlPage({title: `${title}, redline`, body: `${line}\n${body}`, style})
}

/** A report as a page of its own, which needs nothing besides. */
export function reportPage(title: string, body: string): string {
  return htmlPage({title: `${title}, report`, body, style: tokens + page + report})
}
