/** Why something cannot be opened, and what to do instead. Shown to the user as it is. */
export class CannotOpen extends Error {}
