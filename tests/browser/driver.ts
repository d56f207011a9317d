/** A document that a test can read and use: a tab's page or the side panel. Clicks are the browser's own, so they count as the reader's. */
export interface Surface {
  /** Runs a function in the document. It must be self-contained; arguments and result are plain data. */
  evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Presses the first element that matches, after scrolling to it. */
  click(selector: string): Promise<void>;
  /** Chooses an option of a <select>. */
  choose(selector: string, value: string): Promise<void>;
  /** Puts text into a field as typing would. */
  type(selector: string, text: string): Promise<void>;
  /** The whole document, or what is seen of it, as a PNG. */
  screenshot(): Promise<Buffer>;
}

export interface Tab extends Surface {
  /** Goes to an address; waits until the page has loaded unless told not to. */
  open(url: string, wait?: 'load' | 'no-wait'): Promise<void>;
  reload(): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

/** One running browser with the built extension in it, used as a person would use it. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** A page that no extension may touch. */
  readonly restrictedPage: string;
  /** Is the browser's own box, which asks whether a site may be read always, answered with yes? */
  readonly answersPermissionBox: boolean;
  /** Settled when the browser has been closed, by whomever. */
  readonly closed: Promise<void>;
  /** A new tab in front. */
  newTab(): Promise<Tab>;
  /** Presses the extension's toolbar button over the tab in front. */
  pressToolbar(): Promise<void>;
  /** The side panel, waited for. */
  panel(): Promise<Surface>;
  isPanelOpen(): Promise<boolean>;
  closePanel(): Promise<void>;
  /** The options page in a tab of its own, in front. */
  openOptions(): Promise<Tab>;
  /** Stops the extension's background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Closes the panel and all tabs but a blank one, and forgets what the extension stored. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Local port that sample pages come from, under host names of their own. */
  proxyPort: number;
  /** What lies beyond the sample pages: nothing (tests: nothing leaves the machine), or the web (for trying it out). */
  web?: 'none' | 'open';
  /** Firefox only: with a window to look at. Chromium always has one, because it shows no panel without. */
  window?: boolean;
  /** Browser program; found when not said. */
  program?: string;
}

/** Proxy rules of both browsers as the text of a PAC file: sample hosts go to our server, the rest straight to the web. */
export function openWebRules(proxyPort: number): string {
  const script = `function FindProxyForURL(url, host) { return /\\.example$/.test(host) ? 'PROXY 127.0.0.1:${proxyPort}' : 'DIRECT'; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}

/**
 * Source text that calls a function with its arguments in another process.
 * `__name` is what TypeScript runners wrap named functions in; the page knows nothing of it.
 */
export function callText(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `(() => { const __name = (named) => named; return (${run.toString()})(...${JSON.stringify(args)}); })()`;
}

interface ExtensionApi {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
  permissions: { getAll(): Promise<{ origins?: string[] }>; remove(some: { origins: string[] }): Promise<boolean> };
}

/** Run in a page of the extension: as if it had just been installed. */
export async function forgetAll(): Promise<void> {
  const { chrome: api } = globalThis as unknown as { chrome: ExtensionApi };
  await api.storage.local.clear();
  await api.storage.session.clear();
  const { origins = [] } = await api.permissions.getAll();
  if (origins.length > 0) await api.permissions.remove({ origins });
}

/** Run in the options page: settled when it has been drawn, which it is once its settings have been read from storage. */
export async function untilDrawn(): Promise<void> {
  while (!document.querySelector('#reset')) await new Promise((resolve) => setTimeout(resolve, 20));
}
