import { foldSpace } from '../text/fold-space';

/** What the page's head says of itself. Every text is untrusted: hijackers write here first. */
export interface Metadata {
  /** Content of <title>, whitespace folded. */
  pageTitle: string;
  /** name, property or itemprop (lower case) → first content that is not empty. */
  metas: Map<string, string>;
  /** The first JSON-LD object that describes an article. */
  article: JsonLdArticle | null;
}

export interface JsonLdArticle {
  headline: string | null;
  published: string | null;
  updated: string | null;
  authors: string[];
  /** Name of the outlet. */
  publisher: string | null;
}

/** JSON-LD scripts longer than this are product catalogues and the like, never one article. */
const MAX_JSON_LD = 200_000;

export function readMetadata(document: Document): Metadata {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase().trim();
    const content = foldSpace(meta.getAttribute('content') ?? '');
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const pageTitle = foldSpace(document.querySelector('head title, title')?.textContent ?? '');
  return { pageTitle, metas, article: readJsonLd(document) };
}

function readJsonLd(document: Document): JsonLdArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_JSON_LD) continue;
    const found = findArticle(parseJson(text), 0);
    if (found) return found;
  }
  return null;
}

/** Pages write line breaks and trailing commas into their JSON-LD: one tolerant second try. */
function parseJson(text: string): unknown {
  for (const attempt of [text, text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or nothing
    }
  }
  return null;
}

/** Articles stand at most a few levels deep (@graph, mainEntity); deeper is hostile. */
const MAX_DEPTH = 5;

function findArticle(value: unknown, depth: number): JsonLdArticle | null {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return null;
  const record = value as Record<string, unknown>;
  if (!Array.isArray(value) && /Article|BlogPosting|Report(?!er)/.test(String(record['@type'] ?? ''))) {
    return {
      headline: textOf(record.headline ?? record.name),
      published: textOf(record.datePublished),
      updated: textOf(record.dateModified),
      authors: authorsOf(record.author),
      publisher: textOf((record.publisher as { name?: unknown } | null | undefined)?.name),
    };
  }
  for (const child of Array.isArray(value) ? value : [record['@graph'], record.mainEntity]) {
    const found = findArticle(child, depth + 1);
    if (found) return found;
  }
  return null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && foldSpace(value) ? foldSpace(value) : null;
}

function authorsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    const isOrganisation =
      typeof item === 'object' && item !== null && /Organization/.test(String((item as Record<string, unknown>)['@type'] ?? ''));
    const name = textOf(typeof item === 'string' ? item : (item as { name?: unknown } | null)?.name);
    return name && !isOrganisation ? [name] : [];
  });
}
