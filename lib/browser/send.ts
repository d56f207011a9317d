import type { Envelope, MessageName, Reply, Request } from '../messages';
import { browser } from './api';

/** @param tabId the tab whose page asks; null when something else does */
type Handlers = Partial<{ [N in MessageName]: (request: Request<N>, tabId: number | null) => Reply<N> | Promise<Reply<N>> }>;

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

/** Asks an open panel; null when no panel is open. */
export async function askPanel<N extends MessageName & `panel/${string}`>(name: N, request: Request<N>): Promise<Reply<N> | null> {
  const envelope: Envelope<N> = { qingdu: name, request };
  const reply: unknown = await browser.runtime.sendMessage(envelope).catch(() => null);
  return (reply ?? null) as Reply<N> | null;
}

/** Answers messages of our own extension; messages without a handler are left to other listeners. */
export function answer(handlers: Handlers): void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handle = handlers[message.qingdu] as ((request: unknown, tabId: number | null) => unknown) | undefined;
    return handle ? Promise.resolve().then(() => handle(message.request, sender.tab?.id ?? null)) : undefined;
  };
  // The polyfill lets a listener answer with a promise; WXT's types describe Chromium's callback form only.
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'qingdu' in message && typeof message.qingdu === 'string';
}
