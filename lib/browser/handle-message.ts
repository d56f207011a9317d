import type { Envelope, MessageName, Reply, Request } from '../messages';

/** Answers to some of the protocol's messages. */
export type Handlers = Partial<{ [N in MessageName]: (request: Request<N>) => Reply<N> | Promise<Reply<N>> }>;

/** What answers the message; null where it is none of ours, or another listener's. */
export function handlerFor(handlers: Handlers, message: unknown): (() => unknown) | null {
  if (!isEnvelope(message)) return null;
  const handle = handlers[message.qingdu] as ((request: unknown) => unknown) | undefined;
  return handle ? () => handle(message.request) : null;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'qingdu' in message && typeof message.qingdu === 'string';
}
