/** Any run of white space, the ideographic and the non-breaking kinds among them, becomes one blank; the ends are trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u3000\u00a0\u200b\ufeff]+/g, ' ').trim();
}
