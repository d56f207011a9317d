import type { Settings } from '../lib/settings';
import enInterface from './locales/en/interface.json';
import enJunk from './locales/en/junk.json';
import enPages from './locales/en/pages.json';
import enPeople from './locales/en/people.json';
import enRepair from './locales/en/repair.json';
import enVerdicts from './locales/en/verdicts.json';
import enWords from './locales/en/words.json';
import cnInterface from './locales/zh-CN/interface.json';
import cnJunk from './locales/zh-CN/junk.json';
import cnPages from './locales/zh-CN/pages.json';
import cnPeople from './locales/zh-CN/people.json';
import cnRepair from './locales/zh-CN/repair.json';
import cnVerdicts from './locales/zh-CN/verdicts.json';
import cnWords from './locales/zh-CN/words.json';
import hkInterface from './locales/zh-HK/interface.json';
import hkJunk from './locales/zh-HK/junk.json';
import hkPages from './locales/zh-HK/pages.json';
import hkPeople from './locales/zh-HK/people.json';
import hkRepair from './locales/zh-HK/repair.json';
import hkVerdicts from './locales/zh-HK/verdicts.json';
import hkWords from './locales/zh-HK/words.json';
import twInterface from './locales/zh-TW/interface.json';
import twJunk from './locales/zh-TW/junk.json';
import twPages from './locales/zh-TW/pages.json';
import twPeople from './locales/zh-TW/people.json';
import twRepair from './locales/zh-TW/repair.json';
import twVerdicts from './locales/zh-TW/verdicts.json';
import twWords from './locales/zh-TW/words.json';

export type InterfaceLanguage = Exclude<Settings['language'], 'auto'>;

type Catalogue = Record<string, string>;

/** Interface text by key. `t.lang` is the language it is in, for the lang attribute and for dates. */
export interface Translate {
  (key: string, values?: Record<string, string | number>): string;
  lang: InterfaceLanguage;
  /** Is there a text? Codes that come from the page's reading may be newer than the catalogues. */
  has: (key: string) => boolean;
}

const CATALOGUES: Record<InterfaceLanguage, Catalogue> = {
  en: { ...enInterface, ...enJunk, ...enPages, ...enPeople, ...enRepair, ...enVerdicts, ...enWords },
  'zh-CN': { ...cnInterface, ...cnJunk, ...cnPages, ...cnPeople, ...cnRepair, ...cnVerdicts, ...cnWords },
  'zh-TW': { ...twInterface, ...twJunk, ...twPages, ...twPeople, ...twRepair, ...twVerdicts, ...twWords },
  'zh-HK': { ...hkInterface, ...hkJunk, ...hkPages, ...hkPeople, ...hkRepair, ...hkVerdicts, ...hkWords },
};

/**
 * The interface's texts in the reader's language.
 * @param setting the reader's choice; 'auto' follows the browser
 * @param browserLanguage BCP 47 tag of the browser's own interface
 */
export function translator(setting: Settings['language'], browserLanguage: string): Translate {
  const lang = setting === 'auto' ? nearest(browserLanguage) : setting;
  const catalogue = CATALOGUES[lang];
  const t = (key: string, values: Record<string, string | number> = {}): string =>
    // A key without a text is a programmer's error, and a test finds it; the reader still sees which part it is.
    (catalogue[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return Object.assign(t, { lang, has: (key: string) => key in catalogue });
}

/** Macau reads as Hong Kong does; Traditional Chinese of no stated region as Taiwan does. */
function nearest(tag: string): InterfaceLanguage {
  if (/^zh\b.*-(?:HK|MO)\b/i.test(tag)) return 'zh-HK';
  if (/^zh\b.*-(?:TW|Hant)\b/i.test(tag)) return 'zh-TW';
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}
