import type { Span } from '../../model';

/** Who wrote, edited or photographed. The patterns run on folded text; names inside their spans are never participants. */
const PATTERNS: readonly RegExp[] = [
  // （记者张三、李四）, (本报记者 张三 通讯员 李四)
  /（[^（）\n]{0,20}(?:记者|通讯员|特派员|实习生|摄影|编辑|撰文|译者|编译|核稿|主播|见习)[^（）\n]{1,60}）/g,
  // （张三 摄）, 张三摄, 张三/摄影报道
  /（?(?:记者|通讯员)?[ ]?[\u3400-\u9fff]{2,4}[ /]?(?:摄|摄影|供图|制图|报道|整理|编译)(?=[）\n。 ，]|$)/gu,
  // 文/张三 图/李四, 摄影/张三
  /(?:文|图|摄影|撰文|编辑|采写|作者|制图|视频|翻译|编译)[/／|｜:：][ ]?(?:[^ \n，。；]{1,12}[ 、]?){1,4}/g,
  // 本报记者张三, 新华社记者 张三 李四
  /(?:本报|本刊|本网|本台|报|社|网|台|刊|周刊|特约|见习|实习|首席|驻[^ \n，。]{1,8}?)?(?:记者|通讯员|特派员|评论员|撰稿人|(?<![\u3400-\u9fff])实习生)[ :：]?[\u3400-\u9fff]{2,4}(?:[ 、，/][\u3400-\u9fff]{2,4}){0,5}?(?=[ ，。、）\n]|报道|摄|从|在|了解|获悉|采访|说|问)/gu,
  // 责任编辑：张三, 监制 李四 alone on a line
  /^(?:责任编辑|责编|编辑|作者|撰稿|撰文|记者|通讯员|校对|审核|初审|复审|终审|监制|编审|主编|采编|美编|制作|策划|统筹|摄影|来源|供稿)[^\n。]{0,6}?[ :：|｜/][^\n。]{1,40}$/gm,
  // 我是主持人张三
  /我是[^，。\n]{0,8}?(?:主持人|记者|主播)[\u3400-\u9fff]{2,4}/gu,
];

/** Spans of the text that are bylines or credits. */
export function findBylines(folded: string): Span[] {
  return PATTERNS.flatMap((pattern) => [...folded.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length })));
}
