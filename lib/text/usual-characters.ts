/** Where the usual characters lie: level 1 of Big5 (5,401, Taiwan) and level 1 of GB 2312 (3,755, mainland). */
const LEVEL_1 = {
  hant: { label: 'big5', rows: [0xa4, 0xc5], trails: [...range(0x40, 0x7e), ...range(0xa1, 0xfe)] },
  hans: { label: 'gbk', rows: [0xb0, 0xd7], trails: range(0xa1, 0xfe) },
} as const;

const known = new Map<string, ReadonlySet<string>>();

/** The characters in daily use in one script, from the first level of the region's own character set. */
export function usualCharacters(script: 'hans' | 'hant'): ReadonlySet<string> {
  let set = known.get(script);
  if (!set) {
    const { label, rows, trails } = LEVEL_1[script];
    const bytes = range(rows[0], rows[1]).flatMap((lead) => trails.flatMap((trail) => [lead, trail]));
    set = new Set(new TextDecoder(label).decode(new Uint8Array(bytes)));
    known.set(script, set);
  }
  return set;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
