import {writeRedline} from "../../document/redline.ts"
import type {Versions} from "../../document/tracked.ts"
import type {Material} from "./material.ts"
import {redlinePage} from "./pages.ts"
import {paragraphsProof} from "./proof.ts"
import {kindsIn} from "./report.ts"
import {inEnglish} from "../words/tr.ts"

/** A redline in which each change says which kind of mistake and which rule it was made for. In English, as it is read by others. */
export async function ruleRedline({versions, before}: Material): Promise<string> {
  const kindOf = kindsIn(versions.changes.some(({rule}) => rule) ? await before() : [])
  return writeRedline(versions, ({change: {rule}}) => {
    const {kind} = kindOf(rule)
    return rule === null ? "by hand" : kind === null ? rule : `${kind}: ${rule}`
  })
}

/** A redline in which each change says what Word will name as its author. */
export function authorRedline(versions: Versions): string {
  return writeRedline(versions, ({change}) => (change.rule === null ? "Editor" : "Cleancopy"))
}

/** A redline as a page of its own, with what can be proven over it. */
export function writeRedlinePage({versions, title}: Material, body: string): string {
  const proof = paragraphsProof(versions, inEnglish)
  return redlinePage(title, `Struck: as it came in. Underlined: as it is. ${proof}`, body)
}
