import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Frame as PuppeteerFrame } from 'puppeteer-core';
import { vi } from 'vitest';
import { requireBrowser } from '../../../tools/browsers.ts';
import { extensionFolders } from './build.ts';
import type { Driver, Finger, Frame, InCard, Phone, Point, Tab } from './driver.ts';
import { LeftTabs } from './left-tabs.ts';
import { callIn, callOn, frameOffset, recordConsole, viewport } from './shared.ts';

/** The id in the Firefox manifest. */
export const extensionId = 'namelight@namelight.example';

/** WebDriver BiDi itself, which Puppeteer speaks with Firefox but does not show. */
type Bidi = { send(method: string, params: object): Promise<{ readonly result: unknown }> };
type RemoteNode = { readonly sharedId: string; readonly value?: { readonly shadowRoot?: RemoteNode | null } };
type ScriptAnswer = {
  readonly type: 'success' | 'exception';
  readonly result: RemoteNode & { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};

/** Makes Firefox run as in its own tests, which lets it read policies from any folder. */
const underTest = {
  env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
  prefs: { 'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true },
} as const;

/** As on a phone: a finger, in Firefox's own numbers, is all that points; scroll bars take no room. */
const byFinger = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'ui.useOverlayScrollbars': 1,
  'dom.w3c_touch_events.enabled': 1,
} as const;

/** Starts Firefox with the built extension installed. */
export async function startFirefox(options: {
  /** `host:port` of what answers for the whole network. */
  readonly proxy: string;
  /** The language of the browser, and so of the interface. */
  readonly language?: string;
  /** Where the extension lies, if it is not the usual build. */
  readonly folder?: string;
  /** A phone's screen, used by finger. Without it, a desktop's by mouse. */
  readonly phone?: Phone;
  /** A `policies.json` for this Firefox alone. */
  readonly policies?: string;
  /** With the viewer of JSON files, which users have and drivers switch off. */
  readonly hasJsonViewer?: boolean;
}): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'namelight-firefox-'));
  const [proxyHost, proxyPort] = options.proxy.split(':');
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    // Of the tests' own servers: no others are reached.
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: options.phone ?? viewport,
    // Opening the extension's own pages and ending its background script count as system access.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...(options.policies === undefined ? {} : underTest.env) },
    extraPrefsFirefox: {
      // Firefox draws the host of the extension's pages by lot; drawn beforehand, tests can open them.
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': proxyHost,
      'network.proxy.http_port': Number(proxyPort),
      'network.proxy.ssl': proxyHost,
      'network.proxy.ssl_port': Number(proxyPort),
      ...(options.hasJsonViewer === true ? { 'devtools.jsonview.enabled': true } : {}),
      ...(options.phone === undefined ? {} : byFinger),
      ...(options.policies === undefined
        ? {}
        : { ...underTest.prefs, 'browser.policies.alternatePath': options.policies }),
      // Pages on this machine go through the proxy too.
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  const bidi = bidiOf(browser);
  await speak(bidi, options.language ?? 'en-US');
  await browser.installExtension(options.folder ?? extensionFolders.firefox);
  if (options.folder === undefined && options.policies === undefined) await welcomePageOpened(bidi);

  const left = new LeftTabs<Page>(`moz-extension://${uuid}`);
  const asTab = (page: Page): Tab => tabOf(page, { bidi, left });
  const open = async (address: string): Promise<Tab> => {
    const page = left.take(address);
    await page?.bringToFront();
    const tab = asTab(page ?? (await browser.newPage()));
    await tab.goto(address);
    return tab;
  };

  return {
    name: 'firefox',
    open,
    openOwn: (path) => open(`moz-extension://${uuid}${path}`),
    stopBackground: () => inChrome(bidi, 'policy.extension.terminateBackground()'),
    command: (name) => inChrome(bidi, `policy.extension.shortcuts.onCommand('${name}')`),
    chooseInMenu: (entry, on) =>
      inChrome(
        bidi,
        `{
          const { gBrowser } = [...Services.wm.getEnumerator('navigator:browser')].find((one) => one.toolbar.visible);
          const contexts = gBrowser.selectedBrowser.browsingContext.getAllBrowsingContextsInSubtree();
          const on = ${JSON.stringify(on)};
          const frame = contexts.find((one) => one.currentWindowGlobal.documentURI.spec === on.frameUrl);
          const click = { menuItemId: '${entry}', editable: false, modifiers: [], ...on, frameId: frame?.parent ? frame.id : 0 };
          policy.extension.emit('webext-menu-menuitem-click', click, gBrowser.selectedTab);
        }`,
      ),
    async endExtension(how) {
      switch (how) {
        case 'update':
          return void (await browser.installExtension(extensionFolders.firefox));
        case 'disable':
          return inChrome(bidi, 'addons.getAddonByID(id).then((addon) => addon.disable())');
        case 'remove':
          return browser.uninstallExtension(extensionId);
        default:
          return how satisfies never;
      }
    },
    async allow(what, isAllowed) {
      const change = isAllowed ? 'add' : 'remove';
      switch (what) {
        case 'all sites':
          return inChrome(
            bidi,
            `permissions.${change}(id, { origins: ['<all_urls>'], permissions: [] }, policy.extension)`,
          );
        case 'private windows':
          return inChrome(
            bidi,
            `permissions.${change}(id, { origins: [], permissions: ['internal:privateBrowsingAllowed'] })
              .then(() => addons.getAddonByID(id))
              .then((addon) => addon.reload())`,
          );
        default:
          return what satisfies never;
      }
    },
    async tabOpenedBy(act) {
      const opened = new Promise<Page>((resolve) =>
        browser.once('targetcreated', async (target) => resolve((await target.page()) as Page)),
      );
      await act();
      const page = await opened;
      const tab = asTab(page);
      // Firefox reports a tab before there is anything that shows it.
      await vi.waitUntil(() => isLoaded(page), { timeout: 30_000 });
      await page.setViewport(viewport);
      return tab;
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Waits for the page that opens at the install, in front of whatever is there by then: that closes its cards. */
async function welcomePageOpened(bidi: Bidi): Promise<void> {
  const isOpen = async () => {
    const { result } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
    const { contexts } = result as { readonly contexts: readonly ContextTree[] };
    return contexts.some(({ url }) => url.endsWith('/welcome.html'));
  };
  await vi.waitUntil(isOpen, { timeout: 30_000 });
}

/**
 * Has Firefox take itself for one in that language: it goes by the language packs that it has, and
 * installing one would take the network.
 */
function speak(bidi: Bidi, language: string): Promise<void> {
  return inChrome(
    bidi,
    `Services.locale.availableLocales = ['${language}']; Services.locale.requestedLocales = ['${language}']`,
  );
}

function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { readonly connection: Bidi }).connection;
}

/** The id by which BiDi knows a frame. */
function contextOf(frame: PuppeteerFrame): string {
  return (frame as unknown as { readonly _id: string })._id;
}

type OfBrowser = { readonly bidi: Bidi; readonly left: LeftTabs<Page> };

function tabOf(page: Page, { bidi, left }: OfBrowser): Tab {
  const asFrame = (frame: PuppeteerFrame): Frame => ({
    url: () => frame.url(),
    // Puppeteer's own types for what may be passed in and out are wider than ours.
    evaluate: (inPage: never, arg?: unknown) => frame.evaluate(inPage, arg as never) as never,
    inCard: (inDocument, arg) => inCard({ context: contextOf(frame), bidi, inDocument, arg }),
    async cardOffset() {
      const inFrame = await placeOfCard(contextOf(frame), bidi);
      const element = inFrame === null ? null : await frame.frameElement();
      if (inFrame === null || element === null) return inFrame;
      const { x, y } = await frameOffset(element);
      return { x: x + inFrame.x, y: y + inFrame.y };
    },
    async offset() {
      const element = await frame.frameElement();
      return element === null ? { x: 0, y: 0 } : frameOffset(element);
    },
  });
  let isLeft = false;
  const heard = recordConsole();
  page.on('console', heard.onMessage);
  page.on('pageerror', heard.onError);
  return {
    ...asFrame(page.mainFrame()),
    frames: () => page.frames().map(asFrame),
    mouse: {
      move: ({ x, y }) => page.mouse.move(x, y, { steps: 5 }),
      jump: ({ x, y }) => page.mouse.move(x, y),
      click: ({ x, y }) => page.mouse.click(x, y),
      down: () => page.mouse.down(),
      up: () => page.mouse.up(),
      wheel: (deltaY) => page.mouse.wheel({ deltaY }),
    },
    keyboard: {
      press: (key) => page.keyboard.press(key as never),
      down: (key) => page.keyboard.down(key as never),
      up: (key) => page.keyboard.up(key as never),
    },
    finger: fingerOn(page, bidi),
    console: heard.lines,
    goto: (address) => goto({ page, bidi, address }),
    reload: async () => void (await page.reload()),
    bringToFront: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    print: () => page.pdf(),
    close: () => page.close(),
    async leave() {
      page.off('console', heard.onMessage);
      page.off('pageerror', heard.onError);
      if (isLeft || !(await isThere(page, bidi))) return;
      isLeft = true;
      const address = page.url();
      await goto({ page, bidi, address: left.emptyFor(address) });
      await page.mouse.move(0, 0);
      left.add(address, page);
    },
  };
}

function fingerOn(page: Page, bidi: Bidi): Finger {
  const act = async (actions: readonly object[]): Promise<void> => {
    const context = contextOf(page.mainFrame());
    const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
    await bidi.send('input.performActions', { context, actions: [finger] });
  };
  const move = ({ x, y }: Point, duration: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
  });
  const lift = { type: 'pointerUp', button: 0 };
  const drawn = ([from, ...points]: readonly Point[], ms: number): readonly object[] =>
    from === undefined
      ? []
      : [move(from, 0), { type: 'pointerDown', button: 0 }, ...points.map((point) => move(point, ms))];
  return {
    // All of it in one command: between two, a busy machine would make a long press of it.
    tap: (at) => act([...drawn([at], 0), lift]),
    draw: (points, { msBetween }) =>
      act([...drawn(points, msBetween), { type: 'pause', duration: msBetween }, lift]),
    async drawAndStay(points, { msBetween }) {
      await act(drawn(points, msBetween));
      // The last moves are longer ago then, too, where a busy machine reported them late.
      return () => act([{ type: 'pause', duration: msBetween }, lift]);
    },
  };
}

