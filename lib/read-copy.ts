import type { PageCopy } from './dom/clone-page';
import { type NodeToRemove, nodesOf } from './junk/remove-junk';
import type { Extract } from './model';
import { extractSteps } from './pipeline';
import type { Steps } from './steps';

export interface CopyRead {
  extracted: Extract;
  /** The page's own nodes that are junk. */
  gone: NodeToRemove[];
}

/** Reads a copy of a page, which is changed. */
export function* readCopy(copy: PageCopy, kept: readonly string[]): Steps<CopyRead> {
  let gone: NodeToRemove[] = [];
  // Copying was work enough.
  yield;
  const extracted = yield* extractSteps(copy, kept, (page, findings) => {
    gone = nodesOf(page.document, findings).flatMap((item) => {
      const node = copy.originalOf(item.node);
      return node ? [{ ...item, node }] : [];
    });
    return page;
  });
  return { extracted, gone };
}
