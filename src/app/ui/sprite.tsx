import {iconShapes} from "./icon-shapes.ts"

/** All icons, once, for `Icon` to refer to. */
export function Sprite() {
  return (
    <svg class="sprite" aria-hidden="true">
      <defs>
        {Object.entries(iconShapes).map(([name, path]) => (
          <symbol key={name} id={`icon-${name}`} viewBox="0 0 16 16">
            <path d={path} />
          </symbol>
        ))}
      </defs>
    </svg>
  )
}
