import { JAPANESE_SURNAMES } from '../../data/surnames';
import { foldScript } from '../../text/fold-script';
import { isUsual } from './name-lengths';
import type { NamePlace } from './settle-names';
import type { TextView } from './text-view';

/** 李九山（本名李丰山）: words that give another name of the same person. */
const ALSO_CALLED =
  /^（(?:本名|原名|又名|别名|艺名|笔名|化名|网名|花名|法名|俗名|曾用名|又译|亦译|另译|译名|英文名|中文名|人称|昵称)(?:[为叫是作]|：)?$/;
/** 苏利文（Jake Sullivan；沙利文）: nothing but names, at least one of them in Latin letters. */
const GLOSS = /^ ?（[^（）\n]{0,40}$/;
const LATIN = /[A-Za-z]{2}/;
const ONLY_NAMES = /^ ?（[A-Za-z .'’·•-]*[；;、，/]?[ ]?$/;

const DOTS = /[·•‧・]/g;
const JAPANESE = new Set(JAPANESE_SURNAMES);

/**
 * Other names of people, as the text gives them: folded, other name → the name before the bracket. And 林郑 for 林郑月娥: the
 * double family name of one person of the text; 細川 for 細川護熙; 冯诺依曼 for 冯·诺依曼.
 * @param settled all places, in text order
 */
export function findAliases({ folded }: TextView, settled: readonly NamePlace[]): Map<string, string> {
  const aliases = new Map<string, string>();
  const add = (other: string, name: string): void => {
    const owner = aliases.get(name) ?? name;
    if (other !== owner && !aliases.has(other) && ![...aliases.values()].includes(other)) aliases.set(other, owner);
  };
  let last: NamePlace | undefined;
  for (const place of settled) {
    const between = last ? folded.slice(last.end, Math.min(place.start, last.end + 48)) : '';
    if (last && place.start - last.end <= between.length && isOtherName(folded, between, place))
      add(foldScript(place.name), foldScript(last.name));
    else last = place;
  }
  const names = new Set(settled.map(({ name }) => foldScript(name)));
  const isOnly = (name: string, family: string, isLike: (other: string) => boolean): boolean =>
    [...names].every((other) => other === name || other === family || !other.startsWith(family) || !isLike(other));
  for (const name of names) {
    const family = name.slice(0, 2);
    if (name.length !== 4 || !isUsual(name.charAt(0)) || !isUsual(name.charAt(1)) || !names.has(family)) continue;
    if (isOnly(name, family, (other) => other.length === 4)) add(family, name);
  }
  for (const name of names) {
    const plain = name.replace(DOTS, '');
    if (plain !== name && names.has(plain)) add(plain, name);
    const family = name.slice(0, 2);
    if (JAPANESE.has(family) && name.length > 2 && names.has(family) && isOnly(name, family, () => true)) add(family, name);
  }
  return aliases;
}

function isOtherName(folded: string, between: string, { start, end }: NamePlace): boolean {
  if (ALSO_CALLED.test(between)) return true;
  const inside = GLOSS.exec(between) && folded.slice(start - between.length, folded.indexOf('）', end) + 1);
  return Boolean(
    inside &&
      ONLY_NAMES.test(between) &&
      LATIN.test(inside) &&
      /^[A-Za-z .'’·•；;、，/-]*）$/.test(folded.slice(end, folded.indexOf('）', end) + 1)),
  );
}
