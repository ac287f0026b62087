import {stretches} from "../marked.ts"

/** A message of a rule, with its strong and emphasised words. */
export function MessageText({message}: {readonly message: string}) {
  return (
    <>
      {stretches(message).map(({kind, text}, at) => {
        if (kind === "strong") return <strong key={at}>{text}</strong>
        if (kind === "em") return <em key={at}>{text}</em>
        return text
      })}
    </>
  )
}
