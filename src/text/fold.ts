// Characters that take no room on the page: soft hyphen, zero-width space and joiners, word joiner,
// direction marks and isolates. They may stand inside a word without changing it.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const special = /[^\x20-\x7E]/

/**
 * The form in which words are compared: small letters, straight
 * apostrophes, plain hyphens, composed accents, nothing invisible.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!special.test(lower)) return lower
  return lower.normalize("NFC").replace(invisible, "").replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, "-")
}
