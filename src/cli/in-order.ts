/** How many parts of one file may wait, and how many files may be ahead of the one that is told. */
const waitingParts = 4
const filesAhead = 256

/**
 * Parts of files that are made side by side, to be taken in the order of
 * the files. Who is far ahead is held back: however many files there
 * are, few wait.
 */
export class InOrder<Part extends {readonly last: boolean}> {
  private readonly waiting = new Map<number, Part[]>()
  private current = 0
  private wake: (() => void)[] = []

  constructor(private readonly files: number) {}

  /** Put the next part of a file; resolves when there is room for another. */
  async put(file: number, part: Part): Promise<void> {
    const parts = this.waiting.get(file) ?? []
    parts.push(part)
    this.waiting.set(file, parts)
    this.signal()
    while (parts.length >= waitingParts || file > this.current + filesAhead) await this.change()
  }

  /** All parts, file by file. */
  async *all(): AsyncGenerator<Part> {
    while (this.current < this.files) {
      const part = this.waiting.get(this.current)?.shift()
      if (part === undefined) {
        await this.change()
        continue
      }
      if (part.last) this.waiting.delete(this.current++)
      this.signal()
      yield part
    }
  }

  private change(): Promise<void> {
    return new Promise(resolve => this.wake.push(resolve))
  }

  private signal() {
    const woken = this.wake
    this.wake = []
    for (const each of woken) each()
  }
}
