import {MarkedText} from "./marked-text.tsx"

/** A message of a rule: English, whatever the interface speaks. */
export function MessageText({message}: {readonly message: string}) {
  return (
    <span lang="en">
      <MarkedText text={message} />
    </span>
  )
}
