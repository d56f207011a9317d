import type { Envelope, MessageName, Reply, Request } from '../messages';
import { browser } from './api';
import { type Handlers, handlerFor } from './handle-message';

/** Asks the content script of a tab. Rejects when none is there (never injected, page gone). */
export async function askPage<N extends MessageName & `page/${string}`>(tabId: number, name: N, request: Request<N>): Promise<Reply<N>> {
  const envelope: Envelope<N> = { qingdu: name, request };
  return (await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })) as Reply<N>;
}

/** Tells an open panel; silently nothing when no panel is open, which is an ordinary state. */
export async function tellPanel<N extends MessageName & `panel/${string}`>(name: N, request: Request<N>): Promise<void> {
  const envelope: Envelope<N> = { qingdu: name, request };
  await browser.runtime.sendMessage(envelope).catch(() => undefined);
}

/** Answers messages of our own extension; messages without a handler are left to other listeners. */
export function answer(handlers: Handlers): void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }): Promise<unknown> | undefined => {
    const run = sender.id === browser.runtime.id ? handlerFor(handlers, message, sender.tab?.id ?? null) : null;
    return run ? Promise.resolve().then(run) : undefined;
  };
  // The polyfill lets a listener answer with a promise; WXT's types describe Chromium's callback form only.
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
