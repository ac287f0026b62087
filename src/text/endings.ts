/** Whether a word belongs to one of two groups that are told by endings. */
export type EndingTest = (word: string) => boolean

/**
 * A test by endings: the longest ending of the word that stands in one
 * of the two lists decides, and a word with none fails. `^` before an
 * ending makes it a whole word.
 */
export function endingTest(pass: string, fail: string): EndingTest {
  const endings = new Map<string, boolean>()
  for (const ending of pass.trim().split(/\s+/)) endings.set(ending, true)
  for (const ending of fail.trim().split(/\s+/)) endings.set(ending, false)
  const longest = Math.max(...[...endings.keys()].map(ending => ending.length))
  return word => {
    const whole = `^${word}`
    for (let at = Math.max(0, whole.length - longest); at < whole.length; at++) {
      const answer = endings.get(whole.slice(at))
      if (answer !== undefined) return answer
    }
    return false
  }
}

/**
 * Whether a verb or adjective that has lost *-ing*, *-ed*, *-es* or
 * *-er* has probably lost a final *e* with it: *advanc*, *charg*, *us*.
 */
export const lostE: EndingTest = endingTest(
  `c v u z s g e
   bl cl dl fl gl kl pl sl tl zl yl il guil ul ^scal scal xhal nhal mpal ^pal ^stal ^whal consol cajol parol condol ^pol
   br cr gr tr vr ar adher nterfer coher ^rever persever ^mer sincer ir plor stor gnor ador ^scor ^bor ^cor ^gor ^snor ^shor
   nderscor ^mor ur yr
   at creat lineat permeat nauseat delet complet ompet deplet excret secret unit invit excit incit ignit ^cit
   ^bit writ ^kit ^whit polit expedit extradit recit ^vot ^not ^quot ^tot promot emot remot devot denot connot ut
   rerout ^tast ^wast ^past ^hast ^bast
   ad ed id od ud ak ik ok uk am im com ^hom um ym asphem
   ^can ^wan ^plan rven nven traven in phon ^ston ^clon ^zon ^hon ^ton ^dron ostpon condon aplan oplan ^aton thron un
   ap ip up yp ^hop ^cop ^grop ^mop ^scop ^elop ^rop ib ob ub ab
   breath ^bath ^cloth ^loath ^sooth ^seeth ^writh ^scyth ^sheath ^ach ^cach
   ^ow ^aw ^ax ^ey ^dy straf chaf ^saf ^knif ^cano ^to ^ho ^sho tipto
   ang eng fring ^cring ^hing mping ^bing ^ting plung loung xpung croung spong`,
  `^arc sync disc ^talc zinc tz zz ss focus bias canvas caucus chorus ^bus ^gas rgus discus
   ng ^hang ^bang ^clang ^gang ^twang erhang merang ing ung
   ail oil eil uil aul oul eal ool eel rl wl encil eril ouncil devil cavil evil civil
   ear oar air eir oor our collar sugar altar murmur sulphur sulfur
   eat oat ombat ormat out ebut ead oad eed aid oid ood oud aud eid nvalid
   eak oak ook eek eam oam aim eem oom oum victim ain oin ein uin argin oun eap oap eep oop oup gossip worship
   hiccup acuum iphon atalog ialog mb rb lb`
)

/**
 * Whether the plural in *-es* of a noun is one of a noun in *-e*:
 * *hous*, *prix* with and *bus*, *box* without.
 */
export const nounLostE: EndingTest = endingTest(
  `s z ^ach dach hach tach cach psych quich crech ^nich clich valanch ^ax annex aus ous ^us ^abus ^mus ^rus
   ^fus efus xcus ^brus clus poss mpass finess crevass mouss across arcass`,
  `us ss zz tz iris ^lens ^gas bias atlas canvas alias antis elvis rellis ^os albatros iceps ptis eus`
)

/** Whether a word in *-s* is a singular, or a base, as it stands: *crisis*, *virus*, *gas*. */
export const endsInS: EndingTest = endingTest(
  `ss us sis itis polis ^axis iris ^tennis penis debris chassis cannabis pelvis trellis mantis ^ibis clitoris
   ^gas ^bias canvas atlas alias christmas texas hamas arkansas kansas chaos pathos ethos cosmos kudos asbestos
   rhinoceros laos thermos ^lens iceps orceps tunis paris davis louis lewis dennis morris harris ^yes
   ^mars wales`,
  `menus gurus emus gnus tutus zulus hindus bantus urdus haikus ecus flus tofus eaus krus trus`
)
