import {nodeOf, pathOf, type Line} from "./tracked.ts"

/**
 * Lines of which the last one, and each before a table, has an end that
 * both versions have: Word cannot take such a paragraph away. Where one
 * was added there, it is the end of the one before that was put in,
 * which comes to the same.
 */
export function withLastEnds(lines: readonly Line[]): readonly Line[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.[0] && inTable(last[0]) === inTable(line)) last.push(line)
    else runs.push([line])
  }
  return runs.flatMap(run => (run[0] && inTable(run[0]) ? run : withLastEnd(run)))
}

function inTable(line: Line): boolean {
  return pathOf(line).some(frame => nodeOf(frame).type.name === "table_row")
}

function withLastEnd(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1)
  if (last === undefined || last.end === "same") return lines
  // The last end that the other version has. Nothing of that version stands after it.
  const other = lines.findLastIndex(({end}) => end !== last.end)
  const line = lines[other]
  const rest = lines.slice(other + 1)
  if (line === undefined) return lines
  const ended: Line = {...last, end: "same", was: last.was ?? line.was, now: last.now ?? line.now}
  if (line.end === "same") {
    const turned: Line = {
      ...line,
      end: last.end,
      change: last.change,
      was: last.end === "in" ? null : line.was,
      now: last.end === "out" ? null : line.now
    }
    return [...lines.slice(0, other), turned, ...rest.slice(0, -1), ended]
  }
  const [next = last, ...after] = [...rest.slice(0, -1), ended]
  return [...lines.slice(0, other), {...next, pieces: [...line.pieces, ...next.pieces]}, ...after]
}
