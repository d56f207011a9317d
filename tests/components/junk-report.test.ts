import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { junkReport } from '../../components/junk-report';
import { translator } from '../../components/messages';
import { extractPage, loadNameModel, readExtract } from '../../lib/pipeline';
import { nodePage } from '../../scripts/node-page';

const html = fs.readFileSync('tests/pages/report-farmed/source.html', 'utf8');
const url = 'http://www.linhexian.example/2025/0604/22310.shtml';
const reading = readExtract(extractPage(nodePage(html, url, '2025-06-04T18:00:00+08:00')), await loadNameModel());

describe('the report for the one who keeps the site', () => {
  it.each(['en', 'zh-CN', 'zh-TW', 'zh-HK'] as const)('in words names page, findings, reasons and every link: %s', (language) => {
    const t = translator(language, 'en');
    const report = junkReport(t, reading, 'md');
    expect(report).toContain(`<${url}>`);
    expect(report.match(/^## /gm)).toHaveLength(reading.junk.length);
    for (const { links } of reading.junk) for (const { href } of links) expect(report).toContain(`\`${href}\``);
    expect(report).not.toMatch(/\{\w+\}|undefined|reason_/);
  });

  it('as data gives the same with places', () => {
    const { findings, url: page } = JSON.parse(junkReport(translator('en', 'en'), reading, 'json'));
    expect(page).toBe(url);
    expect(findings).toHaveLength(reading.junk.length);
    expect(findings[0]).toMatchObject({ kind: 'repeated-links', done: 'unlink', path: expect.any(Array) });
  });

  it('lets nothing of the page become markup', () => {
    const [first] = reading.junk;
    if (!first) throw new Error('The sample has findings.');
    const hostile = { ...reading, junk: [{ ...first, text: '[x](http://a.example) `` <b> \n# no' }] };
    const report = junkReport(translator('en', 'en'), hostile, 'md');
    expect(report).toContain('> ``` [x](http://a.example) `` <b> # no ```');
  });
});
