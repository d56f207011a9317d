import { safeUrl } from '../dom/safe-url';
import type { Block } from '../model';
import { foldSpace } from '../text/fold-space';

/** Attributes in which lazily loading pages keep the real address, the habitual ones first. */
const LAZY = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-actualsrc',
  'data-url',
  'data-lazy',
  'data-echo',
  'data-original-src',
  'original',
  '_src',
  'srcs',
  'zoomfile',
];

/** Placeholders that stand in for the picture until it is loaded. */
const PLACEHOLDER =
  /(?:blank|spacer|loading|placeholder|lazy|grey|gray|pixel|transparent|1x1|default)[\w-]*\.(?:gif|png|svg|jpe?g)|^data:image\/(?:gif|svg)/i;

/** Icons, share buttons, counters: pictures smaller than this (CSS px, as stated) tell no story. */
const MIN_SIDE = 60;

/** Small pictures by their names: logos, codes, icons. */
const FURNITURE =
  /(?:logo|icon|qrcode|qr_code|erweima|ewm|share|button|btn|arrow|avatar|emoji|loading|dot|line|blank|spacer)[\w-]*\.(?:gif|png|jpe?g|svg|webp)/i;

/** A picture of the article, or null for furniture and pictures without a usable address. */
export function pictureOf(image: Element, base: string): Extract<Block, { kind: 'picture' }> | null {
  const side = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  if (side.some((length) => length > 0 && length < MIN_SIDE)) return null;
  const address = [
    ...LAZY.map((name) => image.getAttribute(name)),
    fromSrcset(image.getAttribute('srcset') ?? image.getAttribute('data-srcset')),
    image.getAttribute('src'),
  ].find((value) => value && !PLACEHOLDER.test(value));
  const src = safeUrl(address, base);
  if (!src || FURNITURE.test(src)) return null;
  return { kind: 'picture', src, alt: foldSpace(image.getAttribute('alt') ?? ''), caption: [] };
}

/** The widest candidate of a srcset. */
function fromSrcset(srcset: string | null): string | null {
  if (!srcset) return null;
  const candidates = srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/));
  const widest = candidates.sort((a, b) => Number.parseFloat(b[1] ?? '0') - Number.parseFloat(a[1] ?? '0'))[0];
  return widest?.[0] ?? null;
}
