/** Finds the tab with this id, or the sidebar's page; tabs are numbered by an attribute of their own. */
const FIND = `
  const tabOf = (id) => {
    const tab = gBrowser.tabs.find((candidate) => candidate.getAttribute('data-test-id') === id);
    if (!tab) throw new Error('The tab ' + id + ' is closed.');
    return tab;
  };
  const sidebar = () => document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  const browserOf = (where) => where === 'panel' ? sidebar() : tabOf(where).linkedBrowser;
  const actorOf = (where) => {
    const actor = browserOf(where)?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
    if (!actor) throw new Error('There is no document in ' + where + '.');
    return actor;
  };
  const capabilities = { toJSON: () => ({}), get: () => undefined };
`;

/**
 * Bodies of functions that run in Firefox's own window, with its privileges (\`args\` are their arguments). They are text
 * because they speak of Firefox's insides, for which there are no types. The documents of tabs and sidebar live in other
 * processes; Marionette's own actor reaches both.
 */
export const FIREFOX_CHROME = {
  evaluate: `${FIND}
    const [where, text] = args;
    const script = 'const done = arguments[arguments.length - 1];' +
      '(async () => ' + text + ')().then((value) => done([value]), (error) => done(String(error)));';
    const options = { sandboxName: null, newSandbox: true, timeout: 60000, line: 0, file: 'test', async: true };
    const reply = await actorOf(where).executeScript(script, [], options);
    if (!Array.isArray(reply)) throw new Error(reply);
    return reply[0];`,

  click: `${FIND}
    const [where, selector] = args;
    const element = await actorOf(where).findElement('css selector', selector, {});
    await actorOf(where).clickElement(element, capabilities);`,

  type: `${FIND}
    const [where, selector, text] = args;
    const actor = actorOf(where);
    const element = await actor.findElement('css selector', selector, {});
    await actor.clearElement(element);
    await actor.sendKeysToElement(element, text, capabilities);`,

  screenshot: `${FIND}
    const bitmap = await browserOf(args[0]).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];`,

  openTab: `
    window.testTabs = (window.testTabs ?? 0) + 1;
    const tab = gBrowser.addTrustedTab('about:blank');
    tab.setAttribute('data-test-id', 'tab-' + window.testTabs);
    gBrowser.selectedTab = tab;
    return 'tab-' + window.testTabs;`,

  navigate: `${FIND}
    const [id, url] = args;
    const browser = tabOf(id).linkedBrowser;
    if (browser.currentURI.spec !== url) browser.setAttribute('data-test-left', browser.browsingContext.currentWindowGlobal?.innerWindowId);
    browser.fixupAndLoadURIString(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,

  reload: `${FIND}
    const browser = tabOf(args[0]).linkedBrowser;
    browser.setAttribute('data-test-left', browser.browsingContext.currentWindowGlobal.innerWindowId);
    browser.reload();
    return browser.currentURI.spec;`,

  /** Is a new document there, at this address, and (when asked) wholly loaded? */
  hasArrived: `${FIND}
    const [id, url, whole] = args;
    const browser = tabOf(id).linkedBrowser;
    const there = browser.browsingContext.currentWindowGlobal;
    if (!there || browser.currentURI.spec !== url || String(there.innerWindowId) === browser.getAttribute('data-test-left')) return false;
    return !whole || !browser.webProgress.isLoadingDocument;`,

  select: `${FIND}
    gBrowser.selectedTab = tabOf(args[0]);`,

  closeTab: `${FIND}
    gBrowser.removeTab(tabOf(args[0]));`,

  closeOtherTabs: `
    for (const tab of [...gBrowser.tabs]) if (tab !== gBrowser.selectedTab) gBrowser.removeTab(tab);`,

  /** The button starts in the menu of all extensions; a person who uses it daily pins it to the toolbar. */
  pressToolbar: `
    const id = widgetId + '-browser-action';
    if (CustomizableUI.getPlacementOfWidget(id)?.area !== 'nav-bar') CustomizableUI.addWidgetToArea(id, 'nav-bar');
    document.getElementById(id).querySelector('.unified-extensions-item-action-button').click();`,

  isPanelOpen: `${FIND}
    return SidebarController.isOpen && sidebar()?.currentURI?.spec.endsWith('/sidepanel.html') === true
      && !sidebar().webProgress.isLoadingDocument;`,

  closePanel: `
    SidebarController.hide();`,

  stopBackground: `
    await WebExtensionPolicy.getByID(extensionId).extension.terminateBackground();`,
} as const;
