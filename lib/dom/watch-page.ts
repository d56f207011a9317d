import { LABELS } from './page-text';

/** What the browser supplies for watching; tests put something else here. */
export interface WatchTools {
  observer: (changed: MutationCallback) => MutationObserver;
  /** Runs something when the page has nothing to do, after a pause in which changes gather. */
  later: (run: () => void) => void;
}

export interface PageWatch {
  /** Looks at these documents and shadow roots too. */
  add: (roots: readonly Node[]) => void;
  /** Changes the page without being told of it. */
  quietly: <T>(change: () => T) => T;
  stop: () => void;
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: [...LABELS, 'value'],
};

/** Only what is added. */
export const ADDITIONS: MutationObserverInit = { childList: true, subtree: true };

/**
 * Tells of what the page itself adds or rewrites, gathered: added nodes, rewritten text nodes and attributes.
 * @param watched less than all of that
 */
export function watchPage(
  { observer, later }: WatchTools,
  changed: (nodes: readonly Node[]) => void,
  watched: MutationObserverInit = WATCHED,
): PageWatch {
  const roots = new Set<Node>();
  let dirty = new Set<Node>();
  let waiting = false;
  let quiet = false;

  const note = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      if (record.type === 'childList') for (const node of record.addedNodes) dirty.add(node);
      else if (record.attributeName === null) dirty.add(record.target);
      else {
        const label = (record.target as Element).getAttributeNode(record.attributeName);
        if (label) dirty.add(label);
      }
    }
    if (dirty.size === 0 || waiting) return;
    waiting = true;
    later(() => {
      waiting = false;
      const nodes = [...dirty].filter((node) => ((node as Attr).ownerElement ?? node).isConnected);
      dirty = new Set();
      if (roots.size > 0 && nodes.length > 0) changed(nodes);
    });
  };
  const watcher = observer(note);

  /** A frame that has loaded holds another document than before. */
  const loaded = (event: Event): void => {
    if ((event.target as Partial<Node> | null)?.nodeName === 'IFRAME') note([{ type: 'childList', addedNodes: [event.target] } as never]);
  };

  const look = (root: Node): void => {
    watcher.observe(root, watched);
    root.addEventListener('load', loaded, true);
  };

  return {
    add: (more) => {
      for (const root of more) {
        if (!roots.has(root)) look(root);
        roots.add(root);
      }
    },
    quietly: (change) => {
      if (quiet) return change();
      note(watcher.takeRecords());
      watcher.disconnect();
      quiet = true;
      try {
        return change();
      } finally {
        quiet = false;
        for (const root of roots) watcher.observe(root, watched);
      }
    },
    stop: () => {
      watcher.disconnect();
      for (const root of roots) root.removeEventListener('load', loaded, true);
      roots.clear();
      dirty.clear();
    },
  };
}
