import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Frame as PlaywrightFrame,
  type Worker,
} from 'playwright-core';
import { chromiumSwitches, requireBrowser } from '../../../tools/browsers.ts';
import { extensionFolders } from './build.ts';
import { fingerprint } from './certificate.ts';
import type { Allowance, Driver, Finger, Frame, InCard, MenuPlace, Phone, Point, Tab } from './driver.ts';
import { LeftTabs } from './left-tabs.ts';
import { outlineOf } from './outline.ts';
import { callIn, callOn, frameOffset, recordConsole, viewport } from './shared.ts';

/** How a tab looks at its page. Sizes in pixels of the screen; at a `zoom` of 4, 400 %, four of them make one of the page's. */
export type Look = {
  readonly width: number;
  readonly height: number;
  readonly zoom?: number;
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
};

export type ChromiumTab = Tab & {
  look(look: Look): Promise<void>;
  /** The accessibility tree of a page, or of the card on it, line by line. */
  outline(of: 'page' | 'card'): Promise<string>;
};

export type ChromiumDriver = Omit<Driver, 'open' | 'openOwn'> & {
  open(address: string): Promise<ChromiumTab>;
  openOwn(path: string): Promise<ChromiumTab>;
  readonly closed: Promise<void>;
  /** More that users can give and take back; the extension starts anew. */
  allow(what: Allowance | 'files', isAllowed: boolean): Promise<void>;
  /** Clicks on the extension's button for a tab. What it opens is not shown without a display. */
  clickButton(address: string): Promise<void>;
  /** What the page at an address holds once all is thrown away that nothing holds on to. */
  weigh(address: string): Promise<Weight>;
};

/** What scripts of a page, ours included, keep alive: counts, and bytes. */
type Weight = Readonly<Record<'nodes' | 'listeners' | 'documents' | 'heap', number>>;

/**
 * Waits for the page that opens at the install, in front of whatever is there by then: that takes seconds, for the
 * browser has to say first whether an organization leaves it out.
 */
async function welcomePageOpened(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): Promise<boolean> =>
    page.waitForURL('**/welcome.html').then(
      () => true,
      () => false,
    );
  if (context.pages().some((page) => page.url().endsWith('/welcome.html'))) return;
  await context.waitForEvent('page', { predicate: isWelcome });
}

