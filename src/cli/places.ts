/** A place in a text: line and column, both from 1; columns are UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The places of offsets, quickest where they are in order; `start` is the place of the text's own start. */
export function placesOf(text: string, offsets: readonly number[], start: Place): Place[] {
  let line = 0
  let lineStart = 0
  return offsets.map(offset => {
    if (offset < lineStart) [line, lineStart] = [0, 0]
    for (let end = text.indexOf("\n", lineStart); end >= 0 && end < offset;) {
      line++
      lineStart = end + 1
      end = text.indexOf("\n", lineStart)
    }
    const column = offset - lineStart + (line === 0 ? start.column : 1)
    return {line: start.line + line, column}
  })
}
