import type {Token} from "../text/segment.ts"
import {auxiliaries, determiners, prepositions} from "./function-words.ts"

/**
 * Whether the word may be a finite verb where it stands. No list of words
 * can tell; this one errs towards yes: any *-ed* word, any *-s* word but
 * after an article or preposition, irregular pasts, common base forms.
 */
export function mayBeFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== "word") return token?.kind === "possessive" && mayBeShortVerb(tokens, i)
  const {form} = token
  if (/^\p{Lu}/u.test(token.text) && !token.first) return false
  if (auxiliaries.has(form) || form.includes("'") || pasts.has(form)) return true
  if (determiners.has(form) || prepositions.has(form) || nouns.has(form)) return false
  if (opensNounPhrase(tokens, i)) return false
  if (/(?:ed|s)$/.test(form) && !/(?:ss|ous|us|is)$/.test(form)) return true
  return bases.has(form)
}

// “it’s”, “that’s”, not “Syria’s”.
function mayBeShortVerb(tokens: readonly Token[], i: number): boolean {
  return /^(?:it|that|this|there|here|he|she|who|what|where|how|let)$/.test(
    tokens[i - 1]?.form ?? ""
  )
}

// What follows an article, a possessive, a preposition or “to” is no finite verb.
function opensNounPhrase(tokens: readonly Token[], i: number): boolean {
  const ahead = tokens[i - 1]
  if (ahead === undefined) return true
  if (ahead.kind === "possessive" || ahead.kind === "hyphen" || ahead.kind === "number") return true
  if (
    /^(?:this|that|these|those|all|both|some|many|few|most|each|one|others?|which|such)$/.test(
      ahead.form
    )
  )
    return false
  return (
    determiners.has(ahead.form) ||
    prepositions.has(ahead.form) ||
    /(?:al|ic|ive|ous|ish|ful|less|ary)$/.test(ahead.form)
  )
}

const pasts = words(
  "began became came went got gave took made said told knew saw thought felt left kept held led met paid put ran sat sent set shot stood spoke spent stole swore taught threw understood won wore wrote broke brought built bought caught chose cut drew drove ate fell fought found flew forgot froze grew heard hid hit hurt lay laid lost meant rose sang sank shook shut slept slid sold sought struck swept swam woke wept withdrew bit blew bore bound bred burnt cast clung cost crept dealt dug drank fed fled flung forbade forgave ground hung knelt lent let lit overcame quit read rode rang rid shed shone shrank slit spread sprang stuck stung strove swung tore undertook upheld wound wed bent beat bet burst became withstood arose awoke underwent became"
)
// Words in -s or -ed that are no verbs.
const nouns = words(
  "series news politics economics mathematics physics athletics means species thus perhaps always besides sometimes towards afterwards hundreds thousands millions billions dozens people's days weeks months years hours minutes red hundred indeed bed seed speed need feed kindred sacred naked wicked united"
)
const bases = words(
  "accept account achieve act add admit affect agree aim allow announce answer appear apply approach argue arrive ask attack attempt attend avoid base become begin believe belong blame break bring build burn buy call care carry cause change charge check choose claim clear close collect come compare complain complete concern confirm connect consider consist contain continue control cost count cover create cross cry deal decide declare deny depend describe deserve develop die differ discover discuss doubt draw dream drive drop eat enable encourage end enjoy ensure enter escape establish examine exist expect explain express extend face fail fall fear feel fight fill find finish fit flee fly focus follow force forget form gain gather get give go grow happen hate hear help hide hit hold hope identify imagine improve include increase indicate inform insist intend introduce invest invite involve join keep kill know lack last laugh launch lead learn leave lend let lie like link listen live look lose love maintain make manage mark matter mean meet mention mind miss move need note notice obtain occur offer open operate order own pass pay perform place plan play point prefer prepare present press prevent produce promise protect prove provide publish pull push put raise reach react read realise realize receive recognise recognize recommend record reduce refer reflect refuse regard relate release remain remember remind remove repeat replace reply report represent require rest result return reveal rise run save say search see seek seem sell send separate serve set settle share shoot show sign sit sleep sound speak spend stand start state stay stop strike study suffer suggest suit supply support suppose survive take talk teach tell tend test thank think threaten throw touch train travel treat try turn understand use visit vote wait walk want warn wash watch wear win wish wonder work worry write"
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "))
}
