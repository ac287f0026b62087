/**
 * A mistake in a line of the rule notation. `at` is the offset in that
 * line; the message is meant for the rule's author.
 */
export class NotationError extends Error {
  constructor(
    message: string,
    readonly at: number
  ) {
    super(message)
    this.name = "NotationError"
  }
}
