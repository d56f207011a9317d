import { FOLD_PAIRS } from '../data/fold-pairs';

let only: Set<string> | null = null;

/** Level 1 of Big5 (the 5,401 usual characters of Taiwan) lies between these lead bytes. */
const LEVEL_1 = { first: 0xa4, last: 0xc6 };

/**
 * Is the character written only in Simplified text? So it is when some Traditional character folds to it and it does not
 * stand among the usual characters of Taiwan itself (后 里 于 台 … do).
 */
export function isSimplifiedOnly(character: string): boolean {
  only ??= simplifiedOnly();
  return only.has(character);
}

function simplifiedOnly(): Set<string> {
  const traditional = usualTraditional();
  const found = new Set<string>();
  for (let i = 1; i < FOLD_PAIRS.length; i += 2) {
    const c = FOLD_PAIRS.charAt(i);
    if (!traditional.has(c)) found.add(c);
  }
  return found;
}

function usualTraditional(): Set<string> {
  const bytes: number[] = [];
  for (let lead = LEVEL_1.first; lead <= LEVEL_1.last; lead++) {
    // Trail bytes of Big5 are 40–7E and A1–FE; level 1 ends at C67E.
    for (let trail = 0x40; trail <= (lead === LEVEL_1.last ? 0x7e : 0xfe); trail++) {
      if (trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail);
    }
  }
  return new Set(new TextDecoder('big5').decode(new Uint8Array(bytes)));
}
