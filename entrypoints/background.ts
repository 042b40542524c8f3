import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerForNames } from '../components/background/added-names.ts';
import { askedOn } from '../components/background/asked-on.ts';
import { forgetCardTokens, giveCardToken, useCardToken } from '../components/background/card-tokens.ts';
import { forget } from '../components/background/found.ts';
import {
  injectIntoOpenTabs,
  injectScript,
  styleMarks,
  withdrawFromClosedTabs,
} from '../components/background/inject.ts';
import { makeMenu, toggleItem } from '../components/background/menu.ts';
import { takePolicySets } from '../components/background/policy-sets.ts';
import { isOpen } from '../components/background/reach.ts';
import { showRefusal } from '../components/background/refusal.ts';
import { answerForSettings } from '../components/background/save-settings.ts';
import { watchTabs } from '../components/background/tab-watch.ts';
import { dressBadge, refreshTab, refreshTabsInFront } from '../components/background/toolbar.ts';
import { watchUnended } from '../components/background/unended.ts';
import { forgetWalk, goTo, stepThrough } from '../components/background/walk.ts';
import { announce, announceUntold } from '../components/library/announce.ts';
import { listedOf, openLibrary, sliceOf } from '../components/library/library.ts';
import { forgetUnkept } from '../components/library/removed.ts';
import { onMessage } from '../components/messages/receive.ts';
import { SettingsNotSaved } from '../components/settings/not-saved.ts';
import { isWelcomed } from '../components/settings/policy.ts';
import { siteOf } from '../components/settings/sites.ts';
import { readJoined, takePolicy, watchSettings } from '../components/settings/store.ts';
import { SettingsWriter } from '../components/settings/writer.ts';

/**
 * The browser may stop the background at any moment and start it again for the next event: every
 * listener is added here, at once, and nothing is remembered but in storage.
 */
export default defineBackground(() => {
  const { signal } = new AbortController();
  const library = openLibrary({ as: 'reader', signal });
  const organizationLibrary = openLibrary({ as: 'organization', signal, onChange: announce });
  const namesIn = answerForNames(library);
  const settings = new SettingsWriter(signal);
  const readBeforeItEnds = watchUnended(signal);
  const tabs = watchTabs();

  onMessage({
    signal,
    handlers: {
      async found({ names }, { tab, frameId = 0, documentId = '', documentLifecycle }) {
        // A page loaded ahead of time is not what the tab shows; it reports again when it is.
        if (tab?.id === undefined || documentLifecycle === 'prerender') return null;
        await tabs.report({ tabId: tab.id, frameId, documentId, names });
        return null;
      },
      async 'card-shown'(_, { tab, frameId = 0 }) {
        if (tab?.id !== undefined) await goTo({ tabId: tab.id, frameId });
        return null;
      },
      site: (_, { tab }) => ({ site: siteOf(tab?.url ?? '') }),
      settings: async () => ({ stored: await readJoined() }),
      async 'card-token'(_, { tab }) {
        // The extension's own pages that show cards are in tabs too.
        return { token: await giveCardToken(tab?.id ?? noTab) };
      },
      'use-card-token': async ({ token }, { tab }) => ({
        isKnown: await useCardToken(tab?.id ?? noTab, token),
      }),
      ...answerForSettings(settings),
      bring: async ({ script }, sender) => ({ brought: await injectScript(script, sender) }),
      style: styleMarks,
      'may-stay': async (_, sender) => ({ may: await isOpen(sender) }),
      'names-in': (asked, sender) => namesIn(asked, askedOn(sender)),
      'facts-of': async ({ entity }, sender) => ({ facts: await sliceOf(library, entity, askedOn(sender)) }),
      listed: async ({ entities }, sender) => ({
        listed: await listedOf(library, entities, askedOn(sender)),
      }),
    },
  });

  browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
    if (status === undefined && url === undefined) return;
    if (status === 'loading') readBeforeItEnds(tabId);
    await tabs.hasChanged(tabId);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => refreshTab(tabId));
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onReplaced?.addListener(async (added, removed) => {
    await forgetTab(removed);
    await refreshTab(added);
  });
  browser.windows?.onFocusChanged.addListener(refreshTabsInFront);

  browser.contextMenus?.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === toggleItem) await toggleSiteOf(tab, settings);
  });
  browser.commands?.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (command === 'toggle-site') await toggleSiteOf(tab, settings);
    if (tab?.id === undefined) return;
    if (command === 'next-name') await stepThrough(tab.id, 'next');
    if (command === 'previous-name') await stepThrough(tab.id, 'previous');
  });

  browser.permissions.onAdded.addListener(async () => {
    await injectIntoOpenTabs();
    await refreshTabsInFront();
  });
  browser.permissions.onRemoved.addListener(async () => {
    await withdrawFromClosedTabs();
    await refreshTabsInFront();
  });
  // What is done at a start is done all at once: should one thing fail, the others are done none the less.
  browser.runtime.onStartup.addListener(async () => {
    await Promise.all([
      takePolicySets(organizationLibrary),
      makeMenu(),
      forgetUnkept(library),
      announceUntold(library),
    ]);
  });
  browser.storage.onChanged.addListener(async (_, area) => {
    if (area === 'managed') await takePolicySets(organizationLibrary);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([
      takePolicySets(organizationLibrary),
      makeMenu(),
      reason === 'install' ? welcome() : null,
      import.meta.env.FIREFOX ? null : injectIntoOpenTabs(),
    ]);
  });

  watchSettings(refreshTabsInFront, signal);
  void dressBadge();
});

/** What no tab has for an id. */
const noTab = -1;

async function welcome(): Promise<void> {
  if (isWelcomed(await takePolicy())) await browser.tabs.create({ url: '/welcome.html' });
}

async function toggleSiteOf(
  tab: { readonly url?: string | undefined } | undefined,
  settings: SettingsWriter,
): Promise<void> {
  const site = siteOf(tab?.url ?? '');
  if (site === null) return;
  try {
    await settings.save({ kind: 'toggle-site', site });
  } catch (error) {
    if (!(error instanceof SettingsNotSaved)) throw error;
    await showRefusal(error.message);
  }
}

async function forgetTab(tabId: number): Promise<void> {
  await forget(tabId);
  await forgetWalk(tabId);
  await forgetCardTokens(tabId);
}
