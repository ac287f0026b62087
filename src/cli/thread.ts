import {parentPort, workerData} from "node:worker_threads"
import {failureOf, type Failure} from "./failure.ts"
import {lintFile, type FilePart, type LintSettings} from "./lint-file.ts"

/** What is asked of a thread: to begin with a file, or for the next part of it. */
export type Question = {readonly path: string} | "next"

/** What it answers. */
export type Answer = FilePart | Failure

let parts: AsyncGenerator<FilePart> | null = null

parentPort?.on("message", async (question: Question) => {
  if (question !== "next") parts = lintFile(question.path, workerData as LintSettings)
  try {
    const next = await parts?.next()
    if (next?.done === false) parentPort?.postMessage(next.value satisfies Answer)
  } catch (error) {
    parentPort?.postMessage(failureOf(error) satisfies Answer)
  }
})
