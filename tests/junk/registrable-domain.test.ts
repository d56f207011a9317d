import { getDomain } from 'tldts-icann';
import { describe, expect, it } from 'vitest';
import { PUBLIC_SUFFIXES } from '../../lib/data/public-suffixes';
import { registrableDomain } from '../../lib/junk/registrable-domain';

describe('registrableDomain', () => {
  it.each([
    ['news.example.com.cn', 'example.com.cn'],
    ['www.example.gov.hk', 'example.gov.hk'],
    ['a.b.example.com.tw', 'example.com.tw'],
    ['example.com', 'example.com'],
    ['deep.sub.example.vip', 'example.vip'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['com.cn', 'com.cn'],
  ])('%s is registered as %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));

  it('agrees with the public suffix library on every suffix of two labels that it lists, and on the common ones of near countries', () => {
    const listed = PUBLIC_SUFFIXES.flatMap((row) => {
      const [top, ...labels] = row.split(' ');
      return labels.filter((label) => label !== '*').map((label) => `www.qingdu.${label}.${top}`);
    });
    const common = ['com', 'edu', 'gov', 'net', 'org'].flatMap((label) =>
      ['cn', 'hk', 'mo', 'my', 'sg', 'tw'].map((top) => `www.qingdu.${label}.${top}`),
    );
    const far = ['co.uk', 'com.au', 'co.jp', 'or.jp', 'go.kr', 'gov.it', 'com.br', 'ac.nz', 'gob.mx', 'gouv.fr'].map(
      (end) => `www.qingdu.${end}`,
    );
    expect(listed.length).toBeGreaterThan(40);
    expect([...listed, ...common, ...far].filter((host) => registrableDomain(host) !== getDomain(host))).toEqual([]);
  });

  it('takes no word of a country’s name for a suffix', () => {
    expect(registrableDomain('www.info.example.de')).toBe('example.de');
    expect(registrableDomain('news.example.ck')).toBe('news.example.ck');
  });
});
