/** A text of the page: a text node, or an attribute that is shown. */
export type PageText = Text | Attr;

/** What we may write over a page's text, the lower layer first: repaired text, and that text in another script. */
export type TextLayer = 'repair' | 'convert';

/** Text of ours in the nodes of a live page, with the way back. */
export interface LiveText {
  /** Shows a text in a node. A lower layer that changes lifts the one above it from that node. */
  write: (layer: TextLayer, node: PageText, value: string) => void;
  /** What the node shows below a layer: what a text for that layer is to be made from. */
  below: (layer: TextLayer, node: PageText) => string;
  /** Does the node show what we wrote last? */
  isOurs: (node: PageText) => boolean;
  /** Takes a layer (and the one above it) off every node, or off so many, exactly. Gives the number of nodes that changed. */
  restore: (layer: TextLayer, most?: number) => number;
  /** How many nodes a layer is shown or kept in. */
  count: (layer: TextLayer) => number;
  /**
   * Takes all layers off, so that what lies below them can be changed. The function it gives back shows the conversions
   * again, in the nodes that hold below them what they held before; repairs are the caller's to write anew.
   */
  suspend: () => () => void;
}

interface Entry {
  original: string;
  repair: string | null;
  convert: string | null;
  /** What we wrote last: while the node still holds it, the text is ours; else the page has rewritten it and it is not. */
  written: string;
}

/**
 * Keeps what every node held before we wrote into it. A node that the page itself has rewritten since is let go: what the
 * page wrote stays, and counts as a new original.
 */
export function liveText(): LiveText {
  const entries = new Map<PageText, Entry>();

  /** The entry of a node whose text is still ours. */
  const ours = (node: PageText): Entry | null => {
    const entry = entries.get(node);
    if (entry && textOf(node) !== entry.written) entries.delete(node);
    return entries.get(node) ?? null;
  };

  const show = (node: PageText, entry: Entry): boolean => {
    const value = entry.convert ?? entry.repair ?? entry.original;
    const changes = textOf(node) !== value;
    if (changes) setValue(node, value);
    entry.written = value;
    if (entry.convert === null && entry.repair === null) entries.delete(node);
    return changes;
  };

  const below = (layer: TextLayer, node: PageText): string => {
    const entry = ours(node);
    if (!entry) return textOf(node);
    return layer === 'convert' ? (entry.repair ?? entry.original) : entry.original;
  };

  const write = (layer: TextLayer, node: PageText, value: string): void => {
    const text = textOf(node);
    const entry = ours(node) ?? { original: text, repair: null, convert: null, written: text };
    const changed = value === below(layer, node) ? null : value;
    if (layer === 'repair') entry.convert = null;
    entry[layer] = changed;
    entries.set(node, entry);
    show(node, entry);
  };

  const restore = (layer: TextLayer, most = Number.POSITIVE_INFINITY): number => {
    let restored = 0;
    for (const node of entries.keys()) {
      const entry = ours(node);
      if (!entry) continue;
      entry.convert = null;
      if (layer === 'repair') entry.repair = null;
      if (show(node, entry)) restored++;
      if (restored >= most) break;
    }
    return restored;
  };

  const count = (layer: TextLayer): number => {
    let held = 0;
    for (const node of [...entries.keys()]) if (ours(node)?.[layer] != null) held++;
    return held;
  };

  const suspend = (): (() => void) => {
    const held = [...entries.keys()].flatMap((node) => {
      const convert = ours(node)?.convert ?? null;
      return convert === null ? [] : [{ node, convert, base: below('convert', node) }];
    });
    restore('repair');
    return () => {
      for (const { node, convert, base } of held) if (below('convert', node) === base) write('convert', node, convert);
    };
  };

  const isOurs = (node: PageText): boolean => ours(node) !== null;

  return { write, below, isOurs, restore, count, suspend };
}

/** Attributes are read by `value`: not every DOM gives them a nodeValue. */
function textOf(node: PageText): string {
  return ('value' in node ? node.value : node.nodeValue) ?? '';
}

function setValue(node: PageText, value: string): void {
  if ('value' in node) node.value = value;
  else node.nodeValue = value;
}
