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

/** Parts of Readability that are never reached as we ask it: from where to before where, and what stands there instead. */
const UNREACHED = [
  ['  // Control whether log messages', '}\n\nReadability.prototype', '  this.log = () => {};\n'],
  ['  _getJSONLD(doc) {', '  /**\n   * Attempts to get excerpt', ''],
  ['if (typeof module === "object")', '', 'export default Readability;'],
] as const;

/**
 * Readability as a module, without its log and its reading of JSON-LD (lib/article/read-body.ts turns that off): what runs in
 * every page that is read should be small. Anything else in the file than what is looked for ends the build.
 */
const leanReadability = {
  name: 'lean-readability',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/readability/Readability.js')) return null;
    const lean = UNREACHED.reduce((left, [from, to, instead]) => {
      const start = left.indexOf(from);
      const end = to === '' ? left.length : left.indexOf(to, start);
      if (start < 0 || end < 0) throw new Error(`Readability.js no longer holds "${from}": compare wxt.config.ts`);
      return left.slice(0, start) + instead + left.slice(end);
    }, code);
    return { code: lean, map: null };
  },
};

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [leanReadability] }),
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
