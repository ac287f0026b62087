import {requestLint} from "../../editor/linting.ts"
import type {Desk} from "../desk.ts"
import {nextCopy} from "../copies.ts"
import {joinHouses} from "../house/house-file.ts"
import {saveFile} from "../save-file.ts"
import {refusal} from "../saving.ts"
import {short} from "../wording.ts"
import {backupName, CannotRestore, readBackup, toAdd, writeBackup, type Backup} from "./backup.ts"
import {tr} from "../words/tr.ts"

/** Keep a second article that is as this one is now. */
export async function duplicate(desk: Desk, id: string): Promise<void> {
  const {storage, screen} = desk
  try {
    await desk.save()
    const article = await storage.read(id)
    if (article === null) return
    const copy = nextCopy(await storage.list(), article.title)
    const made = {...article, id: crypto.randomUUID(), copy, sample: false, updated: Date.now()}
    await storage.add([made])
    screen.toast.value = {
      text: tr("“{title}” is there twice now.", {title: short(article.title, 60)})
    }
  } catch (error) {
    screen.toast.value = {
      text: tr("{reason}: nothing was duplicated.", {reason: tr(refusal(error))})
    }
  }
}

/** Delete an article, with a notice that undoes it. */
export async function remove(desk: Desk, id: string): Promise<void> {
  try {
    await desk.remove(id)
  } catch (error) {
    desk.screen.toast.value = {
      text: tr("{reason}: nothing was deleted.", {reason: tr(refusal(error))})
    }
  }
}

/** Save everything as one file: articles, settings, house rules. */
export async function saveBackup(desk: Desk): Promise<void> {
  await desk.save()
  saveAll(desk, await desk.storage.readAll())
}

/** Save what the browser refuses to keep, in the form of a backup. */
export function saveUnsaved(desk: Desk): void {
  saveAll(desk, desk.storage.held.peek())
}

function saveAll({settings}: Desk, articles: Backup["articles"]): void {
  const backup = {articles, choices: settings.choices(), house: settings.house.peek()}
  const now = new Date()
  saveFile(backupName(now), writeBackup(backup, now))
}

/**
 * Add what a backup holds to what is kept. What is chosen here stays as
 * it is. Gives back why it could not be done, or null.
 */
export async function restore(desk: Desk, file: File): Promise<string | null> {
  const {storage, screen} = desk
  try {
    const backup = readBackup(await file.text(), file.name)
    await desk.save()
    const added = toAdd(backup.articles, await storage.list())
    await storage.add(added)
    choose(desk, backup)
    const copies = added.filter(({id}) => backup.articles.every(other => other.id !== id)).length
    screen.toast.value = {text: restored(backup.articles.length, added.length, copies)}
    return null
  } catch (error) {
    if (error instanceof CannotRestore) return error.message
    return tr("{reason}: nothing was restored.", {reason: tr(refusal(error))})
  }
}

function restored(all: number, added: number, copies: number): string {
  const same = all - added
  const parts = [
    tr("{n} articles restored.", {n: added - copies}),
    copies > 0 && tr("{n} articles differed from what is here: added as a copy.", {n: copies}),
    same > 0 && tr("{n} articles were here already.", {n: same})
  ]
  return parts.filter(part => part !== false).join(" ")
}

function choose({settings, article}: Desk, {choices, house}: Backup): void {
  const here = settings.choices()
  if (here.theme === null && choices.theme !== null) settings.setTheme(choices.theme)
  if (here.from === null && choices.from !== null) settings.setFrom(choices.from)
  if (here.suspect === null && choices.suspect !== null) settings.setSuspect(choices.suspect)
  settings.setHouse(joinHouses(house, settings.house.peek()))
  article.peek().session.run(requestLint)
}
