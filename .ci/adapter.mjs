// The library as the measuring programs want a linter: built first with `npm run build`.
import {fixedText, languages, openLinter} from "cleancopy"

export const name = "Cleancopy"

const known = new Set(languages.map(({code}) => code))
const only = process.env.ONLY

export async function lint(text, {lang = process.env.SOURCE ?? "en"} = {}) {
  const linter = await openLinter({from: known.has(lang) ? lang : "en"})
  const found = await linter.lint(text)
  return found
    .filter(finding => !only || finding.rule.startsWith(only))
    .map(finding => ({
      from: finding.from,
      to: finding.to,
      rule: finding.rule,
      message: finding.message,
      suggestions: finding.fixes.map(fix => fixedText(finding, fix))
    }))
}
