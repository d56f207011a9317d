/** A conversion dictionary as OpenCC's data has it: "from to|from to|…", or pairs. */
export type PhraseList = string | readonly (readonly [string, string])[];

/** Slots of the index for each phrase: with half of them empty most questions end at the first look. */
const SPARE = 2;

/** How an entry is packed beside its place: the list it stands in (8 bits), and the lengths of both sides (12 bits each). */
const LENGTH_BITS = 12;
const LENGTH = (1 << LENGTH_BITS) - 1;

/**
 * Conversion dictionaries as one, which finds the longest entry at a place. The phrases stay where they are, in the text of
 * the dictionaries: what is built is an index of numbers over their first two units, so that it starts in a fraction of the
 * time of a trie of Maps and holds a fifth of its memory. The value of the last match is left in `value`: no object is made
 * per place.
 */
export class PhraseTable {
  value = '';
  private readonly lists: readonly string[];
  /** For every unit the index of its replacement in `values`, 0 for none. */
  private readonly singles = new Uint16Array(0x10000);
  private readonly values: string[] = [''];
  /** Open hash over the first two units: which pair a slot is for, and its longest phrase (0: none). */
  private readonly pairs: Uint32Array;
  private readonly heads: Uint32Array;
  private readonly shift: number;
  /** Of each phrase: the next shorter one of its pair (0: none), where it stands, and how it is packed. */
  private readonly next: Uint32Array;
  private readonly places: Uint32Array;
  private readonly packed: Uint32Array;
  /** Replacements that have been asked for. */
  private readonly known: (string | undefined)[] = [];
  private count = 0;

  /** @param lists of equal entries the first list's counts */
  constructor(lists: readonly PhraseList[]) {
    this.lists = lists.map((list) => (typeof list === 'string' ? list : list.map((pair) => pair.join(' ')).join('|')));
    const most = this.lists.reduce((sum, list) => sum + countEntries(list), 1);
    const bits = Math.max(4, Math.ceil(Math.log2(most * SPARE)));
    this.shift = 32 - bits;
    this.pairs = new Uint32Array(1 << bits);
    this.heads = new Uint32Array(1 << bits);
    this.next = new Uint32Array(most);
    this.places = new Uint32Array(most);
    this.packed = new Uint32Array(most);
    for (const index of this.lists.keys()) this.read(index);
  }

  /** Where the longest entry that starts at `at` ends, 0 when there is none. Its replacement is in `value`. */
  match(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (at + 1 < text.length) {
      for (
        let entry = this.heads[this.slot(((code << 16) | text.charCodeAt(at + 1)) >>> 0)] ?? 0;
        entry !== 0;
        entry = this.next[entry] ?? 0
      ) {
        const length = ((this.packed[entry] ?? 0) >> LENGTH_BITS) & LENGTH;
        if (at + length > text.length || !this.stands(entry, text, at, length)) continue;
        this.value = this.known[entry] ??= this.replacement(entry);
        return at + length;
      }
    }
    const single = this.singles[code] ?? 0;
    if (single === 0) return 0;
    this.value = this.values[single] ?? '';
    return at + 1;
  }

  /** The slot of a pair: its own, or the empty one where it would stand. */
  private slot(pair: number): number {
    const { pairs, heads } = this;
    let slot = Math.imul(pair, 0x9e3779b1) >>> this.shift;
    while (heads[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & (pairs.length - 1);
    return slot;
  }

  /** Does the text from `at` continue like the phrase? The first two units are known to. */
  private stands(entry: number, text: string, at: number, length: number): boolean {
    const list = this.lists[(this.packed[entry] ?? 0) >>> (2 * LENGTH_BITS)] ?? '';
    const place = this.places[entry] ?? 0;
    for (let i = 2; i < length; i++) if (text.charCodeAt(at + i) !== list.charCodeAt(place + i)) return false;
    return true;
  }

  private replacement(entry: number): string {
    const packed = this.packed[entry] ?? 0;
    const start = (this.places[entry] ?? 0) + ((packed >> LENGTH_BITS) & LENGTH) + 1;
    return (this.lists[packed >>> (2 * LENGTH_BITS)] ?? '').slice(start, start + (packed & LENGTH));
  }

  private read(index: number): void {
    const list = this.lists[index] ?? '';
    for (let at = 0; at < list.length; ) {
      const space = list.indexOf(' ', at);
      const bar = list.indexOf('|', at);
      const end = bar < 0 ? list.length : bar;
      if (space > at && space < end) this.add(index, list, at, space, end);
      at = end + 1;
    }
  }

  private add(index: number, list: string, at: number, space: number, end: number): void {
    const code = list.charCodeAt(at);
    const length = space - at;
    if (length === 1) {
      if (this.singles[code] === 0) this.singles[code] = this.values.push(list.slice(space + 1, end)) - 1;
      return;
    }
    const pair = ((code << 16) | list.charCodeAt(at + 1)) >>> 0;
    const slot = this.slot(pair);
    // The phrases of a pair stand in a chain, the longest first.
    let before = 0;
    let after = this.heads[slot] ?? 0;
    for (; after !== 0; before = after, after = this.next[after] ?? 0) {
      const other = ((this.packed[after] ?? 0) >> LENGTH_BITS) & LENGTH;
      if (other < length) break;
      if (other === length && this.stands(after, list, at, length)) return;
    }
    const entry = ++this.count;
    this.pairs[slot] = pair;
    this.places[entry] = at;
    this.packed[entry] = (index << (2 * LENGTH_BITS)) | (length << LENGTH_BITS) | (end - space - 1);
    this.next[entry] = after;
    if (before === 0) this.heads[slot] = entry;
    else this.next[before] = entry;
  }
}

function countEntries(list: string): number {
  let count = 1;
  for (let at = list.indexOf('|'); at >= 0; at = list.indexOf('|', at + 1)) count++;
  return count;
}
