import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { CardTokens } from '../components/background/card-tokens.ts';
import { lookUpSelected } from '../components/background/look-up.ts';
import { settingsHandlers } from '../components/background/settings-handlers.ts';
import { watchSlowPages } from '../components/background/slow-pages.ts';
import { TabWatch } from '../components/background/tab-watch.ts';
import {
  addItemId,
  lookUpItemId,
  makeMenu,
  refreshActiveTabs,
  refreshTab,
  setBadgeColors,
  toggleItemId,
  unknownItemId,
} from '../components/background/toolbar.ts';
import { listen } from '../components/events/listen.ts';
import { readerLanguages } from '../components/i18n/reader-languages.ts';
import { announceChange, announceUnreported } from '../components/library/announce.ts';
import { checkDueStories, checkStory } from '../components/library/check-update.ts';
import { deleteUnkeptStories } from '../components/library/edit-library.ts';
import { storyHandlers } from '../components/library/handlers.ts';
import { type Library, openLibrary } from '../components/library/library.ts';
import { refreshPolicyStories } from '../components/library/organization-stories.ts';
import { checksInBackground, type Handlers } from '../components/messages/messages.ts';
import { onMessage } from '../components/messages/receive.ts';
import { showsWelcomePage } from '../components/settings/policy.ts';
import { siteOf } from '../components/settings/settings.ts';
import { refreshPolicy, watchSettings } from '../components/settings/storage.ts';
import { SettingsWriter } from '../components/settings/writer.ts';
import { mayAccessFrame } from '../components/tabs/access.ts';
import { addFromPage } from '../components/tabs/add-from-page.ts';
import { forgetFound } from '../components/tabs/found-names.ts';
import {
  announcePermissionsChange,
  injectIntoOpenTabs,
  injectScript,
  styleMarks,
} from '../components/tabs/inject.ts';
import { forgetCurrentFrame, goToName, setCurrentFrame, steps } from '../components/tabs/name-navigation.ts';
import { openPanel, showInPanel } from '../components/tabs/panel.ts';
import { openPopupFor } from '../components/tabs/popup-purpose.ts';
import { forgetSelections } from '../components/tabs/selections.ts';

/**
 * The browser may stop the background at any moment and start it again for the next event: so all listeners are added
 * synchronously here, and all state is in storage.
 */
export default defineBackground(() => {
  const { signal } = new AbortController();
  const parts: Parts = {
    library: openLibrary({ as: 'reader', languages: readerLanguages(), signal, onChange: announceChange }),
    organizationLibrary: openLibrary({ as: 'organization', signal, onChange: announceChange }),
    settings: new SettingsWriter(signal),
    tabs: new TabWatch(signal),
    cardTokens: new CardTokens(signal),
    signal,
  };
  const handlers = {
    ...handlersOfTabs(parts),
    ...settingsHandlers(parts.settings),
    ...handlersOfStories(parts),
  };
  onMessage({ checks: checksInBackground, signal, handlers });
  watchTabs(parts);
  watchMenuAndKeys(parts);
  watchPermissions(signal);
  watchStarts(parts);
  watchSettings({ also: async () => ({}), onRead: refreshActiveTabs, signal });
  void setBadgeColors();
  // Browsers start the background many times a day, so that no alarm is needed.
  checkDueStories(parts).catch((error) =>
    console.debug('Namelight could not look for newer versions of stories:', error),
  );
});

/** What the background is made of. */
type Parts = {
  readonly library: Library;
  readonly organizationLibrary: Library;
  readonly settings: SettingsWriter;
  readonly tabs: TabWatch;
  readonly cardTokens: CardTokens;
  readonly signal: AbortSignal;
};

const handlersOfTabs = ({ tabs, cardTokens }: Parts) =>
  ({
    async found(survey, { tab, frameId = 0, documentId = '', documentLifecycle }) {
      // A prerendered page is not shown yet; it reports again when it is.
      if (tab?.id === undefined || documentLifecycle === 'prerender') return null;
      await tabs.report({ tabId: tab.id, frameId, documentId, ...survey });
      return null;
    },
    async 'card-shown'(_, { tab, frameId = 0 }) {
      if (tab?.id !== undefined) await setCurrentFrame({ tabId: tab.id, frameId });
      return null;
    },
    site: (_, { tab }) => ({ site: siteOf(tab?.url ?? '') }),
    // The extension's own pages that show cards are in tabs too.
    'card-token': async ({ token }, { tab }) => ({ isUsed: await cardTokens.issue(tab?.id ?? noTab, token) }),
    'use-card-token': ({ token }, { tab }) => ({ isKnown: cardTokens.use(tab?.id ?? noTab, token) }),
    async 'hide-in-popup'({ entity }, { tab }) {
      await openPopupFor({ kind: 'hide', tabId: tab?.id ?? noTab, entity });
      return null;
    },
    async 'show-in-panel'({ entity }, { tab }) {
      await showInPanel({ tabId: tab?.id ?? noTab, entity }, tab?.windowId);
      return null;
    },
    async 'show-in-tab'({ address: url }, { tab }) {
      const beside = tab && { windowId: tab.windowId, openerTabId: tab.id };
      await browser.tabs.create({ url, active: false, ...beside });
      return null;
    },
    inject: async ({ script }, sender) => ({ injected: await injectScript(script, sender) }),
    style: styleMarks,
    'may-run': async (_, sender) => ({ may: await mayAccessFrame(sender) }),
  }) satisfies Handlers;