/** Starts Chromium with the built extension and waits for the extension to run. */
export async function startChromium(options: {
  /** `host:port` of what answers for the whole network; none: the browser is free to go anywhere. */
  readonly proxy?: string;
  /** Where the extension lies, if it is not the usual build. */
  readonly folder?: string;
  /** The folder of the browser's profile, which the caller removes. Without it, a temporary one. */
  readonly profile?: string;
  /** The language of the browser, and so of the interface; without it, that of the system. */
  readonly language?: string;
  readonly headless?: boolean;
  /** With reduced motion, so that pictures show the final state. */
  readonly isStill?: boolean;
  /** A phone's screen, used by finger. Without it, a desktop's by mouse. */
  readonly phone?: Phone;
}): Promise<ChromiumDriver> {
  const { proxy, language, headless = true, isStill = false, folder = extensionFolders.chromium } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'namelight-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless,
    // Whoever looks at the browser ends it in their own way.
    handleSIGINT: headless,
    reducedMotion: isStill ? 'reduce' : null,
    viewport: headless ? (options.phone ?? viewport) : null,
    hasTouch: options.phone !== undefined,
    args: [
      ...chromiumSwitches,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      // Pages on this machine go through the proxy too.
      // Encrypted connections end at the tests' own servers.
      ...(proxy
        ? [
            `--proxy-server=${proxy}`,
            '--proxy-bypass-list=<-loopback>',
            `--ignore-certificate-errors-spki-list=${fingerprint}`,
          ]
        : []),
      ...(language ? [`--lang=${language}`] : []),
      '--disable-background-networking',
      // For `clickButton`.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const ownOrigin = worker.url().split('/', 3).join('/');
  if (folder === extensionFolders.chromium && options.profile === undefined) await welcomePageOpened(context);

  const left = new LeftTabs<Page>(ownOrigin);
  const asTab = (page: Page): ChromiumTab =>
    tabOf(page, { openSession: (of) => context.newCDPSession(of), left });

  async function open(address: string): Promise<ChromiumTab> {
    const page = left.take(address);
    await page?.bringToFront();
    const tab = asTab(page ?? (await context.newPage()));
    await tab.goto(address);
    return tab;
  }

  /** The background script, started if it sleeps. */
  async function awake(): Promise<Worker> {
    const [running] = context.serviceWorkers();
    if (running !== undefined) return running;
    const page = await context.newPage();
    const [started] = await Promise.all([
      context.waitForEvent('serviceworker'),
      page.goto(`${ownOrigin}/popup.html`),
    ]);
    await page.close();
    return started;
  }

  return {
    name: 'chromium',
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    open,
    openOwn: (path) => open(`${ownOrigin}${path}`),
    async stopBackground() {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async command(name) {
      const background = await awake();
      await background.evaluate((name) => {
        chrome.commands.onCommand.dispatch(name);
      }, name);
    },
    async chooseInMenu(entry, on) {
      const background = await awake();
      await background.evaluate(chooseInMenu, { entry, on });
    },
    async endExtension(how) {
      const page = await context.newPage();
      await page.goto(how === 'remove' ? `${ownOrigin}/popup.html` : 'chrome://extensions');
      const { host } = new URL(ownOrigin);
      switch (how) {
        case 'update':
          await page.evaluate(updateExtension, host);
          return page.close();
        case 'disable':
          await page.evaluate((id) => chrome.management.setEnabled(id, false), host);
          return page.close();
        case 'remove': {
          // The browser would ask the user; the extension may remove itself. Its page goes with it.
          const remove = () => void chrome.management.uninstallSelf({ showConfirmDialog: false });
          return void (await Promise.allSettled([page.waitForEvent('close'), page.evaluate(remove)]));
        }
        default:
          return how satisfies never;
      }
    },
    async allow(what, isAllowed) {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(configureExtension, { id: new URL(ownOrigin).host, what, isAllowed });
      await page.close();
    },
    async tabOpenedBy(act) {
      const [page] = await Promise.all([context.waitForEvent('page'), act()]);
      const tab = asTab(page);
      await page.waitForLoadState();
      return tab;
    },
    async clickButton(address) {
      const session = await context.browser()?.newBrowserCDPSession();
      if (session === undefined) throw new Error('The browser is not to be spoken to.');
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const targetId = targetInfos.find(({ url }) => url === address)?.targetId;
      // Playwright's types know nothing of extensions.
      const send = session.send as unknown as (method: string, params: object) => Promise<unknown>;
      await send.call(session, 'Extensions.triggerAction', { id: new URL(ownOrigin).host, targetId });
      await session.detach();
    },
    async weigh(address) {
      const page = context.pages().find((page) => page.url() === address);
      if (page === undefined) throw new Error(`No tab shows ${address}.`);
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      // What is let go of when an object goes is thrown away the next time.
      for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      await session.detach();
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return {
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
        documents: of('Documents'),
        heap: of('JSHeapUsedSize'),
      };
    },
    async close() {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** What the browser's own page of extensions can do; runs there. */
declare const chrome: {
  readonly commands: { readonly onCommand: { dispatch(name: string): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: object | undefined): void } };
  readonly tabs: {
    query(of: object): Promise<readonly { readonly id?: number }[]>;
  };
  readonly scripting: {
    executeScript(call: object): Promise<readonly { readonly frameId: number; readonly result: unknown }[]>;
  };
  readonly developerPrivate: {
    updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    updateExtensionConfiguration(to: {
      extensionId: string;
      hostAccess?: 'ON_ALL_SITES' | 'ON_CLICK';
      incognitoAccess?: boolean;
      fileAccess?: boolean;
    }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      readonly state: string;
      readonly incognitoAccess: { readonly isActive: boolean };
      readonly fileAccess: { readonly isActive: boolean };
    }>;
  };
  readonly management: {
    setEnabled(id: string, enabled: boolean): Promise<void>;
    uninstallSelf(options: { showConfirmDialog: boolean }): Promise<void>;
  };
};

async function chooseInMenu(choice: { readonly entry: string; readonly on: MenuPlace }): Promise<void> {
  const { entry, on } = choice;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const isIn = { target: { tabId: tab?.id, allFrames: true }, func: () => location.href };
  const frames = on.frameUrl === undefined ? [] : await chrome.scripting.executeScript(isIn);
  const frameId = frames.find(({ result }) => result === on.frameUrl)?.frameId ?? 0;
  chrome.contextMenus.onClicked.dispatch({ menuItemId: entry, editable: false, ...on, frameId }, tab);
}

async function updateExtension(id: string): Promise<void> {
  // Without it, an extension that was loaded from a folder stays away.
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.reload(id, { failQuietly: true });
}

async function configureExtension(to: {
  readonly id: string;
  readonly what: Allowance | 'files';
  readonly isAllowed: boolean;
}): Promise<void> {
  const { id, what, isAllowed } = to;
  const { developerPrivate } = chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  const change = {
    'all sites': { hostAccess: isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK' },
    'private windows': { incognitoAccess: isAllowed },
    files: { fileAccess: isAllowed },
  } as const;
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, ...change[what] });
  if (what === 'all sites') return;
  const isDone = async () => {
    const { state, incognitoAccess, fileAccess } = await developerPrivate.getExtensionInfo(id);
    const { isActive } = what === 'files' ? fileAccess : incognitoAccess;
    return state === 'ENABLED' && isActive === isAllowed;
  };
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 50));
}

type OpenSession = (of: Page | PlaywrightFrame) => Promise<CDPSession>;

type OfBrowser = { readonly openSession: OpenSession; readonly left: LeftTabs<Page> };

function tabOf(page: Page, { openSession, left }: OfBrowser): ChromiumTab {
  const asFrame = (frame: PlaywrightFrame): Frame => ({
    url: () => frame.url(),
    // Playwright's own types for what may be passed in and out are wider than ours.
    evaluate: (inPage: never, arg?: unknown) => frame.evaluate(inPage, arg) as never,
    inCard: (inDocument, arg) => inCard({ frame, openSession, inDocument, arg }),
    cardOffset: () => placeOfCard(frame, openSession),
    offset: async () =>
      frame === page.mainFrame() ? { x: 0, y: 0 } : frameOffset(await frame.frameElement()),
  });
  let hasLook = false;
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
      wheel: (deltaY) => page.mouse.wheel(0, deltaY),
    },
    keyboard: page.keyboard,
    finger: fingerOn(page, openSession),
    console: heard.lines,
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    bringToFront: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path })),
    print: () => page.pdf(),
    close: () => page.close(),
    async leave() {
      if (isLeft || page.isClosed()) return;
      isLeft = true;
      if (hasLook) await lookAt(page, viewport);
      page.off('console', heard.onMessage);
      page.off('pageerror', heard.onError);
      const address = page.url();
      await page.goto(left.emptyFor(address));
      await page.mouse.move(0, 0);
      left.add(address, page);
    },
    async look(look) {
      hasLook = true;
      await lookAt(page, look);
    },
    outline: async (of) => {
      const card = of === 'card' ? cardOver(page.mainFrame()) : undefined;
      return outlineOf(await openSession(card ?? page), of);
    },
  };
}

