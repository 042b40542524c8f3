import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { mayAccessFrame } from '../components/background/access.ts';
import { addFromPage } from '../components/background/add-from-page.ts';
import { CardTokens } from '../components/background/card-tokens.ts';
import { forgetFound } from '../components/background/found-names.ts';
import {
  announcePermissionsChange,
  injectIntoOpenTabs,
  injectScript,
  styleMarks,
} from '../components/background/inject.ts';
import { lookUpSelected } from '../components/background/look-up.ts';
import {
  forgetCurrentFrame,
  goToName,
  setCurrentFrame,
  steps,
} from '../components/background/name-navigation.ts';
import { openPopupFor } from '../components/background/popup-purpose.ts';
import { forgetSelections } from '../components/background/selections.ts';
import { settingsHandlers } from '../components/background/settings-handlers.ts';
import { watchSlowPages } from '../components/background/slow-pages.ts';
import { watchTabs } from '../components/background/tab-watch.ts';
import {
  addItemId,
  lookUpItemId,
  makeMenu,
  refreshActiveTabs,
  refreshTab,
  setBadgeColors,
  toggleItemId,
} from '../components/background/toolbar.ts';
import { announceChange, announceUnreported } from '../components/fact-sets/announce.ts';
import { deleteUnkeptSets } from '../components/fact-sets/edit-library.ts';
import { factSetHandlers } from '../components/fact-sets/handlers.ts';
import { openLibrary } from '../components/fact-sets/library.ts';
import { refreshPolicySets } from '../components/fact-sets/organization-sets.ts';
import { readerLanguages } from '../components/i18n/reader-languages.ts';
import { checksInBackground } from '../components/messages/messages.ts';
import { onMessage } from '../components/messages/receive.ts';
import { showsWelcomePage } from '../components/settings/policy.ts';
import { siteOf } from '../components/settings/settings.ts';
import { refreshPolicy, watchSettings } from '../components/settings/storage.ts';
import { SettingsWriter } from '../components/settings/writer.ts';

/**
 * The browser may stop the background at any moment and start it again for the next event: so all listeners are added
 * synchronously here, and all state is in storage.
 */
export default defineBackground(() => {
  const { signal } = new AbortController();
  const library = openLibrary({ as: 'reader', languages: readerLanguages(), signal });
  const organizationLibrary = openLibrary({ as: 'organization', signal, onChange: announceChange });
  const settings = new SettingsWriter(signal);
  const readBeforeItEnds = watchSlowPages(signal);
  const tabs = watchTabs();
  const cardTokens = new CardTokens();

  onMessage({
    checks: checksInBackground,
    signal,
    handlers: {
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
      'card-token': async ({ token }, { tab }) => ({
        isUsed: await cardTokens.issue(tab?.id ?? noTab, token),
      }),
      'use-card-token': ({ token }, { tab }) => ({ isKnown: cardTokens.use(tab?.id ?? noTab, token) }),
      async 'hide-in-popup'({ entity }, { tab }) {
        await openPopupFor({ kind: 'hide', tabId: tab?.id ?? noTab, entity });
        return null;
      },
      ...settingsHandlers(settings),
      inject: async ({ script }, sender) => ({ injected: await injectScript(script, sender) }),
      style: styleMarks,
      'may-run': async (_, sender) => ({ may: await mayAccessFrame(sender) }),
      ...factSetHandlers(library),
    },
  });

  browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
    if (status === undefined && url === undefined) return;
    if (status === 'loading') readBeforeItEnds(tabId);
    await tabs.tabChanged(tabId);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => refreshTab(tabId));
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onReplaced?.addListener(async (added, removed) => {
    await forgetTab(removed);
    await refreshTab(added);
  });
  browser.windows?.onFocusChanged.addListener(refreshActiveTabs);

  browser.contextMenus?.onClicked.addListener(async (click, tab) => {
    if (click.menuItemId === toggleItemId) await toggleSiteOf(tab, settings);
    if (click.menuItemId === lookUpItemId) await lookUpSelected(click, tab);
    if (click.menuItemId === addItemId) await addFromPage(click, tab);
  });
  browser.commands?.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (command === 'toggle-site') await toggleSiteOf(tab, settings);
    if (tab?.id === undefined) return;
    const step = steps[command];
    if (step !== undefined) await goToName(tab.id, step);
  });

  browser.permissions.onAdded.addListener(async () => {
    await injectIntoOpenTabs();
    await refreshActiveTabs();
  });
  browser.permissions.onRemoved.addListener(async () => {
    await announcePermissionsChange();
    await refreshActiveTabs();
  });
  // Run in parallel, so that one failure does not stop the others.
  browser.runtime.onStartup.addListener(async () => {
    await Promise.all([
      refreshPolicySets(organizationLibrary),
      makeMenu(),
      deleteUnkeptSets(library),
      announceUnreported(library),
    ]);
  });
  browser.storage.onChanged.addListener(async (_, area) => {
    if (area === 'managed') await refreshPolicySets(organizationLibrary);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([
      refreshPolicySets(organizationLibrary),
      makeMenu(),
      reason === 'install' ? welcome() : null,
      import.meta.env.FIREFOX ? null : injectIntoOpenTabs(),
    ]);
  });

  watchSettings({ also: async () => ({}), onRead: refreshActiveTabs, signal });
  void setBadgeColors();
});

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
