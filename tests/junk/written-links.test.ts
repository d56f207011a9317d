import { describe, expect, it } from 'vitest';
import { decodeScript } from '../../lib/junk/decode-script';
import { junkIn, PROSE, told } from './junk-in';

const LINKS = '<a href="http://www.spam1.example/">开云体育官网</a> <a href="http://www.spam2.example/">博彩平台推荐</a>';
const NEUTRAL = '<a href="http://www.spam1.example/">江城论坛</a> <a href="http://www.spam2.example/">丽人网</a>';
const hex = (text: string): string => [...text].map((c) => `\\x${c.charCodeAt(0).toString(16)}`).join('');
const codes = (text: string): string => [...text].map((c) => c.charCodeAt(0)).join(',');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('scripts that write links', () => {
  it.each([
    ['as they are', `document.write('${LINKS}')`],
    ['into an element', `document.getElementById('f').innerHTML = '${LINKS}'`],
    ['in pieces', `document.write('${LINKS.slice(0, 9)}' + '${LINKS.slice(9)}')`],
    ['as character codes', `document.write(String.fromCharCode(${codes(LINKS)}))`],
    ['as a list of numbers', `var a=[${codes(LINKS)}],s='';for(var i=0;i<a.length;i++)s+=String.fromCharCode(a[i]);document.write(s)`],
    ['in percent encoding', `document.write(unescape('${encodeURIComponent(LINKS)}'))`],
    ['in its older form', `document.write(unescape('${escape(LINKS)}'))`],
    ['in base 64', `document.write(decodeURIComponent(escape(atob('${base64(LINKS)}'))))`],
    ['backwards', `document.write('${[...LINKS].reverse().join('')}'.split('').reverse().join(''))`],
    [
      'in escapes',
      `document["write"]("${hex('<a href=http://www.spam1.example/>')}\\u5f00\\u4e91\\u4f53\\u80b2\\u5b98\\u7f51${hex('</a>')}")`,
    ],
    ['one encoding in another', `eval(unescape('${encodeURIComponent(`document.write(String.fromCharCode(${codes(LINKS)}))`)}'))`],
  ])('%s', (_, script) => {
    const [finding, ...more] = junkIn(`${PROSE}<script>${script}</script>`);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'written-links',
      reason: 'written-links',
      action: 'remove',
      values: { host: 'www.spam1.example' },
    });
    expect(finding?.links[0]).toEqual({ text: '开云体育官网', href: 'http://www.spam1.example/' });
  });

  it('need no words where they are hidden and in code', () => {
    const hidden = `<div style="display:none">${NEUTRAL}</div>`;
    expect(told(`${PROSE}<script>document.write(unescape('${encodeURIComponent(hidden)}'))</script>`)).toHaveLength(1);
    expect(told(`${PROSE}<script>document.write('${hidden}')</script>`)).toEqual([]);
  });

  it('come back from the packer', () => {
    const packed = `eval(function(p,a,c,k,e,d){return p}('0.1("<2 3=4://5.6.7/>\\\\8\\\\9</2>")',10,10,'document|write|a|href|http|www|spam1|example|u8d4c|u535a'.split('|'),0,{}))`;
    expect(decodeScript(packed)).toContain('<a href=http://www.spam1.example/>');
  });

  it.each([
    ['advertisements', `document.write('<a href="http://ad.firm.example/click?id=3"><img src="/ad.gif"></a>')`],
    [
      'counters',
      `document.write(unescape("%3Cspan id='cnzz_stat_icon_1'%3E%3C/span%3E%3Cscript src='http://s5.cnzz.com/stat.php' type='text/javascript'%3E%3C/script%3E"))`,
    ],
    [
      'filing numbers, hidden until they are wanted',
      `var d=document.getElementById('x');d.style.display='none';d.innerHTML='<a href="https://beian.miit.gov.cn/">京ICP备1号</a>'`,
    ],
    ['data with a report on betting in it', `window.__DATA__={"html":"${LINKS.replace(/</g, '\\u003c').replace(/"/g, '\\"')}"}`],
    ['the page’s own lists', `document.write('<a href="/sports/1.html">开云体育官网被查</a>')`],
  ])('%s are left alone', (_, script) => expect(told(`${PROSE}<script>${script}</script>`)).toEqual([]));

  it('that are broken or long are no danger', () => {
    expect(decodeScript("unescape('%E4%ZZ') atob('***') String.fromCharCode(9999999)")).toContain('atob');
    expect(told(`${PROSE}<script>document.write("${'\\x3c'.repeat(100_000)}")</script>`)).toEqual([]);
  });
});
