import { describe, expect, it } from 'vitest';
import type { PagesState } from '../../components/panel-model';
import { createPageJoiner } from '../../entrypoints/sidepanel/page-joiner';
import type { PanelBrowser } from '../../entrypoints/sidepanel/panel-browser';
import type { FurtherReply } from '../../lib/messages';
import type { Article, Extract } from '../../lib/model';
import { bodyLines } from '../../lib/text/article-lines';

const TAB = 7;
const HOST = 'https://www.paper.example/a/';
const LONG = '，沿岸十一个乡镇先后关停小造纸厂，修起污水管网，河里的鱼一年比一年多起来，白鹭也回到了江心洲上。';

function extract(file: string, texts: string[], change: Partial<Article> = {}): Extract {
  const article: Article = {
    headline: { kicker: null, title: '青江治理三十年走访记', decks: [], original: null },
    source: null,
    byline: [],
    editors: [],
    published: null,
    updated: null,
    blocks: texts.map((text) => ({ kind: 'paragraph', runs: [{ text: text + LONG }] })),
    nextPage: null,
    ...change,
  };
  return { url: HOST + file, kind: 'article', article, headlines: [], dropped: [], junk: [], repairs: [], now: '2024-07-30' };
}

const came = (page: Extract, whole = false): FurtherReply => ({ ok: true, page: { extract: page, pageTitle: '', whole } });
const next = (file: string) => ({ nextPage: HOST + file });

/** A panel whose page answers with what stands in `site`; what does not stand there is missing. */
function panel(site: Record<string, FurtherReply | Promise<FurtherReply> | 'gone'>) {
  const asked: string[] = [];
  const states: PagesState[] = [];
  let text: string[] = [];
  const askPage = async (_tab: number, name: string, request: { url?: string }): Promise<unknown> => {
    const file = request.url?.replace(HOST, '') ?? '';
    asked.push(name === 'page/stop-further' ? 'stop' : file);
    if (name === 'page/stop-further') return null;
    const reply = site[file] ?? { ok: false, problem: 'not-found' };
    if (reply === 'gone') throw new Error('Receiving end does not exist');
    return reply;
  };
  const joiner = createPageJoiner({ askPage: askPage as PanelBrowser['askPage'] }, (_tab, state, grown) => {
    states.push(state);
    if (grown?.article) text = bodyLines(grown.article).map((line) => line.replace(LONG, ''));
  });
  return { joiner, asked, states, last: () => states.at(-1), text: () => text };
}

const THREE = {
  '1_2.html': came(extract('1_2.html', ['二'], next('1_3.html'))),
  '1_3.html': came(extract('1_3.html', ['三'])),
};
const FIRST = extract('1.html', ['一'], next('1_2.html'));

describe('reading on', () => {
  it('asks for page after page and tells every step', async () => {
    const { joiner, asked, states, text } = panel(THREE);
    expect(joiner.adopt(TAB, FIRST).pages).toMatchObject({ joined: 1, reading: false });
    await joiner.start(TAB);
    expect(asked).toEqual(['1_2.html', '1_3.html']);
    expect(text()).toEqual(['一', '二', '三']);
    expect(states.map(({ reading, joined }) => [reading, joined])).toEqual([
      [true, 1],
      [true, 2],
      [true, 2],
      [true, 3],
      [false, 3],
    ]);
    expect(states.at(-1)).toMatchObject({ problem: null, last: `${HOST}1_3.html` });
  });

  it('keeps what was joined when a page fails, says which and why, and goes on from there', async () => {
    const site: Record<string, FurtherReply> = { ...THREE, '1_3.html': { ok: false, problem: 'unreachable' } };
    const { joiner, asked, last, text } = panel(site);
    joiner.adopt(TAB, FIRST);
    await joiner.start(TAB);
    expect(last()).toMatchObject({ reading: false, joined: 2, problem: 'unreachable', failed: `${HOST}1_3.html` });
    site['1_3.html'] = THREE['1_3.html'];
    await joiner.start(TAB);
    expect(last()).toMatchObject({ joined: 3, problem: null, failed: null });
    expect(asked).toEqual(['1_2.html', '1_3.html', '1_3.html']);
    expect(text()).toEqual(['一', '二', '三']);
  });

  it('stops at another story, and at a page that is gone', async () => {
    const headline = { kicker: null, title: '县运动会昨日闭幕', decks: [], original: null };
    const { joiner, last, text } = panel({ '1_2.html': came(extract('1_2.html', ['二'], { headline })) });
    joiner.adopt(TAB, FIRST);
    await joiner.start(TAB);
    expect(last()).toMatchObject({ joined: 1, problem: 'other-story', failed: `${HOST}1_2.html` });
    expect(text()).toEqual([]);
    const gone = panel({ '1_2.html': 'gone' });
    gone.joiner.adopt(TAB, FIRST);
    await gone.joiner.start(TAB);
    expect(gone.last()).toMatchObject({ problem: 'page-gone', reading: false });
  });

  it('ends where pages lead back to one another', async () => {
    const { joiner, asked, last } = panel({
      '1_2.html': came(extract('1_2.html', ['二'], next('1_3.html'))),
      '1_3.html': came(extract('1_3.html', ['三'], next('1_2.html'))),
    });
    joiner.adopt(TAB, FIRST);
    await joiner.start(TAB);
    expect(asked.length).toBe(2);
    expect(last()).toMatchObject({ joined: 3, problem: null });
  });

  it('asks for no more than twenty pages', async () => {
    const site = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`1_${i + 2}.html`, came(extract(`1_${i + 2}.html`, [`第${i}节`], next(`1_${i + 3}.html`)))]),
    );
    const { joiner, asked, last } = panel(site);
    joiner.adopt(TAB, FIRST);
    await joiner.start(TAB);
    expect(asked.length).toBe(19);
    expect(last()).toMatchObject({ joined: 20, problem: 'limit', failed: `${HOST}1_21.html` });
  });

  it('does nothing twice at once, and nothing for a tab that it does not know', async () => {
    const { joiner, asked } = panel(THREE);
    await joiner.start(TAB);
    expect(asked).toEqual([]);
    joiner.adopt(TAB, FIRST);
    await Promise.all([joiner.start(TAB), joiner.start(TAB)]);
    expect(asked.length).toBe(2);
  });
});

