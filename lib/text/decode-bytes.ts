/** Bytes at the start that are searched for a charset declaration; the HTML standard asks for 1,024, real pages are sloppier. */
const PRESCAN_BYTES = 4096;

/** Charset labels that are decoded by a superset, because pages use them loosely. */
const SUPERSET: Record<string, string> = { gb2312: 'gb18030', gbk: 'gb18030', 'x-gbk': 'gb18030' };

/**
 * Text of a page from its bytes: byte order mark, then the declared charset (HTTP header if given, meta element), then
 * UTF-8 if the bytes are valid UTF-8, else GB18030. A declaration of UTF-8 that the bytes contradict is not believed.
 * Never throws.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): string {
  const mark = byteOrderMark(bytes);
  if (mark) return decode(bytes, mark) ?? '';
  const head = decode(bytes.subarray(0, PRESCAN_BYTES), 'latin1') ?? '';
  const named = (declared ?? head.match(/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i)?.[1] ?? 'utf-8').toLowerCase();
  const label = SUPERSET[named] ?? named;
  const strict = decode(bytes, label, true);
  if (strict !== null) return strict;
  return (
    decode(bytes, 'utf-8', true) ??
    (label === 'utf-8' ? decode(bytes, 'gb18030', true) : null) ??
    decode(bytes, label) ??
    decode(bytes, 'utf-8') ??
    ''
  );
}

function byteOrderMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  return null;
}

/** null when the label is unknown, or (fatal) when the bytes are not valid in it. */
function decode(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
