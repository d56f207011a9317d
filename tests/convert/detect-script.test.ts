import { describe, expect, it } from 'vitest';
import { detectScript } from '../../lib/convert/detect-script';
import { findSource } from '../../lib/convert/find-source';

describe('detectScript', () => {
  it.each([
    ['hans', '这是一条新闻，记者来自台北市，他说：“后来下雨了。”'],
    ['hant', '這是一條新聞，記者來自北京，後來下雨了。'],
    ['other', '于丹任省委常委'],
    ['other', ''],
    ['other', 'Hello こんにちは 123'],
    ['hans', '拜访小舖和新店，发现问题'],
    ['mixed', '這是記者來電話說明；这是记者来电话说明'],
  ])('%s: %s', (script, text) => {
    expect(detectScript(text)).toBe(script);
  });

  it('characters that both scripts use say nothing', () => {
    expect(detectScript('我干什么不干你事')).toBe('other');
    expect(detectScript('皇后在里面')).toBe('other');
  });
});

describe('findSource', () => {
  it('Traditional text with words that no sound Traditional text holds is unsound', () => {
    expect(findSource('省領導出席會議并講話,要求干部發揮標志性作用')).toBe('unsound');
  });

  it('one slip in a long text is no sign', () => {
    expect(findSource(`${'這是一篇關於經濟發展的報導,記者訪問了許多學者。'.repeat(30)}旅游`)).toBe('hant');
  });

  it('sound Traditional text is sound', () => {
    expect(findSource('皇后與后里、公里與里長、發布與公布、瞭解與了解')).toBe('hant');
  });
});