const handlersOfStories = ({ library, signal }: Parts) =>
  ({
    ...storyHandlers(library),
    async 'check-story'({ story }) {
      await checkStory(story, { library, signal });
      return null;
    },
  }) satisfies Handlers;

function watchTabs({ tabs, signal }: Parts): void {
  const readBeforeItEnds = watchSlowPages(signal);
  listen(browser.tabs.onUpdated, signal, async (tabId, { status, url }) => {
    if (status === undefined && url === undefined) return;
    if (status === 'loading') readBeforeItEnds(tabId);
    await tabs.tabChanged(tabId);
  });
  listen(browser.tabs.onActivated, signal, ({ tabId }) => refreshTab(tabId));
  listen(browser.tabs.onRemoved, signal, forgetTab);
  listen(browser.tabs.onReplaced, signal, async (added, removed) => {
    await forgetTab(removed);
    await refreshTab(added);
  });
  listen(browser.windows?.onFocusChanged, signal, refreshActiveTabs);
}

function watchMenuAndKeys({ settings, signal }: Parts): void {
  listen(browser.contextMenus?.onClicked, signal, async (click, tab) => {
    if (click.menuItemId === toggleItemId) await toggleSiteOf(tab, settings);
    if (click.menuItemId === lookUpItemId) await lookUpSelected(click, tab);
    if (click.menuItemId === addItemId) await addFromPage(click, tab);
    if (click.menuItemId === unknownItemId && tab?.id !== undefined)
      await browser.tabs.create({ url: `/stories.html#page=${tab.id}` });
  });
  listen(browser.commands?.onCommand, signal, async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    // Browsers require a call directly from the key: nothing was awaited where they give the tab.
    if (command === 'open-panel' && tab?.id !== undefined) await openPanel(tab.id);
    if (command === 'toggle-site') await toggleSiteOf(tab, settings);
    if (tab?.id === undefined) return;
    const step = steps[command];
    if (step !== undefined) await goToName(tab.id, step);
  });
}

function watchPermissions(signal: AbortSignal): void {
  listen(browser.permissions.onAdded, signal, async () => {
    await injectIntoOpenTabs();
    await refreshActiveTabs();
  });
  listen(browser.permissions.onRemoved, signal, async () => {
    await announcePermissionsChange();
    await refreshActiveTabs();
  });
}

/** What each needs runs in parallel: one failure stops nothing else. */
function watchStarts({ library, organizationLibrary, signal }: Parts): void {
  listen(browser.runtime.onStartup, signal, async () => {
    await Promise.all([
      refreshPolicyStories(organizationLibrary),
      makeMenu(),
      deleteUnkeptStories(library),
      announceUnreported(library),
    ]);
  });
  listen(browser.storage.onChanged, signal, async (_, area) => {
    if (area === 'managed') await refreshPolicyStories(organizationLibrary);
  });
  listen(browser.runtime.onInstalled, signal, async ({ reason }) => {
    await Promise.all([
      refreshPolicyStories(organizationLibrary),
      makeMenu(),
      reason === 'install' ? welcome() : null,
      import.meta.env.FIREFOX ? null : injectIntoOpenTabs(),
    ]);
  });
}

/** An id that no tab has. */
const noTab = -1;

async function welcome(): Promise<void> {
  if (showsWelcomePage(await refreshPolicy())) await browser.tabs.create({ url: '/welcome.html' });
}

async function toggleSiteOf(
  tab: { readonly url?: string | undefined } | undefined,
  settings: SettingsWriter,
): Promise<void> {
  const site = siteOf(tab?.url ?? '');
  if (site === null) return;
  const saved = await settings.save({ kind: 'toggle-site', site });
  if (saved.kind === 'refused') await openPopupFor({ kind: 'refused', why: saved.why });
}

async function forgetTab(tabId: number): Promise<void> {
  await forgetFound(tabId);
  await forgetCurrentFrame(tabId);
  await forgetSelections(tabId);
}
