import { FOLD_PAIRS } from '../data/fold-pairs';

let marks: Map<string, 'hans' | 'hant'> | null = null;

/** Where the usual characters lie: level 1 of Big5 (5,401, Taiwan) and level 1 of GB 2312 (3,755, mainland). */
const USUAL = {
  hant: { label: 'big5', rows: [0xa4, 0xc5], trails: [range(0x40, 0x7e), range(0xa1, 0xfe)] },
  hans: { label: 'gbk', rows: [0xb0, 0xd7], trails: [range(0xa1, 0xfe)] },
};

/**
 * The script that a character gives away: 'hans' when a Traditional one folds to it and it is not itself usual in Taiwan
 * (后 里 于 台 are), 'hant' when it folds to another one and is not itself usual on the mainland (么 乾 著 are); else null.
 */
export function scriptMark(character: string): 'hans' | 'hant' | null {
  marks ??= readMarks();
  return marks.get(character) ?? null;
}

function readMarks(): Map<string, 'hans' | 'hant'> {
  const usualHant = usual('hant');
  const usualHans = usual('hans');
  const found = new Map<string, 'hans' | 'hant'>();
  for (let i = 0; i + 1 < FOLD_PAIRS.length; i += 2) {
    const [from, to] = [FOLD_PAIRS.charAt(i), FOLD_PAIRS.charAt(i + 1)];
    if (!usualHans.has(from)) found.set(from, 'hant');
    if (!usualHant.has(to)) found.set(to, 'hans');
  }
  return found;
}

function usual(script: 'hans' | 'hant'): Set<string> {
  const { label, rows, trails } = USUAL[script];
  const bytes = range(rows[0] ?? 0, rows[1] ?? 0).flatMap((lead) => trails.flat().flatMap((trail) => [lead, trail]));
  return new Set(new TextDecoder(label).decode(new Uint8Array(bytes)));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
