import { makeChinese, makeForeign, makeForeignHan, type NamePool } from './make-name';
import type { Random } from './random';
import { type Example, nameTags } from './read-corpus';

/** What stands between the names of a list; where the spaces of a table were lost, nothing. */
const BETWEEN = ['', '', '、', ' ', '\u3000', ',', ' '];
/** What stands behind some names of a list. */
const NOTES = ['(女)', '(回族)', '(女,壮族)', '(蒙古族)', '(满族)', '(藏族)'];

/** Lists of invented names as reports of congresses, juries and starting line-ups print them. */
export function listNames(count: number, pool: NamePool, random: Random): Example[] {
  return Array.from({ length: count }, () => {
    const between = random.pick(BETWEEN);
    const spread = between !== '' && random.next() < 0.3;
    const noted = random.next() < 0.5 ? 0.1 : 0;
    const list: Example = { text: '', tags: '' };
    const length = 4 + Math.floor(random.next() * 26);
    for (let i = 0; i < length; i++) {
      const roll = random.next();
      const made = roll < 0.04 ? makeForeignHan(random) : roll < 0.07 ? makeForeign(random, pool, true) : makeChinese(random, pool);
      const after = (random.next() < noted ? random.pick(NOTES) : '') + (i + 1 < length ? between : '');
      // Names of two characters are often spread to the width of three.
      const name = spread && made.length === 2 ? `${made.charAt(0)}\u3000${made.charAt(1)}` : made;
      list.text += name + after;
      list.tags += nameTags(name.length) + '.'.repeat(after.length);
    }
    return list;
  });
}
