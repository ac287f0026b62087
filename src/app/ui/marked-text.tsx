import {stretches} from "../marked.ts"

/** Text with its strong and emphasised words. */
export function MarkedText({text}: {readonly text: string}) {
  return (
    <>
      {stretches(text).map(({kind, text: words}, at) => {
        if (kind === "strong") return <strong key={at}>{words}</strong>
        if (kind === "em") return <em key={at}>{words}</em>
        return words
      })}
    </>
  )
}