async function goto(to: {
  readonly page: Page;
  readonly bidi: Bidi;
  readonly address: string;
}): Promise<void> {
  const { page, bidi, address } = to;
  if (!address.startsWith('moz-extension:')) return void (await page.goto(address));
  // The extension's pages run in another process, and Puppeteer waits in vain for the page it left behind.
  const context = contextOf(page.mainFrame());
  await bidi.send('browsingContext.navigate', { context, url: address, wait: 'none' });
  await vi.waitUntil(
    () =>
      page
        .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
        .catch(() => false),
    { timeout: 30_000 },
  );
}

/** False for a tab that has closed itself, of which Puppeteer does not hear. */
const isThere = (page: Page, bidi: Bidi): Promise<boolean> =>
  bidi.send('browsingContext.getTree', { root: contextOf(page.mainFrame()), maxDepth: 0 }).then(
    () => true,
    () => false,
  );

/** False for the empty page that each tab begins with. */
const isLoaded = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank')
    .catch(() => false);

/** Runs an expression about the extension in Firefox's own code, which the window of the browser can reach. */
async function inChrome(bidi: Bidi, expression: string): Promise<void> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (result as { readonly contexts: readonly { readonly context: string }[] }).contexts;
  await bidi.send('script.evaluate', {
    expression: `{
      const id = '${extensionId}';
      const policy = WebExtensionPolicy.getByID(id);
      const permissions = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions;
      const addons = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager;
      ${expression};
    }`,
    target: { context: window?.context },
    awaitPromise: true,
  });
}

