import type { TextLine } from '../dom/text-lines';
import { withPlainColons } from '../text/plain-colons';
import { datesInText } from '../text/read-date';
import { OUTLET_BRACKETED, REPORTED_FOR, ROLE_LINE } from './byline-forms';
import { outlet, outletOfTitle } from './find-outlet';
import type { Region } from './find-published';
import { hasSurname, isNamedAuthor } from './judge-name';
import { nameAboveRole } from './placed-names';
import type { Metadata } from './read-metadata';
import {
  BARE_NAME,
  CONTROL,
  DATELINE,
  LABEL,
  LICENSED,
  NAME_AND_OUTLET,
  NAMED_OUTLET,
  OPENING,
  REPORTING_OUTLET,
  VAGUE,
} from './source-forms';
import { ADDRESS, MAX_ACCOUNT, OUTLET, sourceName } from './source-name';

/**
 * Who is said to have published the article first: the labelled name (来源: …), else what stands in a box that is called the
 * source's, else the labelled line under the text, else the name that stands beside the publication time, else what the metadata calls
 * the source, else the agency of the dateline, else the reporter's paper, else the account in the author's box, else the outlet that the
 * page itself names in its head or behind its title (its own report). A vague statement (转载, 网络) only when there is no account. null
 * when the page says nothing.
 */
export function findSource(
  lines: readonly TextLine[],
  region: Region,
  metadata: Metadata,
  { title, host }: { title: string; host: string },
): string | null {
  const head = lines.slice(Math.max(0, region.titleLine - 3), Math.max(region.bodyStart + 2, region.titleLine + 12)).map(withPlainColons);
  const tail = lines.slice(Math.max(region.bodyStart, region.bodyEnd - 4), region.bodyEnd + 6).map(withPlainColons);
  const below = labelled(tail);
  const claims = [
    labelled(head),
    inSourceBox(head),
    // A person there is who wrote it.
    below && hasSurname(below) ? null : below,
    besideTime(head, (name) => isSection(name, lines)),
    sourceName(metadata.metas.get('source') ?? metadata.metas.get('contentsource')),
    below,
    ...tail.map(({ text }) => LICENSED.exec(text)?.[1] ?? null),
  ].filter((name) => name !== null);
  const opening = lines.slice(region.bodyStart, region.bodyStart + 2);
  const closing = lines.slice(Math.max(region.bodyStart, region.bodyEnd - 2), region.bodyEnd + 1);
  const stated =
    claims.find((name) => !VAGUE.test(name)) ?? dateline(opening[0]) ?? reportingOutlet([...head, ...opening]) ?? bracketed(closing);
  return (
    stated ??
    accountIn(head, metadata) ??
    claims[0] ??
    outlet(metadata) ??
    (hasEmptySlot(head) ? null : outletOfTitle(metadata, title, host, opening))
  );
}

/** What stands behind the label of a source in a line, and where the label begins; null without one. */
function slotIn(text: string): { label: string; at: number; rest: string } | null {
  const match = text.length <= MAX_SLOT_LINE ? LABEL.exec(text) : null;
  return match && { label: match[0], at: match.index, rest: text.slice(match.index + match[0].length) };
}

/** Longer lines are text that speaks of sources. */
const MAX_SLOT_LINE = 160;

function labelled(lines: readonly TextLine[]): string | null {
  for (const [i, { text, element }] of lines.entries()) {
    const slot = slotIn(text);
    if (!slot || /[。；]/.test(text.slice(0, slot.at))) continue;
    const { rest } = slot;
    // The name may be a logo, or stand in an element of its own, which gives it a line of its own.
    const name = sourceName(rest) ?? (rest === '' ? (logoIn(element) ?? sourceName(lines[i + 1]?.text)) : null);
    if (name) return name;
    if (rest && ADDRESS.test(rest)) return null;
  }
  return null;
}

/** 新聞來源：<img alt="華視">. */
function logoIn(element: Element): string | null {
  const name = sourceName(element.querySelector('img[alt]')?.getAttribute('alt') ?? undefined);
  return name && name.length <= MAX_ACCOUNT ? name : null;
}

/** 来源： and nothing, or the address of a clone: then the title of the page is the clone's as well. */
function hasEmptySlot(lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => {
    const slot = slotIn(text);
    return slot !== null && /[:：]/.test(slot.label) && (ADDRESS.test(slot.rest) || sourceName(slot.rest) === null);
  });
}

