/** A title reduced to what must agree between two places that show it: letters, digits and Han, one width, lower case. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Separators between headline and site name in <title>, by frequency on Chinese pages: _ - | then rarer ones. */
const SEPARATOR = /\s*(?:_+|\||｜|\s[-–—·•»:：]+\s|[-–—]{1,2}|»|::|>>?|<<?|\s{1}[·•]\s{1}|,(?=[^,]*$))\s*/;

/** The parts of a <title>, in order. */
export function titleParts(pageTitle: string): string[] {
  return pageTitle.split(SEPARATOR).filter((part) => part.trim() !== '');
}
