/** What we may write over a page's text, the lower layer first: repaired text, and that text in another script. */
export type TextLayer = 'repair' | 'convert';

/** Text of ours in the nodes of a live page, with the way back. */
export interface LiveText {
  /** Shows a text in a node. A lower layer that changes lifts the one above it from that node. */
  write: (layer: TextLayer, node: Text, value: string) => void;
  /** What the node shows below a layer: what a text for that layer is to be made from. */
  below: (layer: TextLayer, node: Text) => string;
  /** Takes a layer (and the one above it) off every node, exactly. Gives the number of nodes that changed. */
  restore: (layer: TextLayer) => number;
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
  const entries = new Map<Text, Entry>();

  /** The entry of a node whose text is still ours. */
  const ours = (node: Text): Entry | null => {
    const entry = entries.get(node);
    if (entry && node.nodeValue !== entry.written) entries.delete(node);
    return entries.get(node) ?? null;
  };

  const show = (node: Text, entry: Entry): boolean => {
    const value = entry.convert ?? entry.repair ?? entry.original;
    const changes = node.nodeValue !== value;
    if (changes) node.nodeValue = value;
    entry.written = value;
    if (entry.convert === null && entry.repair === null) entries.delete(node);
    return changes;
  };

  const below = (layer: TextLayer, node: Text): string => {
    const entry = ours(node);
    if (!entry) return node.nodeValue ?? '';
    return layer === 'convert' ? (entry.repair ?? entry.original) : entry.original;
  };

  const write = (layer: TextLayer, node: Text, value: string): void => {
    const text = node.nodeValue ?? '';
    const entry = ours(node) ?? { original: text, repair: null, convert: null, written: text };
    const changed = value === below(layer, node) ? null : value;
    if (layer === 'repair') entry.convert = null;
    entry[layer] = changed;
    entries.set(node, entry);
    show(node, entry);
  };

  const restore = (layer: TextLayer): number => {
    let restored = 0;
    for (const node of [...entries.keys()]) {
      const entry = ours(node);
      if (!entry) continue;
      entry.convert = null;
      if (layer === 'repair') entry.repair = null;
      if (show(node, entry)) restored++;
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

  return { write, below, restore, count, suspend };
}
