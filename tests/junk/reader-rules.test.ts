import { describe, expect, it } from 'vitest';
import type { JunkRule } from '../../lib/model';
import { junkIn, PROSE } from './junk-in';

const SITE = 'news.example';
const rule = (verdict: JunkRule['verdict'], about: JunkRule['about'], value: string, site = SITE): JunkRule => ({
  site,
  verdict,
  about,
  value,
});
const found = (body: string, ...rules: JunkRule[]): string[] =>
  junkIn(body, undefined, undefined, rules).map(({ reason, text }) => `${reason}: ${text}`);

const BET = '<p><a href="http://www.spam9.example/">开云体育官网</a></p>';
const HONEST = '<p>读者服务：<a href="http://www.partner.example/">天天惠</a></p>';
const LINE = '<p>扫码进群领取早间福利</p>';

describe('what the reader has called fine on a site', () => {
  it('stays: links to a domain', () => {
    expect(found(PROSE + BET)).toHaveLength(1);
    expect(found(PROSE + BET, rule('fine', 'domain', 'spam9.example'))).toEqual([]);
  });

  it('stays: a text', () => {
    const run = '<p>亚博体育app、开云体育官网、棋牌娱乐平台、皇冠足球投注、百家乐下载</p>';
    expect(found(PROSE + run)).toHaveLength(1);
    expect(found(PROSE + run, rule('fine', 'text', '亚博体育app、开云体育官网、棋牌娱乐平台、皇冠足球投注、百家乐下载'))).toEqual([]);
  });

  it('says nothing about other sites', () => {
    expect(found(PROSE + BET, rule('fine', 'domain', 'spam9.example', 'other.example'))).toHaveLength(1);
  });
});

describe('what the reader has called junk on a site', () => {
  it('goes: every link to a domain', () => {
    expect(found(PROSE + HONEST)).toEqual([]);
    expect(found(PROSE + HONEST, rule('junk', 'domain', 'partner.example'))).toEqual(['marked-by-reader: 天天惠']);
  });

  it('goes: a line, with a cloner’s notes in it or without', () => {
    expect(found(PROSE + LINE, rule('junk', 'text', '扫码进群领取早间福利'))).toEqual(['marked-by-reader: 扫码进群领取早间福利']);
    const noted = LINE.replace('领', '領(lǐng)');
    expect(found(PROSE + noted, rule('junk', 'text', '扫码进群領取早间福利'))).toHaveLength(1);
  });

  it('leaves other lines and other sites alone', () => {
    expect(found(PROSE + LINE, rule('junk', 'text', '扫码进群'), rule('junk', 'text', '扫码进群领取早间福利', 'other.example'))).toEqual(
      [],
    );
  });
});
