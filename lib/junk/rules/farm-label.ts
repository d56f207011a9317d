import { FARM_LABELS } from '../../data/junk-marks';
import { tagOf } from '../../dom/text-lines';
import { foldScript } from '../../text/fold-script';
import { foldSpace } from '../../text/fold-space';
import type { LinkEvidence } from '../survey-page';

const LABEL = new RegExp(FARM_LABELS.join('|'));
/** The label stands this many elements above its links at most, … */
const LEVELS = 3;
/** … at the beginning. */
const BEGINNING = 40;

const labelled = new WeakMap<Element, boolean>();

/** The links follow a label that link-farm software writes (主站蜘蛛池模板). */
export const farmLabel: LinkEvidence = ({ element, foreign }) => {
  if (!foreign) return 0;
  let at = element.parentElement;
  for (let i = 0; i < LEVELS && at && tagOf(at) !== 'BODY'; i++) {
    if (isLabelled(at)) return 2;
    at = at.parentElement;
  }
  return 0;
};

function isLabelled(element: Element): boolean {
  const known = labelled.get(element);
  if (known !== undefined) return known;
  const found = LABEL.test(foldScript(foldSpace((element.textContent ?? '').slice(0, 400)).slice(0, BEGINNING)));
  labelled.set(element, found);
  return found;
}
