import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { openWindowFor } from '../background/add-from-page.ts';
import { showNext } from '../background/name-navigation.ts';
import type { SelectedOnPage } from '../background/selections.ts';
import type { FactSource } from '../card/fact-source.ts';
import type { Theme } from '../card/protocol.ts';
import { refusalText } from '../i18n/refusal-text.ts';
import { errorMessage } from '../messages/checks.ts';
import type { Refusal } from '../settings/change.ts';
import type { Organization } from '../settings/policy.ts';
import type { Settings } from '../settings/settings.ts';
import type { PopupProps } from './Popup.tsx';
import { type CompletedAction, importSettings } from './SettingsFileSection.tsx';
import { openShortcutSettings } from './SettingsSection.tsx';
import { saveFile } from './save-file.ts';
import { saveSettings } from './save-settings.ts';
import { type FileTask, openInTab, requestAllSites } from './tab.ts';

type ActionResult = Pick<PopupProps, 'notice' | 'failure'>;
type Actions = Pick<
  PopupProps,
  'onChange' | 'onGo' | 'onHide' | 'onPermit' | 'onAdd' | 'onChangeKeys' | 'onImport' | 'onReset' | 'onUndo'
> & {
  readonly openElsewhere: (what: FileTask) => void;
  /** Downloads a text as a file. */
  readonly save: (name: string, text: () => Promise<string>) => void;
};

/** The actions of the popup and the result of the last one. None rejects: errors are reported as `failure`. */
export function useActions(on: {
  /** The tab that the popup is for. */
  readonly tab: number | null;
  readonly organization: Organization | null;
  /** Why what opened the popup was refused; `null` if it was not. */
  readonly refusal: Refusal | null;
  /** What the reader has looked up; `null` if nothing. */
  readonly selected: SelectedOnPage | null;
  /** Called when the user leaves the popup. */
  readonly onLeave: () => void;
}): ActionResult & Actions {
  const { tab, organization, refusal, selected, onLeave } = on;
  const [done, setDone] = useState<CompletedAction>({ kind: 'none' });
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    if (refusal !== null) setFailure(refusalText(refusal));
  }, [refusal]);

  const run = async (act: () => Promise<CompletedAction>): Promise<void> => {
    try {
      setDone(await act());
      setFailure(null);
    } catch (error) {
      // The action before it can still be undone.
      setFailure(errorMessage(error));
    }
  };
  /** Runs an action without a notice. */
  const runSilently = (act: () => Promise<void>): Promise<void> =>
    run(async () => {
      await act();
      return { kind: 'none' };
    });

  return {
    notice: done,
    failure,
    onChange: (patch) =>
      runSilently(async () => {
        await saveSettings({ kind: 'set', patch });
      }),
    onGo: (entity, focus) =>
      runSilently(async () => {
        if (tab !== null) await showNext({ tabId: tab, entity, focus });
        onLeave();
      }),
    onHide: (name, site) =>
      run(async () => {
        const hidden = [{ site, entity: name.entity, to: 'hidden' }] as const;
        return { kind: 'hidden', name, site, undo: await saveSettings({ kind: 'set', patch: { hidden } }) };
      }),
    // Browsers require a user gesture, so nothing may be awaited before.
    onPermit: () => runSilently(requestAllSites),
    onAdd: () =>
      runSilently(async () => {
        if (selected !== null) await openWindowFor(selected);
        onLeave();
      }),
    onChangeKeys: () => runSilently(openShortcutSettings),
    onImport: (file) => run(() => importSettings(file, organization)),
    onReset: () =>
      run(async () => {
        const to = organization === null ? 'defaults' : 'organization';
        return { kind: 'reset', to, undo: await saveSettings({ kind: 'replace', after: {} }) };
      }),
    onUndo: () =>
      runSilently(async () => {
        if (done.kind !== 'none') await saveSettings(done.undo);
      }),
    openElsewhere: (what) =>
      runSilently(async () => {
        await openInTab(tab, what);
        onLeave();
      }),
    save: (name, text) => runSilently(async () => saveFile(name, new Blob([await text()]))),
  };
}

/** Counts the changes of the added sets' facts. */
export function useChangeCount(facts: FactSource): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    facts.onChange(() => setChanges((count) => count + 1), gone.signal);
    return () => gone.abort();
  }, [facts]);
  return changes;
}

/** When an element that has the focus is removed, moves the focus to another one instead of losing it. */
export function useFocusFallback(
  of: RefObject<Element | null>,
  fallbackOf: (gone: Element) => Element | null,
): void {
  useLayoutEffect(() => {
    const element = of.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const fallback = fallbackOf(element);
      if (fallback instanceof HTMLElement) fallback.focus();
    };
  }, []);
}

/** Where the focus goes when nothing nearer is left. */
export const selectedTab = (): Element | null => document.querySelector('[role=tab][aria-selected=true]');

/** The theme of the popup. */

/** Applies a theme setting to the page and returns the resulting theme. `auto` follows the browser. */
export function useTheme(setting: Settings['theme'] = 'auto'): Theme {
  const [isDark, setDark] = useState(() => darkness().matches);
  useEffect(() => {
    document.documentElement.dataset.theme = setting;
  }, [setting]);
  useEffect(() => {
    const query = darkness();
    const follow = (): void => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  if (setting !== 'auto') return setting;
  return isDark ? 'dark' : 'light';
}

const darkness = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
