/**
 * What a test can do with a browser that has the built extension, the same for Chromium and
 * Firefox. Each browser's own way of doing it is in chromium.ts and firefox.ts.
 */
import type { BrowserName } from '../../../tools/browsers.ts';

export type Driver = {
  readonly name: BrowserName;
  /** Opens a page in a new tab, or one that was left, in front, and waits until it has loaded. */
  open(address: string): Promise<Tab>;
  /** Opens one of the extension's own pages, given by its path: `/popup.html`. */
  openOwn(path: string): Promise<Tab>;
  /** Ends the extension's background script, as the browser does when it is idle; the next event starts it anew. */
  stopBackground(): Promise<void>;
  /** Gives a command as its key would, in the tab in front: no driver reaches the keys of extensions. */
  command(name: Command): Promise<void>;
  /**
   * Says that an entry of the context menu was chosen in the tab in front, as the browser does: no driver reaches native
   * menus.
   */
  chooseInMenu(entry: string, on: MenuPlace): Promise<void>;
  /** Ends the extension while its scripts run in open pages. After `update` a new one of it runs. */
  endExtension(how: EndOfExtension): Promise<void>;
  /** Gives or takes back what only users can, on the browser's own page of extensions. */
  allow(what: Allowance, isAllowed: boolean): Promise<void>;
  /** Does something that opens a tab, and returns it when it has loaded. */
  tabOpenedBy(act: () => Promise<unknown>): Promise<Tab>;
  close(): Promise<void>;
};

/** `private` windows: the extension starts anew when that changes. */
export type Allowance = 'all sites' | 'private windows';

type Command = 'next-name' | 'previous-name' | 'next-section' | 'toggle-site';

/** Where a menu was opened; the address is that of the page in the tab. */
export type MenuPlace = {
  readonly selectionText: string;
  readonly pageUrl: string;
  /** Of a frame in the page. */
  readonly frameUrl?: string;
};

type EndOfExtension = 'update' | 'disable' | 'remove';

/** A page or one of its frames. Functions given to it run in the page's own world; they see nothing of the test's. */
export type Frame = {
  url(): string;
  evaluate<Result>(inPage: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Arg, Result>(inPage: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  /**
   * Runs a function on the document of the card page that lies over the frame, which no page can reach, or on the closed
   * root that holds the card where no such page can be. Answers `null` where there is neither. What goes in and comes out
   * is passed as JSON.
   */
  inCard<Arg, Result>(inDocument: InCard<Arg, Result>, arg: Arg): Promise<Result | null>;
  /** Where the card page's top left corner lies in the tab's viewport; `null` where it is not to be seen. */
  cardOffset(): Promise<Point | null>;
  /** Where the frame's top left corner lies in the tab's viewport, in CSS pixels. */
  offset(): Promise<Point>;
};

export type InCard<Arg, Result> = (document: Document | ShadowRoot, arg: Arg) => Result;

export type Point = { readonly x: number; readonly y: number };

/** A finger on the screen. */
export type Finger = {
  /** Touches the page for a moment. */
  tap(at: Point): Promise<void>;
  /** Comes down at the first point and goes to the others, each by the time, and is lifted there. */
  draw(points: readonly Point[], options: { readonly msBetween: number }): Promise<void>;
  /** The same, but stays there until it is lifted. */
  drawAndStay(
    points: readonly Point[],
    options: { readonly msBetween: number },
  ): Promise<() => Promise<void>>;
};

/** A phone's screen, in CSS pixels. */
export type Phone = { readonly width: number; readonly height: number };

export type Tab = Frame & {
  /** All frames, the page itself first. */
  frames(): readonly Frame[];
  readonly mouse: {
    /** Moves the real pointer in steps, so that the page sees it travel. */
    move(to: Point): Promise<void>;
    /** Puts the real pointer somewhere at once: it touches nothing on its way. */
    jump(to: Point): Promise<void>;
    click(at: Point): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    wheel(deltaY: number): Promise<void>;
  };
  readonly keyboard: {
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  readonly finger: Finger;
  /** What was said in the page's console so far, uncaught errors among it: `error: …`, `warning: …`, `log: …`. */
  readonly console: readonly string[];
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Prints the page without its backgrounds, as browsers do at first, and returns the PDF. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
  /** Leaves the tab to whoever opens a page next: a new one, and its process, costs as much again as the page. */
  leave(): Promise<void>;
};
