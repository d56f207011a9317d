import { defineConfig } from 'wxt';

/** Our pages may load only their own code and the article's pictures, and may connect to nothing: it is enforced, not only promised. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src http: https: data: blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Readability as a module: what the bundler wraps CommonJS in has half a kilobyte, in every page that is read. */
const readabilityAsModule = {
  name: 'readability-as-module',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/readability/Readability.js')) return null;
    const end = code.lastIndexOf('if (typeof module === "object")');
    if (end < 0) throw new Error('Readability.js no longer ends with its CommonJS export: compare wxt.config.ts');
    return { code: `${code.slice(0, end)}export default Readability;`, map: null };
  },
};

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [readabilityAsModule] }),
  modules: ['@wxt-dev/webextension-polyfill'],
  zip: { excludeSources: ['tests/screenshots/**', '.ci/**', '.cache/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } } },
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'qingdu@qingdu.example',
              // optional_host_permissions came with Firefox 128.
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // sidePanel.open() came with Chrome 116.
        { minimum_chrome_version: '116' }),
  }),
});
