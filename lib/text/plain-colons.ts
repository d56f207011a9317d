/** ︰ ﹕ ∶, which the papers of Hong Kong and Taiwan and some input methods write, as the colon; of the same length. */
export function plainColons(text: string): string {
  return text.replace(/[\ufe30\ufe55\u2236]/g, '：');
}
