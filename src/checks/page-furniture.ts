import type {Certainty} from "../rules/category.ts"
import type {Check, CheckMatch} from "../rules/check.ts"
import type {SegmentedBlock} from "../text/segment.ts"

/**
 * Reports whole lines that belong to the page and not to the article:
 * “skip to main content”, “Back to top”, share bars, bylines, “Read
 * also: …”, “Leave a comment”, cookie notices, copyright lines,
 * breadcrumbs. The fix removes the line.
 *
 * It does not report such words in a sentence of the article (*He went
 * back to the top of the hill.*), lines with more in them than the
 * pattern allows, headings of the article (*Comments*, *Categories*),
 * table cells, datelines and captions. Only links, arrows and share bars
 * that no article holds are sure.
 */
export const pageFurniture: Check = {
  id: "checks/page-furniture",
  category: "furniture",
  severity: "minor",
  certainty: "likely",
  reads: "block",
  find: blocks => blocks.flatMap(findInBlock)
}

/** What a line of the page is, and how it is told. */
interface Furniture {
  readonly certainty: Certainty
  readonly what: string
  readonly line: RegExp
}

const network =
  "(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|e-?mail|tumblr|vk|messenger|skype|viber|copy link|print)"

const furniture: readonly Furniture[] = [
  sure(
    "a link of the page",
    /(?:skip|jump|go) (?:directly )?to (?:the )?(?:main |page )?(?:content|navigation|menu|search|footer)/
  ),
  sure(
    "a link of the page",
    /(?:↑ ?)?(?:back|return|go|scroll) (?:to )?(?:the )?top(?: of (?:the |this )?page)?(?: ?↑)?/
  ),
  sure(
    "a bar for sharing",
    new RegExp(
      `share(?: (?:this(?: \\w+)?|it))?(?: (?:on|via|with|by):? ${network}(?:(?: ?[,|/·•] ?| (?:and |or )?)${network})*)?:?`
    )
  ),
  sure(
    "a bar for sharing",
    new RegExp(
      `(?:tweet|pin it|(?:like|follow|find|join) us(?: on)? ${network}(?:(?: ?[,|/·•] ?| (?:and |or )?)${network})*)`
    )
  ),
  sure("a bar for sharing", new RegExp(`${network}(?:(?: ?[,|/·•] ?| )${network}){2,}`)),
  likely(
    "a button of the page",
    /(?:print(?: (?:this )?(?:page|article))?|print friendly|save (?:as|to) pdf|download pdf|send (?:by|via) e-?mail|e-?mail this(?: article| page)?|copy link|(?:click to )?(?:tap|click) here to (?:read|view|see) more)/
  ),
  likely(
    "a button of the page",
    /(?:leave|post|write|add) a (?:comment|reply)|(?:no|\d+|view all|show) comments?(?: ?(?:yet|»))?|comments? (?:are )?closed|cancel reply|reply/
  ),
  likely(
    "a button of the page",
    /(?:previous|next|older|newer) (?:article|post|page|story|posts|entries)(?: ?[»›→])?|[«‹←] ?(?:previous|older)(?: .{0,12})?|load more|show more|read more(?: ?[»›→…]| ?\.{3})?|continue reading(?: ?[»›→…])?|see more|view more|see all|view all/
  ),
  likely(
    "an invitation of the page",
    /(?:subscribe|sign up)(?: now| here| today)? (?:to|for) (?:our|the) (?:free |daily |weekly |e-?mail )*(?:newsletter|mailing list|updates|channel)s?(?: (?:now|today|here))?[.!]?|subscribe(?: now)?[.!]?|sign up[.!]?|log ?in|sign in|register(?: now)?/
  ),
  likely(
    "a notice of the page",
    /(?:this (?:site|website)|we) uses? cookies?(?: .{0,160})?|(?:accept|manage|reject)(?: all)? cookies|cookie (?:policy|settings|notice)|privacy policy|terms (?:of (?:use|service)|and conditions)/
  ),
  likely(
    "a notice of the page",
    /(?:(?:©|\(c\)|copyright)(?: ?©)? ?.{0,60}?)?(?:[.,|–-] ?)?(?:all rights reserved|(?:reproduction|riproduzione) (?:is )?(?:reserved|riservata|prohibited))[.!]? ?(?:©.{0,40})?/
  ),
  likely(
    "a notice of the page",
    /(?:©|\(c\)|copyright) ?(?:©? ?)?(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?(?: [^.!?]{0,50})?\.?/
  ),
  likely(
    "a heading of the page",
    /(?:related|similar|recommended|latest|popular|most read|more) (?:articles?|posts?|stories|news|topics)|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|viewed|popular)|recommended for you|advertis(?:ement|ing)|sponsored(?: content)?|(?:search|main menu|menu|share|tags|categories|comments)/
  ),
  likely(
    "a reference to another article",
    /(?:read|see|watch|look)(?: it| them)? (?:also|too|here|more)(?: ?: ?| ?[–—>»-] ?| on )[^.!]{0,120}|(?:also read|read also|see also|watch also)(?: ?: ?[^.!]{0,120})?|related(?: articles?)? ?: [^.!]{0,120}/
  ),
  likely(
    "a list of tags",
    /(?:tags?|keywords?|filed under|posted in|categor(?:y|ies)|labels?|topics?) ?: ?[^.!?]{1,120}/
  ),
  likely(
    "a breadcrumb",
    /(?:home|homepage|home page|main|main page|start)(?: ?[>»›→/|] ?[^>»›→/|.!?]{1,40}){1,6}/
  ),
  likely(
    "a date of the page",
    /(?:published|posted|updated|last (?:updated|modified)|last update)(?: (?:on|at))? ?:? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}[ ./-](?:\d{1,2}|\p{L}{3,9})[ ./-]?\d{0,4}|\p{L}{3,9} \d{1,2},? \d{4}).{0,30}/u
  ),
  likely(
    "a line about the reading time",
    /(?:reading|read) time ?: ?.{1,20}|\d{1,2}[ -]min(?:ute)?s?(?: of)? read(?:ing)?/
  ),
  likely(
    "a credit for a picture",
    /(?:photo|image|picture|photograph|video|source|credits?)s?(?: (?:credit|by|courtesy of))? ?[:©] ?[^.!?]{1,60}/
  )
]
// A byline is told by its capitals.
const byline =
  /^(?:By|Written by|Posted by|Author:|Text by|Edited by|Translated by|Editor:|Reporter:|By:)\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|del|della|di|van|von|da|al|bin|and|&)\s+)?\p{Lu}[\p{L}.'’-]*){1,5}(?:\s*[,|–—-]\s*[^.!?]{1,40})?$/u

function findInBlock(block: SegmentedBlock, index: number): CheckMatch[] {
  const from = block.text.length - block.text.trimStart().length
  const line = block.text.trim()
  if (line === "" || line.length > 220 || block.scope === "cell") return []
  const kind = kindOf(line)
  if (kind === null || (block.scope === "heading" && kind.certainty !== "sure")) return []
  return [
    {
      block: index,
      from,
      to: from + line.length,
      message: `This is ${kind.what}, not of the article: remove it.`,
      certainty: kind.certainty,
      fixes: [""]
    }
  ]
}

/** What a line would be if it were of the page: “a byline of the page”; null for a line of the article. */
export function kindOf(line: string): Pick<Furniture, "what" | "certainty"> | null {
  if (byline.test(line)) return {what: "a byline of the page", certainty: "likely"}
  const small = line.toLowerCase().replace(/[\s\u00A0]+/g, " ")
  return furniture.find(({line: pattern}) => pattern.test(small)) ?? null
}

function sure(what: string, line: RegExp): Furniture {
  return {certainty: "sure", what, line: whole(line)}
}

function likely(what: string, line: RegExp): Furniture {
  return {certainty: "likely", what, line: whole(line)}
}

function whole({source}: RegExp): RegExp {
  return new RegExp(`^[-•·|>» ]*(?:${source})[ |•·»]*$`, "u")
}
