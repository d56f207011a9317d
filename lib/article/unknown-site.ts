import type { Block, Run } from '../model';

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
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'picture') {
      if (isKnown(block.src)) return [{ ...block, caption: unlinked(block.caption) }];
      return block.caption.length > 0 ? [{ kind: 'caption', runs: unlinked(block.caption) }] : [];
    }
    if (block.kind === 'video') {
      const [src, poster] = [block.src, block.poster].map((url) => (url && isKnown(url) ? url : null));
      return [{ ...block, src: src ?? null, poster: poster ?? null, caption: unlinked(block.caption) }];
    }
    if (block.kind === 'list') return [{ ...block, items: block.items.map(unlinked) }];
    if (block.kind === 'table') return [{ ...block, rows: block.rows.map((row) => row.map(unlinked)) }];
    return [{ ...block, runs: unlinked(block.runs) }];
  });
}

function unlinked(runs: readonly Run[]): Run[] {
  return runs.map(({ href, ...run }) => (href && isKnown(href) ? { ...run, href } : run));
}

function isKnown(url: string): boolean {
  return withoutUnknownSite(url) === url;
}