async function lookAt(page: Page, look: Look): Promise<void> {
  const { width, height, zoom = 1, scheme = 'light', forcedColors = false } = look;
  await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none' });
}

/** By times that are given along, a finger is as fast as it is said to be, on a busy machine too. */
function fingerOn(page: Page, openSession: OpenSession): Finger {
  let at = Date.now() / 1000;
  const start = async (points: readonly Point[], msBetween: number): Promise<() => Promise<void>> => {
    const session = await openSession(page);
    at = Math.max(at, Date.now() / 1000);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]) => {
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints], timestamp: at });
      at += msBetween / 1000;
    };
    for (const [index, point] of points.entries())
      await touch(index === 0 ? 'touchStart' : 'touchMove', [point]);
    return async () => {
      await touch('touchEnd', []);
      await session.detach();
    };
  };
  return {
    tap: async (at) => (await start([at], 0))(),
    draw: async (points, { msBetween }) => (await start(points, msBetween))(),
    drawAndStay: (points, { msBetween }) => start(points, msBetween),
  };
}

/** The card page that lies over a frame. */
function cardOver(frame: PlaywrightFrame): PlaywrightFrame | undefined {
  return frame.childFrames().findLast((child) => /^chrome-extension:.*\/card\.html/.test(child.url()));
}

