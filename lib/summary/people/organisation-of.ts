import { COUNTRIES, HOME_PLACES } from '../../data/foreign-names';
import { ORGANISATION_ENDINGS } from '../../data/organisations';
import { POST_BODIES, POST_PREFIXES, POSTS } from '../../data/posts';
import type { Span } from '../../model';
import { makeWordSet } from '../word-set';
import { phraseStart } from './find-title';
import type { TextView } from './text-view';

const posts = makeWordSet(POSTS);
const prefixes = makeWordSet(POST_PREFIXES);
const endings = makeWordSet(ORGANISATION_ENDINGS);
const countries = new Set(COUNTRIES);

/** Before these even a short name without any ending is a company (阿里云创始人). */
const COMPANY_POST = /(?:创始人|创办人|CEO|总裁|董事长|总经理|总监|合伙人)$/;
/** 伊利董事长: who has one of these has a company, called by two characters as well unless they say which part of one it is. */
const OF_COMPANY = /^(?:执行|联合|副)?(?:创始人|创办人|CEO|总裁|董事长|总经理)$/;
const GENERIC =
  /^(?:公司|集团|企业|银行|[本该我贵]司|[本该总分]行|亚太|大中|全球|国际|[区地]区|大区|区域|海外|行业|事业|业务|部门|营销|销售|财务|法务|人事|行政|投资|运营|技术|产品|品牌|民营|女性|知名|著名|独立|旗下|双料|酒店|工厂|店铺)$/;
/** An organisation has at least so many characters when nothing else shows that it is one, before such a post and elsewhere. */
const SHORTEST_COMPANY = 3;
const SHORTEST = 4;
/** Leading words that belong to the office, not to the organisation. */
const FORMER = /^(?:前|原|现任|现职|时任|前任|署理|候任|准(?!格尔))(?=.{2})/;
/** 甲公司子公司乙公司: the nearer one counts. */
const SUBSIDIARY = /^.*(?:子公司|旗下|下属|所属)(?=.{2})/;
/** The party committee inside a company or school stands for the company or school. */
const PARTY_COMMITTEE =
  /^(.{4,}(?<![省市县区州盟旗镇乡村道场])|.*(?:公司|大学|学院|医院|银行|.局|.厅|.部|.院|.署|中心|委员会|.社|..集团))(?:机关)?党[委组]$/;
/** No organisation of anybody's. */
const NOBODY = /^(?:《|我国$|\d+届$|国家$|[该本一两三副]|[校院厂]?(?:党[委组]|纪委)$|“?\d+后)|(?:人士|群众|市民)$/;

/** 玻利维亚驻华|大使: where somebody is sent. */
const SENT_TO = /驻[\u3400-\u9fff]{1,6}$/;

/** What follows the organisation's own ending belongs to the post (某集团分公司冰洗|总监), up to so many characters. */
const MOST_AREA = 8;

/** The organisation or place in front of the post of a title, in the page's script; null for a country or nothing. */
export function organisationOf(view: TextView, title: Span): string | null {
  const { folded } = view;
  // Of a chain (董事长兼总经理) the first post counts.
  const chain = folded.slice(title.start, title.end).search(/兼(?!职)|(?<=[人员长事裁理])[及暨]/);
  const last = chain > 0 ? title.start + chain : title.end;
  let end = last - postLength(folded, title.start, last);
  for (let cut = prefixes.endingAt(folded, end); cut > 0 && end - cut >= title.start; cut = prefixes.endingAt(folded, end)) end -= cut;
  if (end <= title.start) return organisationWithDe(view, title.start) ?? bodyOf(view, folded.slice(title.start, last));
  // 南岭市政府前教育局|局长: the office was held in the body before 前.
  const former = folded.slice(title.start, end).search(/(?<=.{3})[前原](?=.{2})/);
  if (former > 0 && endings.endingAt(folded, title.start + former) > 0) end = title.start + former;
  // 南岭市县领导: leaders of the city and of its counties.
  if (/[省市州][市县区]$/.test(folded.slice(title.start, end)) && /领导/.test(folded.slice(end, last))) end -= 1;
  const party = folded.slice(title.start, end).match(PARTY_COMMITTEE)?.[1];
  if (party) end = title.start + party.length;
  const office = sharesCharacter(folded, end, last);
  if (office && end - title.start > 1) end += 1;
  let start = title.start + (folded.slice(title.start, end).match(FORMER)?.[0].length ?? 0);
  start += folded.slice(start, end).match(SUBSIDIARY)?.[0].length ?? 0;
  // 港台《某节目》编导, 中国队“00后”小将: what is put in marks behind the organisation is not its name.
  const marked = folded.slice(start, end).search(/[《]|[“「][^”」]{1,8}[”」]$/);
  if (marked > 1) end = start + marked;
  if (marked === 0 && /^[“「][^“「]{4,}[”」]$/.test(folded.slice(start, end))) return view.text.slice(start + 1, end - 1);
  end = office ? end : withoutArea(folded, start, end);
  // 肿瘤学家, 国医大师: what stands before is a field.
  if (/(?:家|大师)$/.test(folded.slice(end, last)) && endings.endingAt(folded, end) === 0) return null;
  const enough = (office && !NOBODY.test(folded.slice(start, end))) || isOrganisation(folded.slice(start, end), folded.slice(end, last));
  return enough && posts.endingAt(folded, end) === 0 ? view.text.slice(start, end) : null;
}

