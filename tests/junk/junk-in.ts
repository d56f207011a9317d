import { findJunk } from '../../lib/junk/find-junk';
import type { JunkFinding, JunkRule } from '../../lib/model';
import { nodePage } from '../../scripts/node-page';

/** A paragraph of running text, so that the page has an article. */
export const PROSE =
  '<p>滨城市政府昨天召开座谈会，听取企业对港口收费改革的意见，二十多家航运企业的负责人参加，会议由副市长司徒敏主持并作总结讲话。</p>';

/** The findings in a page with this body. */
export function junkIn(body: string, url = 'http://www.news.example/2025/0601/1.html', head = '', rules: JunkRule[] = []): JunkFinding[] {
  const html = `<!doctype html><html><head><title>滨城市听取港口收费改革意见</title>${head}</head><body>${body}</body></html>`;
  return findJunk({ ...nodePage(html, url, '2025-06-01T12:00:00+08:00'), rules });
}

/** What the findings are about: reason and text. */
export function told(body: string, url?: string, head?: string): string[] {
  return junkIn(body, url, head).map(({ reason, text }) => `${reason}: ${text}`);
}