/** The card page over a frame: Puppeteer does not follow a frame of a page into another process. */
async function cardOver(context: string, bidi: Bidi): Promise<string | null> {
  const { result } = await bidi.send('browsingContext.getTree', { root: context, maxDepth: 1 });
  const [tree] = (result as { readonly contexts: readonly ContextTree[] }).contexts;
  const card = tree?.children?.findLast(({ url }) => /^moz-extension:.*\/card\.html/.test(url));
  return card?.context ?? null;
}

type ContextTree = {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly ContextTree[] | null;
};

async function inCard<Arg, Result>(look: {
  readonly context: string;
  readonly bidi: Bidi;
  readonly inDocument: InCard<Arg, Result>;
  readonly arg: Arg;
}): Promise<Result | null> {
  const { context, bidi, inDocument, arg } = look;
  const card = await cardOver(context, bidi);
  if (card === null) return inDrawnCard(look);
  try {
    const answer = await evaluateIn(bidi, { context: card, expression: callIn(inDocument, arg) });
    return JSON.parse(String(answer.value));
  } catch (error) {
    // A card page may be let go of at any moment.
    if ((await cardOver(context, bidi)) !== card) return null;
    throw error;
  }
}

async function evaluateIn(
  bidi: Bidi,
  { context, expression }: { readonly context: string; readonly expression: string },
): Promise<RemoteNode & { readonly value?: unknown }> {
  const { result } = await bidi.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  const answer = result as ScriptAnswer;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result;
}

