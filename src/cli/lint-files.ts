import {availableParallelism} from "node:os"
import {Worker} from "node:worker_threads"
import {failureOf, type Failure} from "./failure.ts"
import {InOrder} from "./in-order.ts"
import {lintFile, type FilePart, type LintSettings} from "./lint-file.ts"
import type {Answer, Question} from "./thread.ts"

/** A worker loads the rules and the model anew, which takes about as long as so many articles. */
const worthAThread = 50

/** How many threads so many files are linted by; 1 means this one. */
export function threadsFor(files: number, cores = availableParallelism()): number {
  return Math.max(1, Math.min(cores, Math.floor(files / worthAThread)))
}

/**
 * Lint files, in as many threads as are given; `done` is told after each.
 * What comes back is in the order of the files, whatever the number of
 * threads; a file that cannot be linted gives a failure in its place.
 */
export async function* lintFiles(
  files: readonly string[],
  settings: LintSettings,
  {threads, done}: {readonly threads: number; readonly done: (count: number) => void}
): AsyncGenerator<FilePart | Failure> {
  const found = new InOrder<FilePart | Failure>(files.length)
  let next = 0
  let count = 0
  const work = async (lint: Lane["lint"]) => {
    for (let i = next++; i < files.length; i = next++) {
      for await (const part of lint(files[i] ?? "")) await found.put(i, part)
      done(++count)
    }
  }
  const lanes: readonly Lane[] =
    threads === 1 ? [ownLane(settings)] : Array.from({length: threads}, () => threadLane(settings))
  const all = Promise.all(lanes.map(({lint}) => work(lint)))
  try {
    yield* found.all()
    await all
  } finally {
    await Promise.all(lanes.map(({close}) => close()))
  }
}

/** Lints one file after the other. */
interface Lane {
  /** Gives the parts of a file; a failure is the last. */
  lint(path: string): AsyncGenerator<FilePart | Failure>
  close(): Promise<unknown>
}

function ownLane(settings: LintSettings): Lane {
  return {
    async *lint(path) {
      try {
        yield* lintFile(path, settings)
      } catch (error) {
        yield failureOf(error)
      }
    },
    close: () => Promise.resolve()
  }
}

function threadLane(settings: LintSettings): Lane {
  const worker = new Worker(new URL("./thread.js", import.meta.url), {workerData: settings})
  // A part is asked for when there is room for it.
  const ask = (question: Question) =>
    new Promise<Answer>(resolve => {
      const settle = (answer: Answer) => {
        worker.off("message", settle)
        worker.off("error", fail)
        resolve(answer)
      }
      const fail = (error: Error) => settle(failureOf(error))
      worker.on("message", settle)
      worker.on("error", fail)
      worker.postMessage(question)
    })
  return {
    async *lint(path) {
      let answer = await ask({path})
      yield answer
      while (!answer.last) yield (answer = await ask("next"))
    },
    close: () => worker.terminate()
  }
}
