import type { JunkFinding, Reading } from '../lib/model';
import { areaText, hostsOf, reasonText } from './junk-words';
import type { Translate } from './messages';

/** More links of one finding than this are counted, not listed: farms have hundreds. */
const MOST_LINKS = 200;

/** What was found on a page, for the one who keeps the site: as Markdown to be read, as JSON to be worked with. */
export function junkReport(t: Translate, reading: Reading, form: 'md' | 'json'): string {
  return form === 'json' ? json(t, reading) : markdown(t, reading);
}

function json(t: Translate, { url, now, junk, article }: Reading): string {
  const findings = junk.map((finding) => ({
    kind: finding.rule,
    reason: reasonText(t, finding),
    place: finding.area,
    path: finding.where.path,
    text: finding.text,
    links: finding.links,
    done: finding.action,
  }));
  return `${JSON.stringify({ url, title: article?.headline.title ?? null, read: now, findings }, null, 2)}\n`;
}

function markdown(t: Translate, { url, now, junk, article }: Reading): string {
  const head = [
    `# ${t('report_title')}`,
    '',
    ...(url ? [`- ${t('report_page')}: <${url}>`] : []),
    ...(article ? [`- ${t('report_headline')}: ${plain(article.headline.title)}`] : []),
    `- ${t('report_read')}: ${now}`,
    `- ${t('report_count')}: ${junk.length}`,
  ];
  return `${[...head, ...junk.flatMap((finding, i) => section(t, finding, i + 1))].join('\n')}\n`;
}

function section(t: Translate, finding: JunkFinding, number: number): string[] {
  const links = finding.links.slice(0, MOST_LINKS).map(({ text, href }) => `- ${code(text)} ${code(href)}`);
  const more = finding.links.length - links.length;
  const hosts = hostsOf(finding);
  return [
    '',
    `## ${number}. ${areaText(t, finding) || t('area_page')}`,
    '',
    reasonText(t, finding),
    '',
    `> ${code(finding.text)}`,
    ...(links.length > 0 ? ['', t('junk_links', { count: finding.links.length, hosts: hosts.join(', ') }), '', ...links] : []),
    ...(more > 0 ? [`- ${t('more', { count: more })}`] : []),
  ];
}

/** Text of the page as code: what stands in it is shown and means nothing, and no link of a farm can be pressed. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return line === '' ? '' : longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Signs that mean something in Markdown, escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
