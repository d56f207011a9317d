import { foldScript } from '../text/fold-script';
import { PINYIN_NOTE } from '../text/pinyin-note';
import { collectTextNodes } from './page-text';

/** Names of the highlights in the page's registry; their style is put in beside the script. */
const ALL = 'qingdu-name';
const CURRENT = 'qingdu-place';

/** The CSS Custom Highlight API, which draws over text without touching the page. Not in browsers of before 2022 (Chromium) and 2025 (Firefox). */
interface HighlightView {
  CSS?: { highlights?: { set: (name: string, highlight: unknown) => unknown; delete: (name: string) => unknown } };
  Highlight?: new (...ranges: Range[]) => unknown;
}

/** A note may stand behind each character: 衛(wèi). */
const NOTE = `(?:${PINYIN_NOTE})?`;

/** More places than a reader walks through. */
const MOST = 500;

export interface NameMarker {
  /**
   * Marks every place of a name on the page, in either script, and brings one into view.
   * @param place which of them, counted on from 0 and round again
   * @returns how many there are; 0 too where the browser cannot mark
   */
  mark: (name: string, place: number) => number;
  /** Takes the marks away. @returns 0, for none is left */
  unmark: () => number;
}

/** Marks names on a page that a window shows, without changing a node of it. */
export function nameMarker(document: Document): NameMarker {
  const view = document.defaultView as (Window & HighlightView) | null;
  const registry = view?.CSS?.highlights;

  const unmark = (): number => {
    registry?.delete(ALL);
    registry?.delete(CURRENT);
    return 0;
  };

  const mark = (name: string, place: number): number => {
    unmark();
    const ranges = rangesOf(document, name);
    const current = ranges[place % Math.max(1, ranges.length)];
    if (!view?.Highlight || !registry || !current) return 0;
    registry.set(ALL, new view.Highlight(...ranges));
    registry.set(CURRENT, new view.Highlight(current));
    current.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    return ranges.length;
  };

  return { mark, unmark };
}

function rangesOf(document: Document, name: string): Range[] {
  const pattern = new RegExp([...foldScript(name)].map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(NOTE), 'g');
  const ranges: Range[] = [];
  for (const node of collectTextNodes(document)) {
    for (const match of foldScript(node.data).matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      // What is not drawn cannot be walked to.
      if (range.getClientRects().length > 0) ranges.push(range);
      if (ranges.length >= MOST) return ranges;
    }
  }
  return ranges;
}
