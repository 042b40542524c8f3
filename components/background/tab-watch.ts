/** Keeps the stored names and the toolbar button of each tab up to date, however often its pages report. */

import { say, sayCount } from '../i18n/say.ts';
import { isOnAt, ruleFor, type Settings, siteOf } from '../settings/settings.ts';
import { whyUnmarkable } from './access.ts';
import { type FoundInDocument, forgetClosedDocuments, recordFound } from './found-names.ts';
import { refreshTab } from './toolbar.ts';

export type TabWatch = {
  /** Stores what a document reports; of several pending reports of one document only the newest. */
  report(found: FoundInDocument): Promise<void>;
  /** Forgets closed documents, after a tab has loaded another page or changed its frames. */
  tabChanged(tabId: number): Promise<void>;
};

/** After an update, a tab waits this many times as long as the update took, within these limits, so that other tabs come first. */
const backoffPerWork = 4;
const minBackoffMs = 250;
const maxBackoffMs = 1_000;

/** What the next update of a tab has to do. */
type PendingUpdate = {
  readonly reports: Map<string, FoundInDocument>;
  mayHaveLost: boolean;
  readonly done: Promise<void>;
};

/**
 * Updates a tab at once, or after a back-off if it was updated a moment ago, and then once for everything that has come
 * in, because pages decide how often they report. If the background is stopped, pending reports are lost; pages send
 * them again.
 */
export function watchTabs(): TabWatch {
  const pendingUpdates = new Map<number, PendingUpdate>();
  const backoffs = new Map<number, Promise<void>>();

  const pendingFor = (tabId: number): PendingUpdate => {
    const before = pendingUpdates.get(tabId);
    if (before !== undefined) return before;
    const done = Promise.resolve(backoffs.get(tabId)).then(() => update(tabId));
    const due = { reports: new Map(), mayHaveLost: false, done };
    pendingUpdates.set(tabId, due);
    return due;
  };
  const update = async (tabId: number): Promise<void> => {
    const { reports, mayHaveLost } = pendingFor(tabId);
    pendingUpdates.delete(tabId);
    const start = performance.now();
    const { promise, resolve } = Promise.withResolvers<void>();
    backoffs.set(tabId, promise);
    try {
      await recordFound(tabId, [...reports.values()]);
      if (mayHaveLost) await forgetClosedDocuments(tabId);
      await refreshTab(tabId);
    } finally {
      const backoffMs = (performance.now() - start) * backoffPerWork;
      const end = (): void => {
        backoffs.delete(tabId);
        resolve();
      };
      setTimeout(end, Math.min(maxBackoffMs, Math.max(minBackoffMs, backoffMs)));
    }
  };

  return {
    report(found) {
      const { reports, done } = pendingFor(found.tabId);
      reports.set(`${found.frameId}:${found.documentId}`, found);
      return done;
    },
    tabChanged(tabId) {
      const due = pendingFor(tabId);
      due.mayHaveLost = true;
      return due.done;
    },
  };
}

/** The state of a tab as the toolbar button and the menu show it. */
export type TabState =
  | { readonly kind: 'unmarkable' }
  | ({ readonly kind: 'off'; readonly byRule: boolean } & SiteInTab)
  | ({ readonly kind: 'on'; readonly entities: number } & SiteInTab);

/** `isLocked`: the organization's policy does not let the user change it. */
type SiteInTab = { readonly site: string | null; readonly isLocked: boolean };

export type ToolbarButton = {
  /** The text on the badge; empty for no badge. */
  readonly badge: string;
  readonly title: string;
  readonly icon: 'on' | 'off';
};

/** Returns a tab's state from its address, the settings and the number of entities found. */
export function tabState(tab: {
  readonly address: string;
  readonly ownOrigin: string;
  readonly settings: Settings;
  readonly isLocked: (site: string) => boolean;
  readonly entities: number;
}): TabState {
  if (whyUnmarkable(tab.address, tab.ownOrigin) !== null) return { kind: 'unmarkable' };
  const site = siteOf(tab.address);
  const isLocked = site !== null && tab.isLocked(site);
  if (isOnAt(tab.settings, site)) return { kind: 'on', site, isLocked, entities: tab.entities };
  return { kind: 'off', site, isLocked, byRule: site !== null && ruleFor(tab.settings, site) !== null };
}

/** Returns the toolbar button for a tab's state. */
export function toolbarButton(state: TabState): ToolbarButton {
  switch (state.kind) {
    case 'unmarkable':
      return { badge: '', title: say('browser.cannotMark'), icon: 'off' };
    case 'off': {
      const { site, byRule, isLocked } = state;
      const title = byRule && site !== null ? say('browser.isOffOn', { site }) : say('browser.isOff');
      return { badge: '', title: isLocked ? say('browser.locked', { what: title }) : title, icon: 'off' };
    }
    case 'on':
      return {
        badge: state.entities === 0 ? '' : String(state.entities),
        title: state.entities === 0 ? say('browser.foundNone') : sayCount('browser.found', state.entities),
        icon: 'on',
      };
    default:
      return state satisfies never;
  }
}

/** The menu entry; disabled if it can do nothing. */
export type MenuEntry = { readonly title: string; readonly isEnabled: boolean };

/** Returns the menu entry for a tab's state. */
export function menuEntry(state: TabState): MenuEntry {
  if (state.kind === 'unmarkable' || state.site === null)
    return { title: say('browser.turnOffHere'), isEnabled: false };
  const what = say(state.kind === 'on' ? 'browser.turnOff' : 'browser.turnOn', { site: state.site });
  return state.isLocked
    ? { title: say('browser.locked', { what }), isEnabled: false }
    : { title: what, isEnabled: true };
}
