import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Driver } from './driver';
import { launchFirefox } from './firefox';
import { type PageServer, servePages } from './serve-pages';
import { allSteps } from './steps/all-steps';

describe('Firefox', () => {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await servePages();
    driver = await launchFirefox({ extension: '.output/firefox-mv3', proxyPort: server.port });
  });
  beforeEach(() => driver.reset());
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  allSteps(() => ({ driver, server }));
});
