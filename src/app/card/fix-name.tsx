import type {Fix} from "../../lint/diagnostic.ts"
import {fixed} from "../in-sentence.ts"
import {tr} from "../words/tr.ts"

/** What a fix is called: the English words that will stand there, or that the words found go. */
export function FixName({found, fix}: {readonly found: string; readonly fix: Fix}) {
  return fixed(found, fix).trim() === "" ? <>{tr("Remove")}</> : <span lang="en">{fix.title}</span>
}
