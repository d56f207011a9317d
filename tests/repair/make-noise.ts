/**
 * Makes the noise that cloning tools add, after its mechanism: in the GBK bytes of a text every occurrence of a byte pair of
 * the table is followed by "(pinyin)", without asking whether the pair is a character or stands across two of them. What is
 * then no character shows as "?".
 */
const table = new Map<string, number>();
const decoder = new TextDecoder('gbk');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const text = decoder.decode(new Uint8Array([lead, trail]));
    if (trail !== 0x7f && text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, lead * 256 + trail);
  }
}

function encodeGbk(text: string): number[] {
  return [...text].flatMap((c) => {
    const code = table.get(c);
    if (code !== undefined) return [code >> 8, code & 255];
    return c < '\u0080' ? [c.charCodeAt(0)] : [0x3f];
  });
}

/** As the cloner's server decodes: a lead byte takes the next one with it; what is no character becomes "?". */
function decodeSloppily(bytes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const [a = 0, b = 0] = bytes.slice(i, i + 2);
    if (a < 0x80) out += String.fromCharCode(a);
    else {
      const c = i + 1 < bytes.length && b >= 0x40 ? decoder.decode(new Uint8Array([a, b])) : '';
      out += c.length === 1 && c !== '\ufffd' ? c : '?';
      i++;
    }
  }
  return out;
}

export interface Noise {
  text: string;
  /** Notes that stand whole after their character. */
  whole: number;
  /** Notes that went in between the bytes of a character. */
  across: number;
}

/** @param readings characters to annotate, with their pinyin */
export function makeNoise(text: string, readings: Readonly<Record<string, string>>): Noise {
  const notes = new Map(Object.entries(readings).map(([c, pinyin]) => [table.get(c) ?? -1, pinyin]));
  const bytes = encodeGbk(text);
  const out: number[] = [];
  let [whole, across, atCharacter] = [0, 0, true];
  for (let i = 0; i < bytes.length; i++) {
    const [a = 0, b = 0] = bytes.slice(i, i + 2);
    const note = notes.get(a * 256 + b);
    out.push(a);
    if (note === undefined) {
      atCharacter = a < 0x80 || !atCharacter;
      continue;
    }
    out.push(b, ...encodeGbk(`(${note})`));
    i++;
    if (atCharacter) whole++;
    else across++;
  }
  return { text: decodeSloppily(out), whole, across };
}
