import type { Block, Run } from '../model';
import { mapBlock } from '../text/map-block';

/*
 * A saved page may not say where it is from. Its links are links all the same, and tell lists from text: they are resolved against
 * a name that no site has (RFC 2606), which nothing that leaves the reading bears.
 */
const UNKNOWN_SITE = 'http://page.invalid';

/** What links are resolved against: the page's base where that is on the web. */
export function linkBase(baseUrl: string): string {
  return /^https?:/i.test(baseUrl) ? baseUrl : `${UNKNOWN_SITE}/`;
}

/** The address, from the root of its site where the site is unknown. */
export function withoutUnknownSite(url: string): string {
  return url.startsWith(`${UNKNOWN_SITE}/`) ? url.slice(UNKNOWN_SITE.length) : url;
}

/** The text without links and pictures that lead nowhere; a picture leaves its caption behind. */
export function onKnownSites(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => withoutPicture(mapBlock(block, unlinked))).filter((block) => block !== null);
}

function withoutPicture(block: Block): Block | null {
  if (block.kind === 'video') return { ...block, src: known(block.src), poster: known(block.poster) };
  if (block.kind !== 'picture' || known(block.src)) return block;
  return block.caption.length > 0 ? { kind: 'caption', runs: block.caption } : null;
}

function unlinked(runs: readonly Run[]): Run[] {
  return runs.map(({ href, ...run }) => (href && known(href) ? { ...run, href } : run));
}

/** The address, or null where it is one of the unknown site. */
function known(url: string | null): string | null {
  return url && withoutUnknownSite(url) === url ? url : null;
}
