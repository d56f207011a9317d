import type { FetchProblem } from '../model';

export type Fetched = { ok: true; bytes: Uint8Array; charset: string | null; url: string } | { ok: false; problem: FetchProblem };

/** The text of a news page is rarely over 300 kB with all its markup; what is larger is none, or is meant to hurt. */
const MAX_BYTES = 2 * 1024 * 1024;

/** A page that takes longer is not worth waiting for, ms. */
const MAX_WAIT = 20_000;

const MARKUP = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;

/**
 * Fetches a page of the very site that the content script stands in, with the reader's cookies for it, as a click on the link
 * would. A redirect to another origin is not followed: nothing is asked of anybody else.
 */
export async function fetchPage(url: string, stop: AbortSignal): Promise<Fetched> {
  if (new URL(url).origin !== location.origin) return { ok: false, problem: 'other-origin' };
  const limit = AbortSignal.timeout(MAX_WAIT);
  const signal = AbortSignal.any([stop, limit]);
  try {
    const response = await fetch(url, { mode: 'same-origin', credentials: 'same-origin', signal });
    const problem = problemOf(response);
    if (problem) {
      void response.body?.cancel();
      return { ok: false, problem };
    }
    const bytes = await readBytes(response);
    if (!bytes) return { ok: false, problem: 'too-big' };
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? null;
    return { ok: true, bytes, charset, url: response.url || url };
  } catch {
    if (stop.aborted) return { ok: false, problem: 'stopped' };
    if (limit.aborted) return { ok: false, problem: 'too-slow' };
    return { ok: false, problem: (await leadsElsewhere(url, signal)) ? 'other-origin' : 'unreachable' };
  }
}

/** 401, 402, 403, 451 and 407 are walls of different kinds; behind all of them the reader may get, and we may not. */
function problemOf({ status, headers }: Response): FetchProblem | null {
  if (status === 404 || status === 410) return 'not-found';
  if ([401, 402, 403, 407, 451].includes(status)) return 'refused';
  if (status < 200 || status >= 300) return 'server-error';
  if (!MARKUP.test(headers.get('content-type') ?? 'text/html')) return 'not-html';
  return Number(headers.get('content-length') ?? 0) > MAX_BYTES ? 'too-big' : null;
}

/** The body, or null when there is more of it than a page has. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > MAX_BYTES) {
      void reader?.cancel();
      return null;
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A refused redirect looks like a broken line: asked again without following, the site says which it was. */
async function leadsElsewhere(url: string, signal: AbortSignal): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const response = await fetch(url, { mode: 'same-origin', credentials: 'same-origin', redirect: 'manual', signal });
    void response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}
