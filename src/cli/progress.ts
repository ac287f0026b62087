const width = 24

/** Shows on a terminal how far the files are; elsewhere, and for few files, nothing. */
export function progressBar(
  files: number,
  terminal: NodeJS.WriteStream
): {done(count: number): void; clear(): void} {
  if (!terminal.isTTY || files < 20) return {done: () => {}, clear: () => {}}
  let shown = ""
  return {
    done(count) {
      const bar = barOf(count, files)
      if (bar !== shown) terminal.write(`\r${bar}`)
      shown = bar
    },
    clear() {
      if (shown !== "") terminal.write(`\r${" ".repeat(shown.length)}\r`)
      shown = ""
    }
  }
}

/** The bar as text: `████████░░░░  33 %  3,300 of 10,000 files`. */
export function barOf(count: number, files: number): string {
  const part = count / files
  const full = Math.floor(part * width)
  // Not a new line for every file: a hundred steps are enough for the eye.
  const percent = Math.floor(part * 100)
  const about = Math.floor((percent * files) / 100)
  const number = (count === files ? files : about).toLocaleString("en")
  return `${"█".repeat(full)}${"░".repeat(width - full)} ${String(percent).padStart(3)} %  ${number} of ${files.toLocaleString("en")} files`
}
