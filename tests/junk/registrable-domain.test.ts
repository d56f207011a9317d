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

  it('agrees with the public suffix library on every suffix of two labels', () => {
    const hosts = PUBLIC_SUFFIXES.flatMap((row) => {
      const [top, ...labels] = row.split(' ');
      return labels.filter((label) => label !== '*').map((label) => `www.qingdu.${label}.${top}`);
    });
    expect(hosts.length).toBeGreaterThan(1000);
    expect(hosts.filter((host) => registrableDomain(host) !== getDomain(host))).toEqual([]);
  });
});
