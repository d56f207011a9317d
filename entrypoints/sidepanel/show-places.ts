import type { PanelModel } from '../../components/panel-model';

/** Longest wait for the brief's picture to be on the screen is two frames: the first draws it, the second comes after it. */
function afterPaint(done: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(done));
}

let shown: PanelModel['marked'] = null;

/** Brings the place of the marked name that was asked for last into view. */
export function showPlaces({ marked }: PanelModel): void {
  if (marked === shown) return;
  shown = marked;
  if (!marked) return;
  afterPaint(() => {
    const places = document.querySelectorAll('[data-part="article"] mark');
    for (const place of places) place.classList.remove('current');
    const place = places[marked.place % Math.max(1, places.length)];
    place?.classList.add('current');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  });
}

let timed = false;

/** Leaves a mark in the panel's timeline when the first brief is on the screen: `npm run bench` measures up to it. */
export function markBrief({ state }: PanelModel): void {
  if (timed || state !== 'reading') return;
  timed = true;
  afterPaint(() => performance.mark('brief-shown'));
}