/** 2019-06-15 08:18 人民网: what remains of a short time line is the name of the source. */
function besideTime(lines: readonly TextLine[], isSection: (name: string) => boolean): string | null {
  for (const [i, { text }] of lines.entries()) {
    const date = text.length <= 60 ? datesInText(text)[0] : undefined;
    if (!date) continue;
    const near = isAlone(date, text) ? [lines[i + 1]?.text, lines[i - 1]?.text] : [];
    const beside = near.find((side) => side !== undefined && side === sourceName(side) && isOutlet(side) && !isSection(side));
    if (beside) return beside;
    const behind = sourceName(text.slice(date.end));
    if (behind && date.iso.includes('T') && BARE_NAME.test(behind) && !CONTROL.test(behind.replace(/^[[【]+/, '')) && !isSection(behind))
      return behind;
    const name = [behind, sourceName(text.slice(0, date.start).replace(/^原[创創]\s/, ''))].find(
      (side) => side !== null && OUTLET.test(side) && !CONTROL.test(side) && !side.includes('／'),
    );
    if (name) return name;
  }
  return null;
}

/** 中國時報; but 國際中心／許元馨報導 is who wrote it. */
function isOutlet(name: string): boolean {
  return OUTLET.test(name) && !/[報报][導导道]$/.test(name);
}

/** Nothing but the time: what stands beside it in the same row has a line of its own. */
function isAlone({ start, end }: { start: number; end: number }, text: string): boolean {
  return start === 0 && end === text.length;
}

/** Portals' navigation links to the part of them that publishes: 新浪财经. */
const PORTAL = /^(?:新浪|网易|腾讯|搜狐|凤凰|和讯)[㐀-鿿]/;

/** Is it what the page's own navigation or breadcrumb calls a section (香港, 時事脈搏)? */
function isSection(name: string, lines: readonly TextLine[]): boolean {
  if (PORTAL.test(name)) return false;
  return lines.some(({ text, linked }) => {
    if (text === name) return linked >= name.length * 0.8;
    return text.length <= MAX_CRUMBS && /[>›»＞]/.test(text) && text.split(/\s*[>›»＞]\s*/).indexOf(name) > 0;
  });
}

/** A breadcrumb line is short. */
const MAX_CRUMBS = 80;

/** <div class="source">中國時報</div>: portals name the paper that they took a report from in a box of its own. */
const SOURCE_BOX = /(?:^|[\s_-])(?:source|laiyuan)(?:$|[\s_-])/i;

function inSourceBox(lines: readonly TextLine[]): string | null {
  return nameInBox(lines, ({ element }) => SOURCE_BOX.test(element.className));
}

/**
 * The name in the author's box when it is no person's: portals show there which account or agency published. What the page's
 * head calls its author is a user of the site's own content system.
 */
function accountIn(lines: readonly TextLine[], { metas }: Metadata): string | null {
  const own = [metas.get('author'), metas.get('twitter:data1')];
  return nameInBox(lines, ({ text, element }, below) => {
    return isNamedAuthor(element) && !own.includes(text) && !ROLE_LINE.test(text) && nameAboveRole(text, below) === null;
  });
}

/** The first line that is nothing but a name, no person's, in such a box. */
function nameInBox(lines: readonly TextLine[], isBox: (line: TextLine, below: string) => boolean): string | null {
  for (const [i, line] of lines.entries()) {
    const { text } = line;
    const name = text.length <= MAX_ACCOUNT && isBox(line, lines[i + 1]?.text ?? '') ? sourceName(text) : null;
    if (name && name.length >= text.length - 2 && !hasSurname(name) && !CONTROL.test(name) && datesInText(text).length === 0) return name;
  }
  return null;
}

function reportingOutlet(lines: readonly TextLine[]): string | null {
  for (const { text } of lines) {
    // A picture's credit names the photographer's paper.
    const isShort = text.length <= 60 && !/[摄攝]/.test(text);
    const form = isShort
      ? (REPORTING_OUTLET.exec(text) ?? NAMED_OUTLET.exec(text) ?? NAME_AND_OUTLET.exec(text) ?? REPORTED_FOR.exec(text))
      : null;
    const name = form?.[1];
    if (name && !/^(?:本|我)/.test(name)) return name;
  }
  return null;
}

/** （民視新聞某某、某某台北報導）: the last words of the text. */
function bracketed(lines: readonly TextLine[]): string | null {
  return lines.map(({ text }) => OUTLET_BRACKETED.exec(text.slice(-60))?.[1]).find((name) => name !== undefined) ?? null;
}

function dateline(line: TextLine | undefined): string | null {
  const text = line?.text ?? '';
  return DATELINE.exec(text)?.[1] ?? ownName(OPENING.exec(text)?.[1]);
}

/** 本报讯 and 该报报道 name nobody. */
function ownName(name: string | undefined): string | null {
  return name && !/^(?:本|该|該|据|據|外|官|媒|网|網|警)/.test(name) ? name : null;
}
