import type { Envelope, MessageName, Reply, Request } from '../messages';
import { type Handlers, handlerFor } from './handle-message';

/*
 * What a page needs of the browser, without the polyfill, which has 10 kB and would be parsed in every page that is read.
 */

type Listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => Promise<unknown> | boolean | undefined;

interface Runtime {
  id: string;
  onMessage: { addListener: (listener: Listener) => void };
  sendMessage: (message: unknown) => Promise<unknown>;
}

const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime: Runtime } };
/** Firefox, and Chromium since it has that name too, take a promise for an answer; older Chromium wants to be called back. */
const takesPromise = browser?.runtime?.id !== undefined;
const runtime = takesPromise ? browser?.runtime : chrome?.runtime;

/** Answers the panel from inside a page. */
export function answerPanel(handlers: Handlers): void {
  runtime?.onMessage.addListener((message, sender, reply) => {
    const run = sender.id === runtime.id ? handlerFor(handlers, message, null) : null;
    if (!run) return undefined;
    const answer = Promise.resolve().then(run);
    if (takesPromise) return answer;
    // The panel's polyfill knows a refusal by this form.
    answer.then(reply, (error) => reply({ __mozWebExtensionPolyfillReject__: true, message: String(error) }));
    return true;
  });
}

/** Asks the background or an open panel; null when nobody answers: that no panel is open is an ordinary state. */
export async function askExtension<N extends MessageName & `${'panel' | 'background'}/${string}`>(
  name: N,
  request: Request<N>,
): Promise<Reply<N> | null> {
  const envelope: Envelope<N> = { qingdu: name, request };
  const reply: unknown = await runtime?.sendMessage(envelope).catch(() => null);
  return (reply ?? null) as Reply<N> | null;
}
