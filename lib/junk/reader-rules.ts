import type { JunkRule } from '../model';
import { foldSpace } from '../text/fold-space';
import { PINYIN_NOTE } from '../text/pinyin-note';

/** The reader's decisions for one site, ready to be asked. */
export interface ReaderRules {
  junkDomains: ReadonlySet<string>;
  fineDomains: ReadonlySet<string>;
  junkLines: ReadonlySet<string>;
  fineLines: ReadonlySet<string>;
}

/** More of a line than this is not remembered: it tells enough. */
const LONGEST = 120;

/** A cloner's notes differ from page to page, and the reader marks a text from which they are gone: 區(qū)域. */
const NOTE = new RegExp(`${PINYIN_NOTE}|[\\u200b-\\u200f\\u2060\\ufeff]`, 'g');

/** The form in which a line is remembered and recognised. */
export function lineOfRule(text: string): string {
  return foldSpace(text.replace(NOTE, '')).slice(0, LONGEST);
}

/** @param site registrable domain of the page; null when it is not known, then nothing holds */
export function readerRules(rules: readonly JunkRule[], site: string | null): ReaderRules {
  const values = (verdict: JunkRule['verdict'], about: JunkRule['about']): Set<string> =>
    new Set(rules.filter((rule) => rule.site === site && rule.verdict === verdict && rule.about === about).map(({ value }) => value));
  return {
    junkDomains: values('junk', 'domain'),
    fineDomains: values('fine', 'domain'),
    junkLines: values('junk', 'text'),
    fineLines: values('fine', 'text'),
  };
}

/** Has the reader called this text fine? */
export function isFine({ fineLines }: ReaderRules, text: string): boolean {
  return fineLines.size > 0 && fineLines.has(lineOfRule(text));
}
