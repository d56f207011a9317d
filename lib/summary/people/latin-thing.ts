/** Firms, places and products are written like people: Prenetics Limited, Lunar Lake. */
const LATIN_THING =
  /\b(?:Limited|Ltd|Inc|Corp|Corporation|Company|Group|Holdings|Bank|Capital|Technolog\w+|Systems|Labs?|Studios?|Networks?|Media|News|Times|Post|Daily|University|College|Institute|Foundation|Cent(?:er|re)|Hospital|Hotel|Airlines|Airport|Street|Road|Park|Lake|River|Island|City|League|Cup|Club|Open|Awards?|Cloud|Pro|Max|Plus|Details|App)\b/;

/** Is the text in Latin letters called what a firm, a place or a product is called? */
export function isLatinThing(text: string): boolean {
  return LATIN_THING.test(text);
}