/** Some posts are known with their body (立法会议员): then the shorter one that ends them leaves the body. */
function postLength(folded: string, start: number, last: number): number {
  const whole = posts.endingAt(folded, last);
  if (last - whole > start) return whole - bodyLength(folded.slice(start, last - whole), folded.slice(last - whole, last));
  for (let length = whole - 1; length >= 2; length--)
    if (posts.has(folded.slice(last - length, last)) && endings.endingAt(folded, last - length) > 0) return length;
  return whole;
}

/** Posts that begin with the body they belong to: a committee, an area. */
const OF_A_BODY = /^(?:政协|人大|纪委|监委|团委|[区县市](?=议员))/;
/** 市政协|主席, 元朗区|议员, 乌昌党委|书记: how much of the post belongs to the organisation whose name begins before it. */
function bodyLength(before: string, post: string): number {
  const body = post.match(OF_A_BODY)?.[0].length ?? 0;
  // Of a company's or a school's committee the company counts; where nothing tells that it is one, the committee does.
  return (
    body || (/^党委/.test(post) && before.length > 1 && before.length < SHORTEST && endings.endingAt(before, before.length) === 0 ? 2 : 0)
  );
}

/** 国务委员: the body that such an office belongs to, where the text names it. */
function bodyOf({ text, folded }: TextView, post: string): string | null {
  const body = POST_BODIES.map((row) => row.split(' ')).find(([office]) => office === post)?.[1];
  const at = body === undefined ? -1 : folded.indexOf(body);
  return body === undefined || at < 0 ? null : text.slice(at, at + body.length);
}

/** Cut back to where the name of an organisation ends, when what is left over can only be the post's area. */
function withoutArea(folded: string, start: number, end: number): number {
  if (endings.endingAt(folded, end) > 0 || isPlace(folded.slice(start, end))) return end;
  for (let at = end - 1; at > start + 3 && end - at <= MOST_AREA; at--) if (endings.endingAt(folded, at) > 1) return at;
  return end;
}

/** 山禾药业的法人代表: the organisation before 的. */
function organisationWithDe(view: TextView, start: number): string | null {
  if (view.folded.charAt(start - 1) !== '的') return null;
  const phrase = phraseStart(view.folded, start - 1);
  const from = view.folded.startsWith('代表', phrase) ? phrase + 2 : phrase;
  if (start - 1 - from < SHORTEST || endings.endingAt(view.folded, start - 1) === 0) return null;
  return view.text.slice(from + (view.folded.slice(from, start - 1).match(SUBSIDIARY)?.[0].length ?? 0), start - 1);
}

/** 外交部|长, 行政院|长: the first character of the post ends the organisation. */
function sharesCharacter(folded: string, end: number, last: number): boolean {
  if (!/^[部局厅司处署院所省市县区州]长$/.test(folded.slice(end, last))) return false;
  return endings.endingAt(folded, end) < 2 && folded.charAt(end - 1) !== folded.charAt(end);
}

function isOrganisation(name: string, post: string): boolean {
  if (countries.has(name) || name.length < 2 || NOBODY.test(name)) return false;
  if (SENT_TO.test(name) && endings.endingAt(name, name.length) === 0) return false;
  if (OF_COMPANY.test(post) && name.length === 2 && !GENERIC.test(name)) return true;
  return (
    name.length >= (COMPANY_POST.test(post) ? SHORTEST_COMPANY : SHORTEST) ||
    isPlace(name) ||
    /^..[联协]$/.test(name) ||
    endings.endingAt(name, name.length) > 0
  );
}

/** Provinces and whatever ends like a place. */
function isPlace(name: string): boolean {
  return HOME_PLACES.includes(name) || /[省市县区州镇乡村旗盟港]$/.test(name);
}

/** Names of parties are short: 民主党. */
const PARTY = 2;

/** The organisation that stands directly before a name without a title (高能物理研究所王某), or null. */
export function organisationBefore(view: TextView, start: number): string | null {
  const length = endings.endingAt(view.folded, start);
  const short = length === 1 && /[所院局厂社队党]/.test(view.folded.charAt(start - 1));
  if (length < 2 && !short) return null;
  const from = phraseStart(view.folded, start);
  const least = view.folded.charAt(start - 1) === '党' ? PARTY : short ? SHORTEST : length + 1;
  if (start - from <= least) return null;
  return view.text.slice(from + (FORMER.exec(view.folded.slice(from, start))?.[0].length ?? 0), start);
}
