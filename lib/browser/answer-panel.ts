import { type Handlers, handlerFor } from './handle-message';

type Listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => Promise<unknown> | boolean | undefined;

interface Runtime {
  id: string;
  onMessage: { addListener: (listener: Listener) => void };
}

/**
 * Answers the panel from inside a page. Without the polyfill, which has 10 kB and is parsed in every page that is read: this
 * one listener is all that a page needs of the browser.
 */
export function answerPanel(handlers: Handlers): void {
  const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime: Runtime } };
  // Firefox, and Chromium since it has that name too, take a promise for an answer; older Chromium wants to be called back.
  const takesPromise = browser?.runtime?.id !== undefined;
  const runtime = takesPromise ? browser?.runtime : chrome?.runtime;
  runtime?.onMessage.addListener((message, sender, reply) => {
    const run = sender.id === runtime.id ? handlerFor(handlers, message) : null;
    if (!run) return undefined;
    const answer = Promise.resolve().then(run);
    if (takesPromise) return answer;
    // The panel's polyfill knows a refusal by this form.
    answer.then(reply, (error) => reply({ __mozWebExtensionPolyfillReject__: true, message: String(error) }));
    return true;
  });
}