/** Where the card page lies in its tab's viewport. */
async function placeOfCard(frame: PlaywrightFrame, openSession: OpenSession): Promise<Point | null> {
  const card = cardOver(frame);
  if (card === undefined) return null;
  if (frame.parentFrame() !== null) return (await card.frameElement()).boundingBox();
  // Playwright would ask by scripts in the page's own world, which pages under test lie in wait for.
  const session = await openSession(frame.page());
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const roots = nodesOf(root).flatMap(({ shadowRoots = [] }) => shadowRoots);
    const element = roots.flatMap((shadow) => nodesOf(shadow)).find(isCardFrame);
    if (element === undefined) return null;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: element.backendNodeId });
    const [x = 0, y = 0] = model.content;
    return { x, y };
  } catch (error) {
    // One that is not shown has no box.
    if (/Could not compute box model/.test(String(error))) return null;
    throw error;
  } finally {
    await session.detach();
  }
}

const isCardFrame = ({ localName, attributes = [] }: DescribedNode): boolean =>
  localName === 'iframe' && attributes.includes('credentialless');

type LookInCard<Arg, Result> = {
  readonly frame: PlaywrightFrame;
  readonly openSession: OpenSession;
  readonly inDocument: InCard<Arg, Result>;
  readonly arg: Arg;
};

async function inCard<Arg, Result>(look: LookInCard<Arg, Result>): Promise<Result | null> {
  const { frame, inDocument, arg } = look;
  const card = cardOver(frame);
  if (card === undefined) return inDrawnCard(look);
  try {
    return JSON.parse(await card.evaluate<string>(callIn(inDocument, arg)));
  } catch (error) {
    // A card page may be let go of at any moment.
    if (cardOver(frame) === undefined) return null;
    throw error;
  }
}

/** Where the document draws the card itself, as it lets no script run in its frames. */
async function inDrawnCard<Arg, Result>({
  frame,
  openSession,
  inDocument,
  arg,
}: LookInCard<Arg, Result>): Promise<Result | null> {
  // A frame of another site is a target of its own; any other is reached through its page.
  const session = await openSession(frame).catch(() => openSession(frame.page()));
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const document = nodesOf(root, 'with frames').find((node) => node.documentURL === frame.url());
    const roots =
      document === undefined ? [] : nodesOf(document).flatMap(({ shadowRoots = [] }) => shadowRoots);
    const drawn = roots.find((shadow) => nodesOf(shadow).some(isCard));
    if (drawn === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: drawn.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: `function () { return (${callOn(inDocument, arg)})(this); }`,
      returnByValue: true,
    });
    return JSON.parse(result.value);
  } finally {
    await session.detach();
  }
}

/** A node as the DevTools protocol describes it, closed shadow roots included. */
type DescribedNode = {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DescribedNode[];
  readonly shadowRoots?: readonly DescribedNode[];
  readonly contentDocument?: DescribedNode;
  readonly documentURL?: string;
};

const isCard = ({ attributes = [] }: DescribedNode): boolean => attributes.includes('dialog');

/** A node and all below it, in document order; those in frames' documents only where asked for. */
function nodesOf(node: DescribedNode, reach?: 'with frames'): readonly DescribedNode[] {
  const framed = reach && node.contentDocument ? [node.contentDocument] : [];
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...framed];
  return [node, ...below.flatMap((child) => nodesOf(child, reach))];
}
