/** A stretch of a message, as it is to be shown. */
export interface Stretch {
  readonly kind: "plain" | "strong" | "em"
  readonly text: string
}

/** Read the two marks a message may hold: `**strong**` and `*em*`. A mark that does not close stays as it is. */
export function stretches(message: string): readonly Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const mark of message.matchAll(/\*\*(\S(?:.*?\S)?)\*\*|\*(\S(?:.*?\S)?)\*/gs)) {
    if (mark.index > at) found.push({kind: "plain", text: message.slice(at, mark.index)})
    if (mark[1] !== undefined) found.push({kind: "strong", text: mark[1]})
    else found.push({kind: "em", text: mark[2] ?? ""})
    at = mark.index + mark[0].length
  }
  if (at < message.length) found.push({kind: "plain", text: message.slice(at)})
  return found
}
