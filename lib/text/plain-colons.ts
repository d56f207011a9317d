/**
 * ︰ ﹕ ∶, which the papers of Hong Kong and Taiwan and some input methods write, as the colon, and the ︱ ︳ of accounts as the
 * bar; of the same length.
 */
export function plainColons(text: string): string {
  return text.replace(/[\ufe30\ufe55\u2236]/g, '：').replace(/[\ufe31\ufe33]/g, '｜');
}

/** The same of a line with whatever goes with it. */
export function withPlainColons<T extends { text: string }>(line: T): T {
  const text = plainColons(line.text);
  return text === line.text ? line : { ...line, text };
}