/** Where the document draws the card itself, as it lets no script run in its frames. */
async function inDrawnCard<Arg, Result>(look: {
  readonly context: string;
  readonly bidi: Bidi;
  readonly inDocument: InCard<Arg, Result>;
  readonly arg: Arg;
}): Promise<Result | null> {
  return inHost(look, callOn(look.inDocument, look.arg));
}

/** Where the card page lies in the viewport of the frame it is over. */
const placeOfCard = (context: string, bidi: Bidi): Promise<Point | null> =>
  inHost(
    { context, bidi },
    `(root) => {
      const { x, y } = root.querySelector('iframe, .popper').getBoundingClientRect();
      return JSON.stringify({ x, y });
    }`,
  );

/** Has a function called on the closed root of what holds the shown card; `null` where none is shown. */
async function inHost<Result>(
  { context, bidi }: { readonly context: string; readonly bidi: Bidi },
  onRoot: string,
): Promise<Result | null> {
  const call = async (functionDeclaration: string, args: readonly object[]) => {
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const answer = result as ScriptAnswer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result;
  };
  const found = await call(`${shownHost}`, []);
  const shadowRoot = found.type === 'node' ? found.value?.shadowRoot : undefined;
  if (!shadowRoot) return null;
  const answer = await call(onRoot, [{ type: 'node', sharedId: shadowRoot.sharedId }]);
  return JSON.parse(String(answer.value));
}

/**
 * The element that holds the card page while that is shown, in the document or in open shadow roots; made for pages
 * that disturb whatever they can.
 */
function shownHost(): Element | null {
  const select = (root: Document | ShadowRoot, selector: string): NodeListOf<Element> =>
    (root === document ? Document : DocumentFragment).prototype.querySelectorAll.call(
      root as never,
      selector,
    );
  const find = (root: Document | ShadowRoot): Element | null => {
    const own = select(root, 'div[popover="manual"]:popover-open:empty');
    let found = own[own.length - 1] ?? null;
    const hosts = select(root, ':not(form)');
    for (let at = 0; found === null && at < hosts.length; at += 1) {
      const inner = hosts[at]?.shadowRoot;
      if (inner) found = find(inner);
    }
    return found;
  };
  return find(document);
}
