import type {Desk} from "./desk.ts"
import {exportArticle} from "./exporting.ts"
import {saveFile} from "./save-file.ts"

/** Over everything: that the article is not being saved, and how to keep it all the same. */
export function Notices({desk}: {readonly desk: Desk}) {
  const saving = desk.saving.value
  if (saving.kind !== "refused") return null
  const download = async () => {
    const {doc, facts, title} = desk.article.peek()
    const {name, text} = await exportArticle(doc.peek(), facts.peek(), title.peek())
    saveFile(name, text)
  }
  return (
    <div class="notices">
      <div class="banner" role="alert">
        <p>{saving.reason} Download it before you close the page.</p>
        <button type="button" class="side-button" onClick={() => void download()}>
          Download the article
        </button>
        <button type="button" class="side-button" onClick={() => void desk.save()}>
          Try again
        </button>
      </div>
    </div>
  )
}
