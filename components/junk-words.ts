import type { JunkFinding } from '../lib/model';
import { hostOf } from './host-of';
import type { Translate } from './messages';

/** Why the finding is junk, as a sentence in the reader's language. */
export function reasonText(t: Translate, { reason, values }: JunkFinding): string {
  const key = `reason_${reason.replaceAll('-', '_')}`;
  return t.has(key) ? t(key, values) : t('junk_reason_other');
}

/** Where on the page it stood; empty where that is not known. */
export function areaText(t: Translate, { area }: JunkFinding): string {
  const key = `area_${area.replaceAll('-', '_')}`;
  return t.has(key) ? t(key) : '';
}

/** The hosts that its links lead to, each once. */
export function hostsOf({ links }: JunkFinding): string[] {
  return [...new Set(links.map((link) => hostOf(link.href) ?? ''))].filter(Boolean);
}
