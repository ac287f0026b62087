import {keyNames} from "./keys.ts"

/** The keys of a shortcut, drawn as keys. */
export function Shortcut({keys}: {readonly keys: string}) {
  return (
    <span class="shortcut">
      {keyNames(keys).map(name => (
        <kbd key={name} class="key">
          {name}
        </kbd>
      ))}
    </span>
  )
}
