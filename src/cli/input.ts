import {readFile} from "node:fs/promises"
import {extname} from "node:path"
import {UsageError} from "./command-line.ts"

/** A text that was asked for. */
export interface Input {
  /** The path as it was given, or `<stdin>`. */
  readonly name: string
  readonly text: string
  readonly markdown: boolean
}

/**
 * Read a file, or for `-` standard input, which is Markdown if
 * `markdown` says so. Throws a `UsageError` when it cannot be read.
 */
export async function readInput(path: string, markdown: boolean): Promise<Input> {
  if (path === "-") {
    const name = "<stdin>"
    return {name, text: decode(name, await readStandardInput()), markdown}
  }
  const text = decode(path, await readBytes(path))
  return {name: path, text, markdown: /^\.(?:md|markdown|mdown)$/i.test(extname(path))}
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reason(error as NodeJS.ErrnoException)}`)
  }
}

function reason({code, message}: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "there is no such file"
  return code === "EISDIR" ? "it is a folder" : message
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

// What is written back must be what was read: bytes that are no UTF-8 would be lost.
function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UsageError(`${name} cannot be read: it is not text in UTF-8`)
  }
}
