import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../lib/browser/fetch-page';

const HERE = 'https://www.paper.example';
const NEXT = `${HERE}/a/1_2.html`;
const asked: { url: string; init: RequestInit }[] = [];

/** What the site answers, by what is asked. */
function site(answer: (init: RequestInit) => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer(init);
  });
}

const html = (body: BodyInit = '<p>二</p>', headers: Record<string, string> = { 'content-type': 'text/html; charset=GBK' }, status = 200) =>
  new Response(body, { status, headers });

const get = (url = NEXT, stop = new AbortController().signal) => fetchPage(url, stop);

beforeEach(() => {
  asked.splice(0);
  vi.stubGlobal('location', { origin: HERE });
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => void vi.unstubAllGlobals());

describe('fetchPage', () => {
  it('gives bytes, charset and address, and asks with this site’s cookies only', async () => {
    site(() => html());
    expect(await get()).toEqual({ ok: true, bytes: new TextEncoder().encode('<p>二</p>'), charset: 'GBK', url: NEXT });
    expect(asked[0]?.init).toMatchObject({ mode: 'same-origin', credentials: 'same-origin' });
  });

  it('asks nobody but the page’s own origin', async () => {
    site(() => html());
    for (const url of ['https://m.paper.example/a/1_2.html', 'http://www.paper.example/a/1_2.html', 'https://www.paper.example:444/'])
      expect(await get(url)).toEqual({ ok: false, problem: 'other-origin' });
    expect(asked).toEqual([]);
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('status %i is %s', async (status, problem) => {
    site(() => html('', {}, status));
    expect(await get()).toEqual({ ok: false, problem });
  });

  it('takes nothing but markup', async () => {
    for (const type of ['application/pdf', 'image/jpeg', 'application/json', 'text/plain', 'text/html-sandboxed']) {
      site(() => html('x', { 'content-type': type }));
      expect(await get()).toEqual({ ok: false, problem: 'not-html' });
    }
    for (const type of ['text/html', 'TEXT/HTML;charset=utf-8', 'application/xhtml+xml']) {
      site(() => html('x', { 'content-type': type }));
      expect(await get()).toMatchObject({ ok: true });
    }
  });

  it('stops at two megabytes, announced or not', async () => {
    site(() => html('x', { 'content-type': 'text/html', 'content-length': '3000000' }));
    expect(await get()).toEqual({ ok: false, problem: 'too-big' });
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    site(() => html(endless, { 'content-type': 'text/html' }));
    expect(await get()).toEqual({ ok: false, problem: 'too-big' });
    expect(sent).toBeLessThan(3_000_000);
  });

  it('is broken off at once', async () => {
    const stop = new AbortController();
    site(({ signal }) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))));
    const waiting = get(NEXT, stop.signal);
    stop.abort();
    expect(await waiting).toEqual({ ok: false, problem: 'stopped' });
  });

  it('tells a redirect to another origin from a broken line', async () => {
    site(({ redirect }) => {
      if (redirect !== 'manual') throw new TypeError('Failed to fetch');
      return Object.defineProperty(html(), 'type', { value: 'opaqueredirect' });
    });
    expect(await get()).toEqual({ ok: false, problem: 'other-origin' });
    site(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await get()).toEqual({ ok: false, problem: 'unreachable' });
  });

  it('asks only once when the machine is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    site(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await get()).toEqual({ ok: false, problem: 'unreachable' });
    expect(asked.length).toBe(1);
  });
});
