let codes: Map<string, number> | null = null;
const characters = new Map<number, string>();

/** First and last byte of a two-byte character of GBK. */
const LEAD = { first: 0x81, last: 0xfe };
const TRAIL = { first: 0x40, last: 0xfe };

/** The two bytes of a character in GBK as one number (lead × 256 + trail), or null when it has none. The table is built on first need. */
export function gbkCode(character: string): number | null {
  codes ??= readCodes();
  return codes.get(character) ?? null;
}

/** Text of whole two-byte characters and single ASCII bytes, or null when the bytes are anything else. */
export function decodeGbk(bytes: readonly number[]): string | null {
  codes ??= readCodes();
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const c = byte < 0x80 ? String.fromCharCode(byte) : characters.get(byte * 256 + (bytes[++i] ?? 0));
    if (c === undefined) return null;
    out += c;
  }
  return out;
}

function readCodes(): Map<string, number> {
  const found = new Map<string, number>();
  const decoder = new TextDecoder('gbk');
  for (let lead = LEAD.first; lead <= LEAD.last; lead++) {
    for (let trail = TRAIL.first; trail <= TRAIL.last; trail++) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if (text.length !== 1 || text === '\ufffd') continue;
      characters.set(lead * 256 + trail, text);
      if (!found.has(text)) found.set(text, lead * 256 + trail);
    }
  }
  return found;
}
