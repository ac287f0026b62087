import {element, empty, escapeText} from "../../document/markup.ts"
import {groupNames} from "../ui/group-names.ts"
import {counted} from "../wording.ts"
import type {BeforeAfter, Report, ReportedChange} from "./report.ts"

/** A report as HTML, in English: the penalties as bars, and every change in a table. */
export function writeReport(report: Report): string {
  const {title, words, penalty, indicative, changes, left} = report
  const byRule = changes.filter(({rule}) => rule !== null).length
  const hint = indicative ? " A short text: indicative only." : ""
  const summary =
    changes.length === 0
      ? "Nothing was changed."
      : `${counted(changes.length, "change")}: ${byRule} by rule, ${changes.length - byRule} by hand.`
  return `${element(
    "article",
    {class: "report"},
    "\n",
    element("h1", {}, escapeText(title)),
    element(
      "p",
      {class: "report-score"},
      `${number(penalty.before)} <span class="report-arrow">→</span> `,
      element("strong", {}, number(penalty.after))
    ),
    element(
      "p",
      {class: "report-caption"},
      `Penalty per 1,000 words, before and now.${hint} A minor finding counts 1, a major one 5, a critical one 25.`
    ),
    chart(report),
    element(
      "p",
      {},
      `${summary} ${counted(words.before, "word")} before, ${words.after.toLocaleString("en")} now. ` +
        `${left === 0 ? "No findings are" : `${counted(left, "finding")} ${left === 1 ? "is" : "are"}`} left.`
    ),
    changes.length === 0 ? "" : table(changes),
    "\n"
  )}\n`
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en")
}

// A bar for before and one for now, to one scale.
function chart({groups}: Report): string {
  const most = Math.max(1, ...groups.flatMap(({before, after}) => [before, after]))
  const rows = groups.map(({group, before, after}) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, groupNames[group]),
      element("td", {class: "report-bars"}, bars({before, after}, most, group)),
      element("td", {class: "report-number"}, number(before)),
      element("td", {class: "report-number"}, number(after))
    )
  )
  const head = element(
    "tr",
    {},
    element("td", {}),
    element("td", {}),
    element("th", {scope: "col"}, "Before"),
    element("th", {scope: "col"}, "Now")
  )
  return element(
    "table",
    {class: "report-chart"},
    element("thead", {}, head),
    element("tbody", {}, ...rows)
  )
}

function bars({before, after}: BeforeAfter, most: number, group: string): string {
  const bar = (name: string, value: number, y: number) => {
    const width = Math.round((1000 * value) / most) / 10
    return value === 0
      ? ""
      : empty("rect", {class: name, x: 0, y, width: Math.max(0.5, width), height: 5})
  }
  return element(
    "svg",
    {class: group, viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true"},
    bar("was", before, 0),
    bar("is", after, 7)
  )
}

function table(changes: readonly ReportedChange[]): string {
  const head = ["", "Place", "Before", "After", "Rule"].map(name =>
    name === "" ? element("td", {}) : element("th", {scope: "col"}, name)
  )
  return element(
    "table",
    {class: "report-changes"},
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...changes.map(row))
  )
}

function row({number, place, before, after, rule, kind, group}: ReportedChange): string {
  const told =
    rule === null
      ? "By hand"
      : (kind === null ? "" : `${escapeText(capital(kind))}<br>`) +
        element("code", {}, escapeText(rule))
  return element(
    "tr",
    {},
    element("td", {class: "report-number"}, String(number)),
    element("td", {class: "report-place"}, escapeText(place)),
    element("td", {}, before === "" ? "" : element("del", {}, escapeText(before))),
    element("td", {}, after === "" ? "" : element("ins", {}, escapeText(after))),
    element("td", {class: group === null ? "report-rule" : `report-rule ${group}`}, told)
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
