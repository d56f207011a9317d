import type { TextLine } from '../dom/text-lines';
import type { Block } from '../model';
import { blockLines } from '../text/article-lines';
import { lineKey, titleKey } from './compare-titles';
import { paragraph } from './read-blocks';

/** What papers call the box of the first paragraph when they set it apart, above the pictures. */
const LEAD_NAME = /(?:^|[^a-z])(?:lead-?in|lede|(?:artical|article|post|news|story)[_-](?:summary|desc|lead))(?:$|[^a-z])/i;

/** 【記者…／台北報導】, 【明報專訊】: how a report opens; below it the body that was found goes on. */
const STORY_OPENING = /^[【〔［[（(][^】〕］\])）]{0,24}(?:訊|讯|報導|报道|報道|電|电)[】〕］\])）][㐀-鿿A-Za-z「“《\d]/;

/** It stands so near below the headline. */
const NEAR = 6;
const MIN_LENGTH = 20;

/** The body with the lead that the page sets apart from it, which is part of the story, as its first paragraph. */
export function withLead(blocks: readonly Block[], lines: readonly TextLine[], titleLine: number): readonly Block[] {
  if (titleLine < 0 || blocks.length === 0) return blocks;
  const lead = lines.slice(titleLine + 1, titleLine + 1 + NEAR).filter(isLead);
  const known = new Set(lead.length > 0 ? blocks.flatMap(blockLines).map(titleKey) : []);
  const missing = lead.filter((line) => !known.has(lineKey(line)));
  return [...missing.map(paragraph), ...blocks];
}

function isLead({ element, text }: TextLine): boolean {
  return (
    text.length >= MIN_LENGTH &&
    /[。！？][”」』]?$/.test(text) &&
    (STORY_OPENING.test(text) || [element, element.parentElement].some((at) => at && LEAD_NAME.test(at.className)))
  );
}
