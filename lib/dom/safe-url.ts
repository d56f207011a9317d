/** Absolute http(s) address, or null: nothing else (javascript:, data:, file:, mailto:) leaves the page as a link. */
export function safeUrl(href: string | null | undefined, base: string): string | null {
  return safeAddress(href, base)?.href ?? null;
}

/** The same, read into its parts. */
export function safeAddress(href: string | null | undefined, base: string): URL | null {
  const trimmed = href?.trim();
  if (!trimmed || trimmed.startsWith('#')) return null;
  try {
    const url = new URL(trimmed, base === 'about:blank' ? undefined : base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
