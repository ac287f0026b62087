const harmless = new Set(["http", "https", "mailto", "tel"])

/**
 * The address of a link as it may stand in a document: http, https,
 * mailto, tel, relative or `#`. Null for everything else (`javascript:`,
 * `data:`, `file:` …), however it is disguised. What is allowed is
 * returned as it was written.
 */
export function safeHref(address: string | null): string | null {
  if (address === null) return null
  const scheme = schemeOf(address)
  return scheme === null || harmless.has(scheme) ? address : null
}

/** An address as it was typed, completed: a bare domain or e-mail address gets its scheme. */
export function completeHref(typed: string): string {
  const address = typed.trim()
  if (/^[^\s@/]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return `mailto:${address}`
  return /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i.test(address) ? `https://${address}` : address
}

/** The address of an image as it may be asked for: http, https, relative, or the image itself, else null. */
export function safeSrc(address: string | null): string | null {
  if (address === null) return null
  if (/^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z\d+/=]*$/.test(address)) return address
  const scheme = schemeOf(address)
  return scheme === null || scheme === "http" || scheme === "https" ? address : null
}

// Browsers leave out control characters and blanks before they look for
// the scheme, so “java\nscript:” has one. A colon after `/`, `?` or `#`
// ends none.
function schemeOf(address: string): string | null {
  const match = /^([^/?#:]*):/.exec(address.replace(/[\s\p{Cc}\p{Cf}]/gu, ""))
  return match === null ? null : (match[1] ?? "").toLowerCase()
}
