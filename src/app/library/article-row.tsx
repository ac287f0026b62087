import {languages} from "../../lint/languages.ts"
import {copyName} from "../copies.ts"
import type {Entry} from "../shelves.ts"
import {Icon} from "../ui/icon.tsx"
import {Menu} from "../ui/menu.tsx"
import {MenuItem} from "../ui/menu-item.tsx"
import {fullDate, timeOfDay, when} from "../wording.ts"
import {LeftBar} from "./left-bar.tsx"
import {languageName} from "../words/language-name.ts"
import {shown} from "../words/language.ts"
import {tr} from "../words/tr.ts"

/** What can be done with an article of the list. */
export interface RowActions {
  open(id: string): Promise<void>
  duplicate(id: string): void
  remove(id: string): void
}

/** An article of the list. A click anywhere on it opens it. */
export function ArticleRow(props: {
  readonly entry: Entry
  readonly open: boolean
  readonly now: number
  readonly actions: RowActions
}) {
  const {entry, open, now, actions} = props
  const {id, title, updated} = entry
  const copy = copyName(entry.copy)
  return (
    <li class="article-row" aria-current={open || undefined}>
      <span class="row-title">
        <button
          type="button"
          class="row-open"
          lang="en"
          title={title}
          onClick={() => void actions.open(id)}
          onKeyDown={event => {
            if (event.key !== "Delete" && event.key !== "Backspace") return
            event.preventDefault()
            actions.remove(id)
          }}
        >
          {title}
        </button>
        {copy !== null && <small>{copy}</small>}
        {entry.sample && <small>{tr("the sample")}</small>}
      </span>
      <span class="row-from">{fromName(entry.from)}</span>
      <span class="row-words">
        {entry.words.toLocaleString(shown.value.language)}
        <span class="row-unit"> {entry.words === 1 ? tr("word") : tr("words")}</span>
      </span>
      <span class="row-left">
        <LeftBar entry={entry} />
      </span>
      <Penalty entry={entry} />
      <time
        class="row-when"
        dateTime={new Date(updated).toISOString()}
        title={tr("Changed on {date}, {time}", {date: fullDate(updated), time: timeOfDay(updated)})}
      >
        {when(updated, now)}
      </time>
      <span class="row-more">
        <Menu
          name={tr("More for {title}", {title: copy === null ? title : `${title}, ${copy}`})}
          className="icon-button small"
          title={tr("More")}
          label={<Icon name="more" />}
        >
          {close => (
            <>
              <MenuItem
                icon="copy"
                onClick={() => {
                  close()
                  actions.duplicate(id)
                }}
              >
                {tr("Duplicate")}
              </MenuItem>
              <MenuItem
                icon="bin"
                keys="Del"
                onClick={() => {
                  close()
                  actions.remove(id)
                }}
              >
                {tr("Delete")}
              </MenuItem>
            </>
          )}
        </Menu>
      </span>
    </li>
  )
}

function Penalty({entry: {before, penalty}}: {readonly entry: Entry}) {
  const was = before === null ? "–" : String(Math.round(before))
  const is = penalty === null ? "–" : String(Math.round(penalty))
  return (
    <span class="row-penalty" title={tr("{was} before, {is} now, per 1,000 words", {was, is})}>
      <span class="unseen">{tr("Penalty")}: </span>
      <span class="was">{was}</span>
      <Icon name="arrow" />
      <span class="unseen"> {tr("now")} </span>
      <b>{is}</b>
    </span>
  )
}

/** What the language an article comes from is called in the list. */
export function fromName(code: string): string {
  return languages.some(language => language.code === code)
    ? languageName(code)
    : tr("English only")
}

/** “8 articles, 5 with findings left.” */
export function summary(entries: readonly Entry[]): string {
  const n = entries.length
  const left = entries.filter(entry => (entry.left ?? 0) > 0).length
  return left === 0
    ? tr("{n} articles.", {n})
    : tr("{n} articles, {left} with findings left.", {n, left})
}
