/** The path of LibreOffice, or null when there is none. */
export function findOffice(): string | null
/** Install LibreOffice where there is none; ends the process when that cannot be done. */
export function ensureOffice(): void
