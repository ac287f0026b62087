import {fold} from "./fold.ts"

/**
 * Whether *an* stands before the word, by its first sound: a best guess
 * for any word, number or acronym.
 */
export function takesAn(word: string): boolean {
  return wantsAn(word) ?? /^[aeiou]/.test(plain(word))
}

/**
 * Whether *an* stands before the word, or null when its first sound is
 * not certain: words that are said in two ways, initials that may be
 * read as a word, other scripts.
 */
export function wantsAn(word: string): boolean | null {
  const text = word.normalize("NFC").replace(/^[^\p{L}\p{N}]+/u, "")
  if (/^\d/.test(text)) return numberSound(text)
  const head = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? ""
  if (/^\p{L}(?:\.\p{L})+/u.test(text) || /^\p{L}$/u.test(head)) return letterSound(text)
  if (/^\p{Lu}{2,}s?$/u.test(head)) return initialsSound(plain(head).replace(/s$/, ""))
  // “eBay” and “mRNA” begin with a letter's name.
  if (/^\p{Ll}\p{Lu}/u.test(head)) return letterSound(head)
  return wordSound(plain(head))
}

const silentH = /^(?:heir|hono(?:u?r)|hour|honest)/
const eitherH =
  /^h(?:abitual|allucin|erb|erculean|ereditar|ilarious|istor|omage|orrific|otel|ypothe|yster)/
// Said with “you”: a European, a ewe, a unit, a Ukrainian; with “w”: a one, a one-off, a ouija board.
const consonantSound =
  /^(?:eu|ew(?:e|ing)|one(?:$|s$|self)|once$|ouija|u(?:b(?:iqui|oat)|fo|gand|k(?:e$|r|u)|n(?:an|i(?!de|ll|m[ap]|n|r|ss))|ran(?:i|us)|re(?:a$|t)|rin|rolog|rugua|s(?:a|e|ing|u)|t(?:ah|ens|eru|il|op)|vul))/
// Said in more than one way, or seldom enough to be unsure of.
const eitherSound =
  /^(?:oaxaca|oua|oui|u(?:dine|lul|ral|y|z)|x(?!ylo|ero|eno)|y[^aeiou]|f[^aeiouylrj]|h[^aeiouy]|l[^aeiouyl]|m[^aeiouyc]|n[^aeiouy]|r[^aeiouyh]|s[bdfgjrsvxz])/

function wordSound(word: string): boolean | null {
  if (!/^[a-z]/.test(word)) return null
  if (silentH.test(word)) return true
  if (eitherH.test(word) || eitherSound.test(word)) return null
  return /^[aeiou]/.test(word) && !consonantSound.test(word)
}

// Eight, eleven, eighteen and what begins with them: 8, 80, 8,000, 11, 18, 11,000.
function numberSound(text: string): boolean | null {
  const digits = (/^\d+(?:,\d{3})*/.exec(text)?.[0] ?? "").replaceAll(",", "")
  if (digits.startsWith("8")) return true
  if (!/^1[18]/.test(digits)) return false
  if (digits.length % 3 === 2) return true
  // 1800 is “eighteen hundred” or “one thousand eight hundred”.
  return digits.length === 4 && !text.includes(",") ? null : false
}

function letterSound(text: string): boolean {
  return /^[aefhilmnorsx]/.test(plain(text))
}

// Initials read letter by letter although they could be a word, and those that are read as one.
const spelt = new Set(
  "fao faq fia fis ira iaea irs isis isil lapd led los lpg mba mep mit mod mot mri msa npc rpg sas sat sos hiv hud roi rna nda nba mou sec fda saa sda suv usa usb url upi upa uae ukip usaid ufo us un uk uav".split(
    " "
  )
)
const spoken = new Set(
  "nato nasa nafta nasdaq fifa fema farc feda hamas laser lan lidar radar ram rom sim scuba seal sars salt swat scotus stem sonar mersa mash mers raf unicef unesco uefa unifil usaid".split(
    " "
  )
)
const saidYou = /^(?:eu|ue|u(?!n(?:ita|hcr)$))/

function initialsSound(form: string): boolean | null {
  if (!/^[a-z]+$/.test(form)) return null
  if (saidYou.test(form)) return false
  if (spelt.has(form)) return letterSound(form)
  if (spoken.has(form)) return form === "raf" ? null : /^[aeio]/.test(form)
  if (/^[aeio]/.test(form)) return true
  if (!/^[fhlmnrsx]/.test(form)) return false
  // With a vowel inside they may be read as a word: a SAM, an MEP.
  return /.[aeiouy]./.test(form) ? null : true
}

function plain(word: string): string {
  return fold(word).normalize("NFD").replace(/\p{M}/gu, "")
}
