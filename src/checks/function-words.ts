/** Words, folded, that carry no sense of their own, by what they do in a sentence. */
export const determiners = words(
  "a an the this that these those my your his her its our their some any each every no all both either neither another such what which whose many much few several more most less least enough"
)
export const pronouns = words(
  "i you he she it we they me him us them one who whom himself herself itself themselves ourselves myself yourself everyone everybody everything someone somebody something anyone anybody anything nobody nothing others"
)
export const prepositions = words(
  "of to in on at by for from with without within into onto upon about against among amongst amid around across after along before behind below beneath beside besides between beyond despite down during except inside like near off out outside over past per since through throughout till toward towards under underneath until up via versus as than"
)
export const conjunctions = words(
  "and or but nor so yet if when while whereas because although though unless that whether where once"
)
export const auxiliaries = words(
  "am is are was were be been being have has had having do does did done will would shall should can could may might must ought isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't"
)
const adverbs = words(
  "not also too then there here now again already still only just even never always often soon today yesterday tomorrow however therefore meanwhile later earlier ago alone together"
)

/** Whether a folded word is one of the closed classes, a common adverb included. */
export function isFunctionWord(form: string): boolean {
  return classes.some(words => words.has(form))
}

const classes = [determiners, pronouns, prepositions, conjunctions, auxiliaries, adverbs]

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "))
}
