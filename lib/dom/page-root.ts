/**
 * The element that holds what the page shows: its fullest <body>. Saved and wrapped pages have several, an empty one
 * first, or none at all; then it is the document element.
 */
export function pageRoot(document: Document): Element | null {
  const bodies = [...document.querySelectorAll('body')].slice(0, MAX_BODIES);
  if (bodies.length === 1 && bodies[0]?.firstElementChild) return bodies[0];
  const fullest = bodies.map((body) => ({ body, size: body.textContent?.length ?? 0 })).sort((a, b) => b.size - a.size)[0];
  return fullest && fullest.size > 0 ? fullest.body : document.documentElement;
}

/** Real pages have at most a few; reading the text of more would make a hostile page slow. */
const MAX_BODIES = 8;
