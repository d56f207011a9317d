import { beforeEach, describe, expect, it, vi } from 'vitest';

let outcome: { result?: { type: string; loading: boolean } } | Error = {};
const injected: unknown[] = [];

vi.mock('../../lib/browser/api', () => ({
  browser: {
    scripting: {
      executeScript: async (injection: { files?: string[] }) => {
        if (outcome instanceof Error) throw outcome;
        if (injection.files) injected.push(injection.files);
        return [outcome];
      },
    },
  },
}));

const { injectReader } = await import('../../lib/browser/inject-reader');

beforeEach(() => {
  injected.splice(0);
});

describe('injectReader', () => {
  it('puts the reader into a page of markup', async () => {
    outcome = { result: { type: 'text/html', loading: false } };
    expect(await injectReader(1)).toEqual({ ok: true, loading: false });
    expect(injected).toEqual([['/page.js']]);
  });

  it('waits for a page that is still being parsed', async () => {
    outcome = { result: { type: 'text/html', loading: true } };
    expect(await injectReader(1)).toEqual({ ok: true, loading: true });
    expect(injected).toEqual([]);
  });

  it('leaves PDF and pictures to the browser', async () => {
    for (const type of ['application/pdf', 'image/png', 'application/json']) {
      outcome = { result: { type, loading: false } };
      expect(await injectReader(1)).toEqual({ ok: false, refusal: 'not-a-page' });
    }
  });

  it('takes an answer without a result, as Firefox gives for its own pages, for no page', async () => {
    outcome = {};
    expect(await injectReader(1)).toEqual({ ok: false, refusal: 'not-a-page' });
  });

  it.each([
    ['Frame with ID 0 is showing error page', 'not-a-page'],
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'needs-click'],
    ['Missing host permission for the tab', 'needs-click'],
    ['Cannot access a chrome:// URL', 'not-a-page'],
    ['The extensions gallery cannot be scripted.', 'not-a-page'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'not-a-page'],
    ['No tab with id: 7.', 'gone'],
    ['Invalid tab ID: 7', 'gone'],
  ])('reads the refusal "%s" as %s', async (message, refusal) => {
    outcome = new Error(message);
    expect(await injectReader(1)).toEqual({ ok: false, refusal });
  });
});