describe('the whole article on one page', () => {
  const both = extract('1.html', ['一'], { ...next('1_2.html'), wholePage: `${HOST}1_all.html` });

  it('is asked for instead of many', async () => {
    const { joiner, asked, last, text } = panel({ ...THREE, '1_all.html': came(extract('1_all.html', ['一', '二', '三']), true) });
    joiner.adopt(TAB, both);
    await joiner.start(TAB);
    expect([asked, text()]).toEqual([['1_all.html'], ['一', '二', '三']]);
    expect(last()).toMatchObject({ whole: true, problem: null });
  });

  it('that does not come, or adds nothing, gives way to its pages', async () => {
    for (const reply of [undefined, came(extract('1_all.html', ['一']), true)]) {
      const { joiner, asked, last } = panel({ ...THREE, ...(reply ? { '1_all.html': reply } : {}) });
      joiner.adopt(TAB, both);
      await joiner.start(TAB);
      expect(asked).toEqual(['1_all.html', '1_2.html', '1_3.html']);
      expect(last()).toMatchObject({ joined: 3, whole: false, problem: null });
    }
  });
});

describe('stopping', () => {
  it('takes effect at once, keeps what there is, and is no obstacle to reading on', async () => {
    let answerNow: (reply: FurtherReply) => void = () => undefined;
    const site: Record<string, FurtherReply | Promise<FurtherReply>> = {
      ...THREE,
      '1_3.html': new Promise((resolve) => {
        answerNow = resolve;
      }),
    };
    const { joiner, asked, last, text } = panel(site);
    joiner.adopt(TAB, FIRST);
    const run = joiner.start(TAB);
    await expect.poll(() => asked.length).toBe(2);
    joiner.stop(TAB);
    expect(last()).toMatchObject({ reading: false, joined: 2, problem: 'stopped', failed: `${HOST}1_3.html` });
    expect(asked.at(-1)).toBe('stop');
    answerNow(THREE['1_3.html']);
    await run;
    expect([last()?.joined, text()]).toEqual([2, ['一', '二']]);
    site['1_3.html'] = THREE['1_3.html'];
    await joiner.start(TAB);
    expect(text()).toEqual(['一', '二', '三']);
  });

  it('is what leaving the page does', async () => {
    const { joiner, states } = panel(THREE);
    joiner.adopt(TAB, FIRST);
    const run = joiner.start(TAB);
    joiner.forget(TAB);
    const told = states.length;
    await run;
    expect(states.length).toBe(told);
  });
});

describe('reading the first page again', () => {
  it('keeps the further pages while it is the same article', async () => {
    const { joiner, asked } = panel(THREE);
    joiner.adopt(TAB, FIRST);
    await joiner.start(TAB);
    const again = joiner.adopt(TAB, extract('1.html', ['一', '放回的一段'], next('1_2.html')));
    expect(again.extract.article && bodyLines(again.extract.article).map((line) => line.replace(LONG, ''))).toEqual([
      '一',
      '放回的一段',
      '二',
      '三',
    ]);
    expect(again.pages.joined).toBe(3);
    expect(asked.length).toBe(2);
  });

  it('begins anew with another article', async () => {
    const { joiner } = panel(THREE);
    joiner.adopt(TAB, FIRST);
    await joiner.start(TAB);
    expect(joiner.adopt(TAB, extract('2.html', ['甲'])).pages.joined).toBe(1);
  });

  it('does not disturb a run under way', async () => {
    const { joiner, last, text } = panel(THREE);
    joiner.adopt(TAB, FIRST);
    const run = joiner.start(TAB);
    joiner.adopt(TAB, extract('1.html', ['一', '放回的一段'], next('1_2.html')));
    await run;
    expect([last()?.joined, text()]).toEqual([3, ['一', '放回的一段', '二', '三']]);
  });
});
