import { describe, expect, it } from 'vitest';
import { PhraseTable } from '../../lib/convert/phrase-table';

describe('PhraseTable', () => {
  it('finds the longest entry at a place, and a single character where no phrase stands', () => {
    const table = new PhraseTable(['头 頭|头发 頭髮|发 發|发现 發現|理发店 理髮店']);
    const all = (text: string): string[] => {
      const found: string[] = [];
      for (let at = 0; at < text.length; ) {
        const end = table.match(text, at);
        found.push(end ? table.value : text.charAt(at));
        at = end || at + 1;
      }
      return found;
    };
    expect(all('头发发现头')).toEqual(['頭髮', '發現', '頭']);
    expect(all('理发店理发')).toEqual(['理髮店', '理', '發']);
    expect(all('')).toEqual([]);
  });

  it('of equal entries the first list’s counts, whatever form the lists have', () => {
    const table = new PhraseTable([[['岩', '岩']], '岩 巖|岩洞 巖洞', [['岩洞', '岩洞!']]]);
    expect([table.match('岩', 0), table.value]).toEqual([1, '岩']);
    expect([table.match('岩洞', 0), table.value]).toEqual([2, '巖洞']);
  });

  it('knows characters beyond the first plane, and entries without a replacement or a word are passed over', () => {
    const table = new PhraseTable(['𣗊 樠|x|y z|无 ', ' 空']);
    expect([table.match('a𣗊', 1), table.value]).toEqual([3, '樠']);
    expect(table.match('a', 0)).toBe(0);
    expect(table.match('x', 0)).toBe(0);
    expect([table.match('y', 0), table.value]).toEqual([1, 'z']);
  });

  it('agrees with a plain search over many made-up entries', () => {
    let state = 11;
    const pick = (length: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 8) % length;
    };
    const word = (): string => Array.from({ length: 1 + pick(4) }, () => '甲乙丙丁'.charAt(pick(4))).join('');
    const entries = new Map(Array.from({ length: 300 }, () => [word(), word()] as const));
    const table = new PhraseTable([[...entries].map(([from, to]) => `${from} ${to}`).join('|')]);
    for (let round = 0; round < 2000; round++) {
      const text = word() + word();
      const at = pick(text.length);
      let end = text.length;
      while (end > at && !entries.has(text.slice(at, end))) end--;
      expect(table.match(text, at)).toBe(end > at ? end : 0);
      if (end > at) expect(table.value).toBe(entries.get(text.slice(at, end)));
    }
  });
});
