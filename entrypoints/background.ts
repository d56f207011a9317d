import { defineBackground } from 'wxt/utils/define-background';
import { onToolbarClick, openPanel } from '../lib/browser/open-panel';

// Keeps no state: the browser may stop the worker at any time, and the next click starts it anew.
export default defineBackground(() => {
  onToolbarClick(openPanel);
});
