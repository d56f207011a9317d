import type { Envelope, MessageName, Reply, Request } from '../messages';

/**
 * Answers to some of the protocol's messages.
 * `tabId`: the tab whose page asks; null when something else does
 */
export type Handlers = Partial<{ [N in MessageName]: (request: Request<N>, tabId: number | null) => Reply<N> | Promise<Reply<N>> }>;

/** What answers the message; null where it is none of ours, or another listener's. */
export function handlerFor(handlers: Handlers, message: unknown, tabId: number | null): (() => unknown) | null {
  if (!isEnvelope(message)) return null;
  const handle = handlers[message.qingdu] as ((request: unknown, tabId: number | null) => unknown) | undefined;
  return handle ? () => handle(message.request, tabId) : null;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'qingdu' in message && typeof message.qingdu === 'string';
}
