import {describe, expect, test} from "vitest"
import {takesAn, wantsAn} from "../../src/text/indefinite-article.ts"

const words = (list: string) => list.split(" ")

describe("takesAn", () => {
  test.each(
    words(
      "apple hour honest heir honour 8 11 18 80 8,000 11,000 SDF MP FBI F-16 x-ray MRI NGO unidentified uninhabited unimportant umbrella IS ISIS urgent usher onerous email M-16 AK-47 A RPG SUV heiress €8 eBay mRNA “(apple M.P. L.A.-based FBIs 8th 18th 88 11th X É umbrella’s ÉLAN"
    )
  )("an %s", word => expect(takesAn(word)).toBe(true))

  test.each(
    words(
      "unit university European one one-off once US UN NATO UK EU user useful usual Ukrainian union unanimous unique uniform Uruguayan utopia utensil utility Hajin 1,100 100 7 year ewe euro Uganda UNICEF UAV BBC PMU CIA U.S. UNESCO unidirectional unilateral one-eyed uranium used house 1,800 111 180 181 12 10,000 U.N. “(house BBCs 1,8 uBoat"
    )
  )("a %s", word => expect(takesAn(word)).toBe(false))
})

describe("wantsAn", () => {
  test.each(
    words(
      "historic hotel herb 1800 MAZ SAM Uzbek Fpoint Ouagadougou Łódź Київ 北京 1100 1811 SAMs RAF"
    )
  )("is not certain of %s", word => expect(wantsAn(word)).toBe(null))

  test.each(["", " ", "…", "\uFFFC", "\uD800"])("guesses something for “%s”", word =>
    expect(takesAn(word)).toBe(false)
  )
})
