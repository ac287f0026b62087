/**
 * Names that have several accepted forms, each of which an article should
 * hold only one of. Matched exactly as they stand, capitals included, but
 * for accents and the kind of apostrophe. A form that is a spelling of
 * another with other signs or capitals (*ISIS*, *Isis*) needs no entry of
 * its own where the letters are the same. Left out is what also names
 * something else: *Dnieper* (the river), *Mohammed* (anybody), *Peking*
 * and *Bombay* (in names of institutions).
 */
export const aliasSets: readonly (readonly string[])[] = [
  ["Isis", "ISIS", "IS", "ISIL", "Daesh", "Da'esh", "DAESH"],
  ["Kyiv", "Kiev"],
  ["Kharkiv", "Kharkov"],
  ["Lviv", "Lvov"],
  ["Odesa", "Odessa"],
  ["Donbas", "Donbass"],
  ["Luhansk", "Lugansk"],
  ["Chernihiv", "Chernigov"],
  ["Chornobyl", "Chernobyl"],
  ["Zaporizhzhia", "Zaporizhia", "Zaporozhye", "Zaporizhzhya"],
  ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenski"],
  ["Lukashenko", "Lukashenka"],
  ["Belarus", "Byelorussia", "Belorussia"],
  ["Macao", "Macau"],
  ["Myanmar", "Burma"],
  ["Ivory Coast", "Côte d'Ivoire"],
  ["Cape Verde", "Cabo Verde"],
  ["Eswatini", "Swaziland"],
  ["East Timor", "Timor-Leste"],
  ["Turkey", "Türkiye"],
  ["Gaddafi", "Qaddafi", "Gadhafi", "Kadhafi", "Khadafy"],
  ["Hezbollah", "Hizbollah", "Hizbullah", "Hezbullah", "Hizballah"],
  ["al-Qaeda", "Al-Qaeda", "al-Qaida", "Al-Qaida", "Al Qaeda", "Al Qaida"],
  ["Taliban", "Taleban"],
  ["Houthis", "Huthis"],
  ["Houthi", "Huthi"],
  ["Koran", "Quran", "Qur'an"],
  ["Mecca", "Makkah"],
  ["Raqqa", "Raqqah", "Rakka"],
  ["Idlib", "Idleb"],
  ["Homs", "Hims"],
  ["Deir Ezzor", "Deir ez-Zor", "Deir al-Zor", "Deir az-Zor", "Dayr az-Zawr"],
  ["Kobani", "Kobane", "Kobanî"],
  ["Sana'a", "Sanaa"],
  ["Hodeidah", "Hudaydah", "Hodeida", "Hudaida"],
  ["Benghazi", "Bengasi"],
  ["Shiite", "Shi'ite", "Shia", "Shi'a"],
  ["Tchaikovsky", "Chaikovsky", "Tschaikowsky"],
  ["Dostoevsky", "Dostoyevsky", "Dostoevskij"]
]

/**
 * What initials stand for, where the machine likes to give them another
 * word: as they are spelt out in English.
 */
export const knownInitials: Readonly<Record<string, string>> = {
  PMU: "Popular Mobilization Units",
  PMF: "Popular Mobilization Forces",
  SDF: "Syrian Democratic Forces",
  SAA: "Syrian Arab Army",
  FSA: "Free Syrian Army",
  YPG: "People’s Protection Units",
  IDF: "Israel Defense Forces",
  ISF: "Iraqi Security Forces",
  NATO: "North Atlantic Treaty Organization",
  UN: "United Nations",
  EU: "European Union",
  ECB: "European Central Bank",
  IMF: "International Monetary Fund",
  WHO: "World Health Organization",
  WTO: "World Trade Organization",
  IAEA: "International Atomic Energy Agency",
  OSCE: "Organization for Security and Co-operation in Europe",
  OPEC: "Organization of the Petroleum Exporting Countries",
  UNHCR: "United Nations High Commissioner for Refugees",
  ICRC: "International Committee of the Red Cross",
  ICC: "International Criminal Court",
  ICJ: "International Court of Justice",
  NTSB: "National Transportation Safety Board",
  FBI: "Federal Bureau of Investigation",
  CIA: "Central Intelligence Agency",
  SBU: "Security Service of Ukraine",
  FSB: "Federal Security Service"
}
