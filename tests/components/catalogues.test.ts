import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPages } from '../../components/format-pages';
import { translator } from '../../components/messages';
import type { PagesProblem } from '../../components/panel-model';
import { CHOICES } from '../../lib/settings';

const FOLDER = 'components/locales';
const LANGUAGES = ['en', 'zh-CN', 'zh-HK', 'zh-TW'] as const;

function catalogue(language: string, file: string): Record<string, string> {
  return JSON.parse(fs.readFileSync(`${FOLDER}/${language}/${file}`, 'utf8'));
}

describe.each(fs.readdirSync(`${FOLDER}/en`))('%s', (file) => {
  it.each(LANGUAGES)('has the same texts with the same values in %s', (language) => {
    const [own, english] = [catalogue(language, file), catalogue('en', file)];
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    const values = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    const odd = Object.keys(own).filter((key) => values(own[key]).some((value) => !values(english[key]).includes(value)));
    expect(odd).toEqual([]);
  });
});

/** A type holds no list; the compiler refuses this one when a problem is missing. */
const PROBLEMS: Record<PagesProblem, true> = {
  unreachable: true,
  'not-found': true,
  refused: true,
  'server-error': true,
  'other-origin': true,
  'not-html': true,
  'too-big': true,
  'too-slow': true,
  stopped: true,
  'not-offered': true,
  'other-story': true,
  repeated: true,
  'no-article': true,
  limit: true,
  'page-gone': true,
};

describe.each(LANGUAGES)('in %s', (language) => {
  const t = translator(language, 'en');

  it('everything that can stand in the way of a further page has a sentence', () => {
    for (const problem of Object.keys(PROBLEMS)) expect(t(`pages_${problem.replaceAll('-', '_')}`)).toMatch(/[.。]$/);
  });

  it('every choice has a name', () => {
    for (const choice of CHOICES.joinPages) expect(t.has(`joinPages_${choice}`)).toBe(true);
  });
});

describe('formatPages', () => {
  it('writes neighbours as a range', () => {
    expect(formatPages(translator('en', 'en'), [1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7–8');
    expect(formatPages(translator('zh-TW', 'en'), [2, 4])).toBe('2、4');
  });
});
