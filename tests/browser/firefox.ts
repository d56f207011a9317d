import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { callText, type Driver, forgetAll, type LaunchOptions, openWebRules, type Surface, type Tab, untilDrawn } from './driver';
import { findProgram } from './find-program';
import { FIREFOX_CHROME } from './firefox-chrome';
import { Marionette } from './marionette';

/** Any fixed value will do: Firefox would draw a new one for every profile, and the tests must know the panel's address. */
const UUID = '3f2c5d1e-7b8a-4c6d-9e0f-1a2b3c4d5e6f';

/** How long a page, a tab or the sidebar may take to be there, ms: seconds on a busy two-core machine. */
const LIMIT = 30_000;

/** Starts Firefox with a fresh profile and the extension, and drives its own window, sidebar included, over Marionette. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const program = options.program ?? findProgram('firefox');
  if (!program) throw new Error('No Firefox found. Install one or set FIREFOX_PATH.');
  const extensionId = readExtensionId(options.extension);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qingdu-firefox-'));
  const port = await freePort();
  fs.writeFileSync(path.join(profile, 'user.js'), userPreferences(preferences(extensionId, port, options)));
  const args = [
    ...(options.window ? [] : ['--headless']),
    '--marionette',
    '-remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  const firefox = spawn(program, args, { stdio: 'ignore' });
  const stopped = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const kill = (): void => void firefox.kill('SIGKILL');
  process.once('exit', kill);
  const marionette = await Marionette.connect(port);
  await marionette.send('Addon:Install', { path: path.resolve(options.extension), temporary: true });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  return makeDriver(marionette, extensionId, stopped, async () => {
    marionette.close();
    kill();
    await stopped;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

function preferences(extensionId: string, port: number, { proxyPort, web }: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'marionette.port': port,
    'xpinstall.signatures.required': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    // Granting a site shows a box of the browser's own; in tests its answer is taken to be yes.
    'extensions.webextOptionalPermissionPrompts': web === 'open',
    ...(web === 'open'
      ? { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': openWebRules(proxyPort) }
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.allow_hijacking_localhost': true,
        }),
  };
}

function userPreferences(values: Record<string, string | number | boolean>): string {
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function readExtensionId(folder: string): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}

function makeDriver(marionette: Marionette, extensionId: string, closed: Promise<void>, close: () => Promise<void>): Driver {
  /** Runs one of the functions of firefox-chrome.ts in the browser's own window. */
  const inWindow = async (call: keyof typeof FIREFOX_CHROME, ...args: unknown[]): Promise<unknown> => {
    const functions = Object.entries(FIREFOX_CHROME).map(([name, body]) => `${name}: async (...args) => {${body}}`);
    const script = `
      const done = arguments[arguments.length - 1];
      const extensionId = ${JSON.stringify(extensionId)};
      const widgetId = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
      const calls = {${functions.join(',\n')}};
      calls.${call}(...arguments[0]).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const reply = (await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [args], sandbox: 'system' })) as {
      value?: unknown;
      error?: string;
    };
    if (reply.error !== undefined) throw new Error(`Firefox: ${reply.error}`);
    return reply.value;
  };
  const surface = (where: string): Surface => ({
    evaluate: async <T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A) =>
      (await inWindow('evaluate', where, callText(run, args))) as T,
    click: async (selector) => void (await inWindow('click', where, selector)),
    choose: async (selector, value) => void (await inWindow('click', where, `${selector} option[value="${value}"]`)),
    type: async (selector, text) => void (await inWindow('type', where, selector, text)),
    screenshot: async () => Buffer.from(String(await inWindow('screenshot', where)), 'base64'),
  });
  const until = async (holds: () => Promise<boolean>, otherwise: string): Promise<void> => {
    const deadline = performance.now() + LIMIT;
    // While a page is on its way the old document is gone and the new one not there: asking it fails then.
    while (!(await holds().catch(() => false))) {
      if (performance.now() > deadline) throw new Error(`Firefox: ${otherwise}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const asTab = (id: string): Tab => ({
    ...surface(id),
    open: async (url, wait = 'load') => {
      await inWindow('navigate', id, url);
      await until(async () => Boolean(await inWindow('hasArrived', id, url, wait === 'load')), `${url} did not load`);
    },
    reload: async () => {
      const url = String(await inWindow('reload', id));
      await until(async () => Boolean(await inWindow('hasArrived', id, url, true)), `${url} did not load again`);
    },
    front: async () => void (await inWindow('select', id)),
    close: async () => void (await inWindow('closeTab', id)),
  });
  const newTab = async (): Promise<Tab> => asTab(String(await inWindow('openTab')));
  const openOptions = async (): Promise<Tab> => {
    const tab = await newTab();
    await tab.open(`moz-extension://${UUID}/options.html`);
    await tab.evaluate(untilDrawn);
    return tab;
  };
  const isPanelOpen = async (): Promise<boolean> => Boolean(await inWindow('isPanelOpen'));
  const closePanel = async (): Promise<void> => {
    await inWindow('closePanel');
    await until(async () => !(await isPanelOpen()), 'the sidebar did not close');
  };

  return {
    name: 'firefox',
    restrictedPage: 'about:license',
    answersPermissionBox: true,
    closed,
    newTab,
    pressToolbar: async () => void (await inWindow('pressToolbar')),
    panel: async () => {
      await until(isPanelOpen, 'the sidebar did not open');
      return surface('panel');
    },
    isPanelOpen,
    closePanel,
    openOptions,
    stopBackground: async () => void (await inWindow('stopBackground')),
    reset: async () => {
      await closePanel();
      const options = await openOptions();
      await options.evaluate(forgetAll);
      await newTab();
      await inWindow('closeOtherTabs');
    },
    close,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
