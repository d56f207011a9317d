import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { type ChromiumDriver, launchChromium } from './chromium';
import { type PageServer, servePages } from './serve-pages';
import { allSteps } from './steps/all-steps';

describe('Chromium', () => {
  let server: PageServer;
  let driver: ChromiumDriver;
  beforeAll(async () => {
    server = await servePages();
    driver = await launchChromium({ extension: '.output/chrome-mv3', proxyPort: server.port });
  });
  beforeEach(() => driver.reset());
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  allSteps(() => ({ driver, server }));
});
