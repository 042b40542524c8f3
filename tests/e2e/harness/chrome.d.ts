/** The extension API as functions see it that tests run in the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;
