import { askExtension } from '../../lib/browser/talk-with-extension';
import type { PageTools } from '../../lib/live-page';

/**
 * A task of ours lasts no longer, so that the page scrolls and types on: one frame. Shorter ones would have the browser lay
 * out a long page several times on the way.
 */
const TASK_MS = 16;

/** Changes of the page gather so long before they are converted. */
const GATHER_MS = 100;

/** A frame that has not come by then comes to no window that is seen. */
const LATEST_FRAME_MS = 500;

/** What following a page needs of the browser. */
export function pageTools(): PageTools {
  let began = performance.now();
  return {
    clock: () => performance.now(),
    observer: (changed: MutationCallback) => new MutationObserver(changed),
    later: (run: () => void) => void setTimeout(() => requestIdleCallback(run, { timeout: 1000 }), GATHER_MS),
    tell: (state) => void askExtension('panel/page-changed', state),
    convert: (added) => askExtension('background/convert-text', added),
    frame: () =>
      new Promise((resolve) => {
        const drawn = (): void => {
          const at = performance.now();
          setTimeout(() => {
            began = performance.now();
            resolve(began - at);
          });
        };
        // Out of sight no frame comes.
        const late = setTimeout(drawn, document.hidden ? 0 : LATEST_FRAME_MS);
        requestAnimationFrame(() => {
          clearTimeout(late);
          drawn();
        });
      }),
    rest: () => {
      // Nobody waits for a page that is out of sight, and its timers go off once a second.
      if (document.hidden) return null;
      const now = performance.now();
      // A first look after a long pause begins a task.
      if (now - began > 10 * TASK_MS) began = now;
      if (now - began < TASK_MS) return null;
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          began = performance.now();
          resolve();
        });
      });
    },
  };
}
