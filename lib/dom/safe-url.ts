/** Absolute http(s) address, or null: nothing else (javascript:, data:, file:, mailto:) leaves the page as a link. */
export function safeUrl(href: string | null | undefined, base: string): string | null {
  const trimmed = href?.trim();
  if (!trimmed || trimmed.startsWith('#')) return null;
  try {
    const url = new URL(trimmed, base === 'about:blank' ? undefined : base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
