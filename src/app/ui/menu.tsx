import type {ComponentChildren} from "preact"
import {useSignal, type Signal} from "@preact/signals"
import {useLayoutEffect, useRef} from "preact/hooks"
import {rove, stops} from "./roving.ts"

/**
 * A button that opens a menu under it. The arrows move in the menu, Esc
 * and Tab close it, and the focus returns to the button. `children` are
 * `MenuItem`s.
 */
export function Menu(props: {
  readonly name: string
  readonly className: string
  readonly title?: string
  readonly tabIndex?: number
  /** Whether it is open, where something else can open it too. */
  readonly opened?: Signal<boolean>
  readonly label: ComponentChildren
  readonly children: (close: () => void) => ComponentChildren
}) {
  const own = useSignal(false)
  const opened = props.opened ?? own
  const open = opened.value
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const close = (back = true) => {
    opened.value = false
    if (back) button.current?.focus()
  }
  useLayoutEffect(() => {
    if (!open || button.current === null || menu.current === null) return
    const first = firstStop(menu.current)
    const stop = keepUnder(button.current, menu.current)
    first?.focus()
    const outside = (event: Event) => {
      const {target} = event
      if (
        target instanceof Node &&
        !menu.current?.contains(target) &&
        !button.current?.contains(target)
      )
        close(false)
    }
    document.addEventListener("pointerdown", outside, true)
    return () => {
      stop()
      document.removeEventListener("pointerdown", outside, true)
    }
  }, [open])
  return (
    <span class="menu-host">
      <button
        type="button"
        ref={button}
        class={props.className}
        aria-label={props.name}
        title={props.title}
        aria-haspopup="menu"
        aria-expanded={open}
        tabIndex={props.tabIndex}
        onMouseDown={event => event.preventDefault()}
        onClick={() => (opened.value = !open)}
        onKeyDown={event => {
          if (event.key !== "ArrowDown") return
          event.preventDefault()
          opened.value = true
        }}
      >
        {props.label}
      </button>
      {open && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          aria-label={props.name}
          onKeyDown={event => {
            event.stopPropagation()
            if (event.key === "Tab") close()
            else if (event.key === "Escape") {
              event.preventDefault()
              close()
            } else rove(event, "down", stops(event.currentTarget))
          }}
        >
          {props.children(() => close())}
        </div>
      )}
    </span>
  )
}

// In a menu of choices the focus begins at the one that holds.
function firstStop(menu: HTMLElement): HTMLElement | undefined {
  const mixed = menu.querySelector('[role="menuitem"], input')
  const chosen = menu.querySelector<HTMLElement>('[aria-checked="true"]')
  if (mixed === null && chosen !== null) return chosen
  return menu.querySelector("input") ?? stops(menu)[0]
}

// What measures places is fetched apart: the page is drawn without it.
function keepUnder(button: HTMLElement, menu: HTMLElement): () => void {
  let stop = () => {}
  let closed = false
  void import("@floating-ui/dom").then(({autoUpdate, computePosition, flip, offset, shift}) => {
    if (closed) return
    stop = autoUpdate(button, menu, () => {
      void computePosition(button, menu, {
        strategy: "fixed",
        placement: "bottom-start",
        middleware: [offset(4), flip({padding: 8}), shift({padding: 8, crossAxis: true})]
      }).then(({x, y}) => {
        menu.style.left = `${x}px`
        menu.style.top = `${y}px`
      })
    })
  })
  return () => {
    closed = true
    stop()
  }
}
