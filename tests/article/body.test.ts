import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../lib/text/article-lines';
import { articleOf, readPage, SENTENCE, TEXT } from './read-page';

const lines = (body: string): string[] => bodyLines(articleOf({ info: '<p>2024-06-21 09:07</p>', body }));

describe('what is no part of the body', () => {
  it.each([
    ['editor', '<p>责任编辑：张三</p>'],
    ['original-title', '<p>原标题：另一个标题</p>'],
    ['copyright', '<p>版权所有，未经许可不得转载</p>'],
    ['share', '<p>分享到：</p>'],
    ['source-line', '<p>来源：本站 作者：某部 浏览：33</p>'],
    ['keywords', '<p>文章关键词：港口 建设</p>'],
    ['promotion', '<p>年度人物评选火热进行中！【<a href="/vote">点击投票</a>】选出你心目中的人</p>'],
    ['furniture', '<div class="news-toupiao">你赞成这项建设吗，赞成，不赞成</div>'],
  ])('%s', (reason, html) => {
    const { article, dropped } = readPage({ info: '<p>2024-06-21 09:07</p>', body: `${TEXT}${html}<p>最后一段，${SENTENCE}</p>` });
    expect(article && bodyLines(article)).toHaveLength(7);
    expect(dropped.map((line) => line.reason)).toContain(reason);
  });

  it('what follows the editor’s line under a heading of other stories', () => {
    const teasers = `<p>编辑：山石</p><p>相关报道：</p><p><a href="/2.html">另一篇报道的标题在此</a></p><p>它的开头写在这里，${SENTENCE}</p>`;
    expect(lines(`${TEXT}${teasers}`)).toHaveLength(6);
  });

  it('a second, folded copy of the whole text', () => expect(lines(`${TEXT}${TEXT}`)).toHaveLength(6));

  it('the way back to the front page, glued to the last sentence', () => {
    expect(lines(`${TEXT}<p>${SENTENCE}<a href="/">返回某某，查看更多</a></p>`).at(-1)).toBe(SENTENCE);
  });
});

describe('what stays in the body', () => {
  it('bare numbers between paragraphs are subheads, at the end they are page numbers', () => {
    expect(lines(`<p>01</p>${TEXT}<p>02</p>${TEXT.replaceAll('第', '又')}<p>2</p>`).filter((line) => line.length < 3)).toEqual([
      '01',
      '02',
    ]);
  });

  it('a paragraph that is quoted once more further down', () => {
    expect(lines(`${TEXT}<p>第1段，${SENTENCE}</p><p>另一段，${SENTENCE}</p>`)).toHaveLength(8);
  });

  it('a word of a sentence that is linked as a keyword', () => {
    expect(lines(`${TEXT}<p>生产<a class="keyword" href="/apple">苹果</a>的农户说，${SENTENCE}</p>`).at(-1)).toBe(
      `生产苹果的农户说，${SENTENCE}`,
    );
  });

  it('a sentence in a box that is called after its use', () => {
    expect(lines(`${TEXT}<div class="share-content"><p>另一段，${SENTENCE}</p></div>`)).toHaveLength(7);
  });
});
