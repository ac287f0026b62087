import {availableParallelism} from "node:os"
import {Worker} from "node:worker_threads"
import {UsageError} from "./command-line.ts"
import {lintFile, type LintSettings} from "./lint-file.ts"
import type {FileFindings} from "./report.ts"
import type {Answer} from "./thread.ts"

/** A worker loads the rules and the model anew: fewer files are done before it is ready. */
const worthAThread = 8

/** How many threads so many files are linted by; 1 means this one. */
export function threadsFor(files: number, cores = availableParallelism()): number {
  return Math.max(1, Math.min(cores, Math.floor(files / worthAThread)))
}

/**
 * Lint files, in as many threads as are given; `done` is told after each.
 * What comes back is in the order of the files, whatever the number of
 * threads. Rejects with the error of the first file that has one.
 */
export async function lintFiles(
  files: readonly string[],
  settings: LintSettings,
  {threads, done}: {readonly threads: number; readonly done: (count: number) => void}
): Promise<readonly FileFindings[]> {
  const found: FileFindings[] = []
  let next = 0
  let count = 0
  const work = async (lint: (path: string) => Promise<FileFindings>) => {
    for (let i = next++; i < files.length; i = next++) {
      found[i] = await lint(files[i] ?? "")
      done(++count)
    }
  }
  if (threads === 1) {
    await work(path => lintFile(path, settings))
    return found
  }
  const workers = Array.from({length: threads}, () => openWorker(settings))
  try {
    await Promise.all(workers.map(({lint}) => work(lint)))
  } finally {
    await Promise.all(workers.map(({close}) => close()))
  }
  return found
}

function openWorker(settings: LintSettings) {
  const worker = new Worker(new URL("./thread.js", import.meta.url), {workerData: settings})
  const lint = (path: string) =>
    new Promise<FileFindings>((resolve, reject) => {
      const stop = () => {
        worker.off("message", hear)
        worker.off("error", fail)
      }
      const fail = (error: Error) => {
        stop()
        reject(error)
      }
      const hear = (answer: Answer) => {
        stop()
        if ("found" in answer) resolve(answer.found)
        else reject(answer.usage ? new UsageError(answer.error) : new Error(answer.error))
      }
      worker.on("message", hear)
      worker.on("error", fail)
      worker.postMessage(path)
    })
  return {lint, close: () => worker.terminate()}
}
