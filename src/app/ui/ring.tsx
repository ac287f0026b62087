/** How much of something is done, as a ring. Only for the eye: the numbers stand beside it. */
export function Ring({done, all}: {readonly done: number; readonly all: number}) {
  const part = all === 0 ? 0 : (100 * done) / all
  return (
    <svg class="ring" viewBox="0 0 16 16" aria-hidden="true">
      <circle class="all" cx="8" cy="8" r="6" />
      {part > 0 && (
        <circle
          class="done"
          cx="8"
          cy="8"
          r="6"
          pathLength={100}
          stroke-dasharray={`${part} ${100 - part}`}
        />
      )}
    </svg>
  )
}
