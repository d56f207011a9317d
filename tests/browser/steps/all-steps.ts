import type { Driver } from '../driver';
import type { PageServer } from '../serve-pages';
import { furtherPagesSteps } from './further-pages-steps';
import { junkSteps } from './junk-steps';
import { liveScriptSteps } from './live-script-steps';
import { optionsSteps } from './options-steps';
import { pageSteps } from './page-steps';
import { panelSteps } from './panel-steps';
import { peopleSteps } from './people-steps';
import { refusalSteps } from './refusal-steps';

/** The browser under test; a function because it is started only when the tests run. */
export type Stage = () => { driver: Driver; server: PageServer };

/** What a reader does, written once and done in every browser. */
export function allSteps(stage: Stage): void {
  panelSteps(stage);
  pageSteps(stage);
  junkSteps(stage);
  liveScriptSteps(stage);
  peopleSteps(stage);
  furtherPagesSteps(stage);
  optionsSteps(stage);
  refusalSteps(stage);
}
