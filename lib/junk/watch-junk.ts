import { ADDITIONS, type PageWatch, type WatchTools, watchPage } from '../dom/watch-page';
import type { JunkFinding, Page } from '../model';
import { findLateJunk } from './find-late-junk';
import { type NodeToRemove, nodesOf } from './remove-junk';

/** What watching for junk needs of the page's surroundings. */
export interface JunkWatchTools extends WatchTools {
  /** A turn for the page when this task has lasted long enough; null while it has not. */
  rest: () => Promise<void> | null;
}

/** A part of more elements is judged piece by piece, so that no task is long. */
const MOST = 400;

export interface JunkWatch extends PageWatch {
  /** What has come so far and was taken out. */
  late: () => JunkFinding[];
  /** This one is no junk after all. */
  forget: (id: string) => void;
}

/**
 * Watches a clean page for junk that its scripts add. Each part that is new is judged by itself, in short tasks.
 * @param pageNow the page as it is when asked
 * @param tampered does the page hold other signs of an intruder?
 * @param takeOut takes out what was found, unseen by this watch
 */
export function watchJunk(
  pageNow: () => Page,
  tampered: boolean,
  tools: JunkWatchTools,
  takeOut: (nodes: NodeToRemove[]) => void,
): JunkWatch {
  const { document } = pageNow();
  let waiting: Element[] = [];
  let working = false;
  let late: JunkFinding[] = [];
  let count = 0;

  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const pause = tools.rest();
      if (pause) await pause;
      if (part.isConnected) judge(part);
    }
    working = false;
  };

  const judge = (part: Element): void => {
    if (part.children.length > 0 && part.querySelectorAll('*').length > MOST) {
      waiting = [...part.children, ...waiting];
      return;
    }
    const findings = findLateJunk(pageNow(), part, tampered, `late${count}-`);
    if (findings.length === 0) return;
    count++;
    late = [...late, ...findings];
    takeOut(nodesOf(document, findings));
  };

  const watch = watchPage(
    tools,
    (nodes) => {
      // Text without an element around it belongs to the element that it was added to.
      const parts = nodes.flatMap((node) => (node.nodeType === 1 ? [node as Element] : []));
      waiting.push(...parts.filter((part) => !parts.some((other) => other !== part && other.contains(part))));
      void work();
    },
    ADDITIONS,
  );
  watch.add([document]);
  const stop = (): void => {
    waiting = [];
    watch.stop();
  };
  const forget = (id: string): void => {
    late = late.filter((finding) => finding.id !== id);
  };
  return { ...watch, stop, late: () => late, forget };
}
