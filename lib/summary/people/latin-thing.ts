import { LATIN_GIVEN_NAMES } from '../../data/latin-given-names';

const given = new Set(LATIN_GIVEN_NAMES);

/** Firms, places and products are written like people: Prenetics Limited, Lunar Lake, Mini LED. */
const LATIN_THING =
  /\b(?:Limited|Ltd|Inc|Corp|Corporation|Company|Group|Holdings|Bank|Capital|Technolog\w+|Systems|Labs?|Studios?|Networks?|Media|News|Times|Post|Daily|University|College|Institute|Foundation|Cent(?:er|re)|Hospital|Hotel|Airlines|Airport|Street|Road|Park|Lake|River|Island|City|League|Cup|Club|Open|Awards?|Cloud|Pro|Max|Plus|Details|App|Apple|Google|Microsoft|Xbox|Android|Windows|Live|Aid|Energy|Line|Store|Nuclear|Blast|Future|Pepper|Mini|Phone|Watch|Games?|Music|Festival|Records|Entertainment|Pictures|Sports?|Motors?|World|International|Global|Digital|Research|Association|Society|Council|Summit|Forum|Prize|Museum|Gallery|Theatre|Theater|Bridge|Tower|Square|Beach|Valley|Mountain|Series|Edition|Fashion|Design)\b|\b(?!I{2,3}\b|IV\b)[A-Z]{2,}\b/;

/** Is the text in Latin letters called what a firm, a place or a product is called? */
export function isLatinThing(text: string): boolean {
  return LATIN_THING.test(text);
}

/** Elon Mason: a given name and more. Otherwise things in Latin letters look like people, to the model as well. */
export function isFullName(text: string): boolean {
  const [first, second] = text.split(' ');
  return second !== undefined && given.has(first ?? '');
}
