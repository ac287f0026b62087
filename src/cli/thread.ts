import {parentPort, workerData} from "node:worker_threads"
import {UsageError} from "./command-line.ts"
import {lintFile, type LintSettings} from "./lint-file.ts"
import type {FileFindings} from "./report.ts"

/** What a thread says of a file. */
export type Answer =
  | {readonly found: FileFindings}
  /** `usage` marks a mistake of the caller's. */
  | {readonly error: string; readonly usage: boolean}

parentPort?.on("message", async (path: string) => {
  parentPort?.postMessage(await answer(path))
})

async function answer(path: string): Promise<Answer> {
  try {
    return {found: await lintFile(path, workerData as LintSettings)}
  } catch (error) {
    return {
      error: error instanceof Error ? error.message : String(error),
      usage: error instanceof UsageError
    }
  }
}
